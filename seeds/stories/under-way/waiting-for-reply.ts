import type { Story } from '../story';
import { application, received } from '../steps';
import { opened } from './examined';

/** 普通程序，答复期还有五个工作日。 */
export const waitingForReply: Story = {
  name: 'waiting-for-reply',
  title: '北京郝大川商贸公司不服广告处罚（等待答复）',
  basis: '第四十八条',
  steps: [
    received(
      '2026-08-24',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'organization',
            name: '北京郝大川商贸有限公司',
            creditCode: '91000000MA00000X5U',
            phone: '010-00000203',
            address: '北京市门头沟区石龙虚拟工业区南路3号',
            legalRepresentative: '郝大川',
            legalRepresentativePosition: '总经理',
          },
        ],
        respondentId: 'market-regulation',
        act: {
          title: '《行政处罚决定书》（虚假广告）',
          kind: 'penalty',
          field: 'market',
          madeOn: '2026-07-21',
          amount: 80000,
        },
        periodStart: { servedOn: '2026-07-23' },
        claims: '请求撤销罚款80000元的行政处罚决定。',
        reasons:
          '网页上的“销量第一”系平台自动生成的活动标签，申请人没有编辑权限，发现后当日即向平台申请删除。被申请人把平台的行为算在申请人头上，认定主体错误，处罚过重。',
      }),
    ),
    ...opened(
      { accepted: '2026-08-27', routed: '2026-08-28', copy: '2026-09-01' },
      'market-regulation',
      'ordinary',
      ['officer', 'officer2'],
    ),
  ],
  outcome: { stage: 'under-examination', next: 'reply.ordinary' },
};
