import { citizen } from '../people';
import { accepted, application, document, onCase, received, refused, replied } from '../steps';
import { begun } from '../steps-road';
import type { Story } from '../story';

/** 派出所以自己的名义不能作出较重的处罚，处罚书落款是分局：告知变更，变更后受理，正在听取意见。 */
export const wrongRespondent: Story = {
  name: 'wrong-respondent',
  title: '司马清不服治安罚款（错列派出所，变更被申请人，审理中）',
  basis: '第十九条第一款，实施条例第二十九条',
  steps: [
    received(
      '2026-08-03',
      'clerk',
      application({
        channel: 'counter',
        applicants: [citizen('司马清', '男', '00000019840626335Y', '19900001023', '大峪街道虚拟胡同31号')],
        respondentId: 'dayu-police-station',
        act: {
          title: '《行政处罚决定书》（罚款800元）',
          kind: 'penalty',
          field: 'public-security',
          madeOn: '2026-07-13',
          amount: 800,
        },
        periodStart: { servedOn: '2026-07-13' },
        claims: '请求撤销罚款800元的处罚决定。',
        reasons: '邻居先推了申请人，申请人挡了一下，派出所只罚申请人。决定书是派出所给的，所以告派出所。',
      }),
    ),
    onCase('2026-08-05', 'officer', 'respondent-notices', {
      reason:
        '案涉决定书的落款和印章均为北京市公安局门头沟分局，作出行政行为的机关是分局，应当以分局为被申请人。',
    }),
    refused(accepted('2026-08-05'), 'WRONG_RESPONDENT_STANDS'),
    onCase('2026-08-06', 'clerk', 'respondent', { respondentId: 'public-security' }),
    ...begun({ accepted: '2026-08-10', routed: '2026-08-11', copy: '2026-08-12' }, 'public-security', [
      'officer',
      'officer2',
    ]),
    replied(
      '2026-08-25',
      'public-security',
      '双方均有过错，对方另案已处警告。申请人致对方轻微伤，罚款800元在法定幅度以内。',
      document('鉴定文书、询问笔录', '证明伤情和冲突经过'),
    ),
  ],
  outcome: { stage: 'under-examination', clocks: { 'review-period': '2026-10-09' }, next: 'take-opinions' },
};
