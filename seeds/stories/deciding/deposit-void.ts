import { citizen } from '../people';
import { application, document, findings, heard, onCase, received, replied } from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'tanzhesi-town';

/** 没有任何依据收取“环境保证金”：释明无效与一般违法以后，申请人坚持请求，确认无效。 */
export const depositVoid: Story = {
  name: 'deposit-void',
  title: '澹台望不服收取环境保证金（释明后坚持，确认无效）',
  basis: '第六十七条',
  steps: [
    received(
      '2026-05-18',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [citizen('澹台望', '男', '00000019790202225N', '19900001014', '潭柘寺镇虚拟坡村12号')],
        respondentId: respondent,
        act: {
          title: '关于缴纳农家院环境保证金的通知',
          kind: 'levy',
          field: 'towns',
          madeOn: '2026-04-27',
          amount: 5000,
        },
        periodStart: { servedOn: '2026-04-28' },
        claims: '请求确认收取环境保证金5000元的通知无效。',
        reasons:
          '镇里要求每户农家院先交五千元环境保证金，不交就不让挂牌营业。问依据是什么，说是镇里开会定的，拿不出文件。',
      }),
    ),
    ...begun({ accepted: '2026-05-21', routed: '2026-05-22', copy: '2026-05-25' }, respondent, [
      'officer2',
      'officer3',
    ]),
    replied(
      '2026-06-05',
      respondent,
      '去年旅游季垃圾清运支出很大，镇办公会研究要求经营户先交保证金，年底无违规全额退还，本意是加强管理。',
      document('镇办公会议纪要', '证明收取保证金经集体研究'),
    ),
    heard(
      '2026-06-09',
      'officer2',
      '$applicant1',
      'in-person',
      '申请人尚未缴纳，要求认定这个通知从一开始就不算数。',
    ),
    onCase('2026-06-10', 'officer2', 'voidness-explanation', {
      claimChanged: false,
      record: '已向申请人说明确认无效与撤销的区别和各自的条件，申请人坚持请求确认无效。',
    }),
    ...decided(
      {
        drafted: '2026-06-16',
        reviewed: '2026-06-17',
        approved: '2026-06-24',
        served: '2026-06-26',
        received: '2026-06-29',
      },
      respondent,
      'officer2',
      {
        outcome: 'declare-void',
        grounds: ['no-basis'],
        findings: findings({ 'basis-correct': false, 'content-appropriate': false }),
        voidRequested: true,
        claims: '请求确认收取环境保证金的通知无效。',
        reply: '收取保证金经镇办公会研究，年底退还，本意是加强管理。',
        facts:
          '2026年4月27日，被申请人向辖区内农家院经营户发出通知，要求每户缴纳环境保证金5000元。被申请人除会议纪要外，没有提供法律、法规、规章或者其他依据。',
        reasons:
          '要求经营者缴纳保证金，增加其义务，应当有法律、法规依据。被申请人以会议纪要设定，没有任何依据，属于重大且明显违法，申请人申请确认无效，应予支持。',
        operative: '确认被申请人2026年4月27日作出的关于缴纳农家院环境保证金的通知无效。',
      },
    ),
    ...madePublic('2026-07-03', '2026-07-06'),
  ],
  outcome: { stage: 'closed', outcome: 'declare-void', publication: 'published', next: null },
};
