import { citizen } from '../people';
import { onCase } from '../steps';
import type { Story } from '../story';
import { filed } from '../waiting/filed';

/** 向处罚机关提交申请，处罚机关自行变更处罚并告知，申请人仍坚持申请：提交至告知的期间不计入申请期限。 */
export const selfCorrected: Story = {
  name: 'self-corrected',
  title: '郁南星不服当场罚款（处罚机关自行变更，申请人仍坚持申请，待审查）',
  basis: '第三十二条第二款、新条例第三十八条',
  steps: [
    filed(
      '2026-09-03',
      'clerk',
      citizen('郁南星', '女', '00000019920918554M', '19900001531', '大峪街道虚拟里4号楼2单元301室'),
      'traffic-police',
      {
        title: '《公安交通管理简易程序处罚决定书》（罚款200元）',
        kind: 'penalty',
        field: 'transport',
        madeOn: '2026-08-20',
        madeOnTheSpot: true,
        amount: 200,
      },
      '2026-08-20',
      '请求撤销罚款200元的处罚决定。',
      '路边没有禁停标志，改罚50元申请人也不认，请求查清有没有违法。',
    ),
    onCase('2026-09-04', 'clerk', 'obstacles', {
      kind: 'self-correction',
      from: '2026-08-24',
      to: '2026-08-28',
      reason:
        '原决定罚款200元，适用的条款与违法停车的情形不符，变更为罚款50元，多缴的150元自本告知之日起十日内退还。',
    }),
  ],
  outcome: { stage: 'under-review', next: 'decide-acceptance' },
};
