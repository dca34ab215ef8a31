import type { Story } from '../story';
import { application, document, received, replied } from '../steps';
import { opened } from './examined';

/** 已答复，还没有听取申请人意见。 */
export const opinionsToTake: Story = {
  name: 'opinions-to-take',
  title: '那日松不服宅基地确权处理（等待听取意见）',
  basis: '第四十九条',
  steps: [
    received(
      '2026-07-22',
      'officer',
      application({
        channel: 'post',
        postmarkedOn: '2026-07-20',
        applicants: [
          {
            kind: 'natural',
            name: '那日松',
            gender: '男',
            ethnicity: '蒙古族',
            idNumber: '00000019690704227S',
            phone: '19900000205',
            address: '北京市门头沟区妙峰山镇虚拟口村33号',
          },
        ],
        thirdParties: [
          {
            kind: 'natural',
            name: '安广田',
            gender: '男',
            idNumber: '00000019650119228T',
            phone: '19900000215',
            address: '北京市门头沟区妙峰山镇虚拟口村34号',
          },
        ],
        respondentId: 'miaofengshan-town',
        act: {
          title: '《关于宅基地边界争议的处理决定》',
          kind: 'title-determination',
          field: 'towns',
          madeOn: '2026-06-15',
          realEstate: true,
        },
        periodStart: { servedOn: '2026-06-17' },
        claims: '请求撤销被申请人2026年6月15日作出的宅基地边界处理决定。',
        reasons: [
          '申请人与东邻以一道石墙为界，石墙是两家老人一起垒的。2025年东邻翻建时把石墙拆了，往申请人这边挪了四十公分。',
          '被申请人只量了现在的墙，没有向村里老人了解老墙的位置，就认定以现墙为界，事实没有查清。',
        ].join('\n'),
      }),
    ),
    ...opened(
      { accepted: '2026-07-27', routed: '2026-07-28', copy: '2026-07-29' },
      'miaofengshan-town',
      'ordinary',
      ['officer', 'officer3'],
    ),
    replied(
      '2026-08-11',
      'miaofengshan-town',
      '被申请人组织现场测量、查阅宅基地登记档案并召集双方协调，登记档案载明的东西宽度与现墙位置一致，据此作出处理决定，事实清楚、程序合法。',
      { kind: 'inspection-record', title: '现场测量记录', purpose: '证明现墙的位置' },
      document('宅基地登记档案复印件', '证明登记宽度'),
    ),
  ],
  outcome: { stage: 'under-examination', next: 'take-opinions' },
};
