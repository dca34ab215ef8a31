import type { Story } from '../story';
import { application, document, received, replied, withdrawn } from '../steps';
import { opened } from './examined';

/** 申请人请求撤回，等机构审查是否准予。 */
export const withdrawalToGrant: Story = {
  name: 'withdrawal-to-grant',
  title: '公孙栗不服公厕选址（撤回待审查）',
  basis: '第四十一条第一项',
  steps: [
    received(
      '2026-08-07',
      'clerk',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '公孙栗',
            gender: '女',
            ethnicity: '汉族',
            idNumber: '00000019600606441A',
            phone: '19900000213',
            address: '北京市门头沟区大峪街道虚拟巷1号院',
          },
        ],
        respondentId: 'chengzi-subdistrict',
        act: { title: '在虚拟巷口建设公共厕所的决定', kind: 'other', field: 'towns', madeOn: '2026-07-15' },
        periodStart: { knewContentOn: '2026-07-20', knewRightsOn: '2026-07-20' },
        claims: '请求撤销在虚拟巷口建设公共厕所的决定。',
        reasons: '选址离申请人家窗户只有五米，没有征求过住户意见，夏天气味和夜间照明都会影响生活。',
      }),
    ),
    ...opened(
      { accepted: '2026-08-12', routed: '2026-08-13', copy: '2026-08-14' },
      'chengzi-subdistrict',
      'ordinary',
      ['officer', 'officer2'],
    ),
    replied(
      '2026-08-27',
      'chengzi-subdistrict',
      '收到申请后，街道组织居民议事会，决定将选址向北移动二十米，重新公示，申请人表示同意。',
      document('居民议事会纪要', '证明选址已经调整'),
    ),
    withdrawn('2026-09-04', 'clerk', '街道已经调整选址，申请人自愿撤回申请。'),
  ],
  outcome: { stage: 'under-examination', next: 'grant-withdrawal' },
};
