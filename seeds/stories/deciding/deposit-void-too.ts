import { citizen } from '../people';
import { application, findings, onCase, received, refused, drafted } from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'tanzhesi-town';
const draft = {
  outcome: 'declare-void',
  grounds: ['no-basis'],
  findings: findings({ 'basis-correct': false, 'content-appropriate': false }),
  voidRequested: true,
  claims: '请求确认收取环境保证金的通知无效。',
  reply: '就同一份通知，被申请人在前一案件中已经答复，没有提供新的依据。',
  facts: '案涉通知与已经发生法律效力的行政复议决定所确认无效的通知，为同一份通知，申请人系另一户经营者。',
  reasons: '就同一行政行为，本机关已经作出发生法律效力的行政复议决定，根据该决定的内容直接作出决定。',
  operative: '确认被申请人2026年4月27日作出的关于缴纳农家院环境保证金的通知对申请人无效。',
} as const;

/** 邻居就同一份通知申请：前一份决定生效后，不等答复，直接决定。 */
export const depositVoidToo: Story = {
  name: 'deposit-void-too',
  title: '亓官春早不服收取环境保证金（类案直决，确认无效）',
  basis: '第六十七条，实施条例第六十五条',
  steps: [
    received(
      '2026-06-24',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [citizen('亓官春早', '女', '00000019820304226P', '19900001015', '潭柘寺镇虚拟坡村16号')],
        respondentId: respondent,
        act: {
          title: '关于缴纳农家院环境保证金的通知',
          kind: 'levy',
          field: 'towns',
          madeOn: '2026-04-27',
          amount: 5000,
        },
        periodStart: { servedOn: '2026-04-29' },
        claims: '请求确认收取环境保证金5000元的通知无效。',
        reasons: '和隔壁那家一样，镇里发了同一份通知，没有依据就要收五千元保证金。',
      }),
    ),
    ...begun({ accepted: '2026-06-29', routed: '2026-06-30', copy: '2026-07-02' }, respondent, [
      'officer2',
      'officer3',
    ]),
    refused(drafted('2026-07-02', 'officer2', draft), 'REPLY_OUTSTANDING'),
    onCase('2026-07-03', 'officer2', 'voidness-explanation', {
      claimChanged: false,
      record: '已说明无效与撤销的区别，申请人坚持请求确认无效。',
    }),
    ...decided(
      {
        drafted: '2026-07-06',
        reviewed: '2026-07-07',
        approved: '2026-07-10',
        served: '2026-07-13',
        received: '2026-07-14',
      },
      respondent,
      'officer2',
      { ...draft, follows: '$case-deposit-void' },
    ),
    ...madePublic('2026-07-20', '2026-07-22'),
  ],
  outcome: { stage: 'closed', outcome: 'declare-void', publication: 'published', next: null },
};
