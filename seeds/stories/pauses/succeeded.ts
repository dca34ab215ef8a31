import { citizen } from '../people';
import { application, document, findings, heard, onCase, performed, received, replied } from '../steps';
import { notified, resumed, suspended } from '../steps-pauses';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'longquan-town';

/** 申请人死亡，近亲属尚未表态：中止三十九日；老伴参加后恢复，中止的日数加到审理期限上。 */
export const succeeded: Story = {
  name: 'succeeded',
  title: '宇文德厚不服危房改造补助答复（申请人死亡，中止，配偶承继，恢复，撤销并责令重作）',
  basis: '第十四条第二款、第三十九条第一款第一项、第六十四条第一款第二项，实施条例（2007年）第四十九条',
  steps: [
    received(
      '2026-02-02',
      'clerk-longquan',
      application({
        channel: 'counter',
        applicants: [
          citizen('宇文德厚', '男', '00000019450911331E', '19900001001', '龙泉镇虚拟岭村南街21号'),
        ],
        respondentId: respondent,
        act: {
          title: '关于不予发放危房改造补助的答复',
          kind: 'payment',
          field: 'housing',
          madeOn: '2026-01-06',
          amount: 32000,
        },
        periodStart: { servedOn: '2026-01-08' },
        claims: '请求撤销被申请人2026年1月6日作出的不予发放危房改造补助的答复，责令重新处理。',
        reasons:
          '申请人的老屋去年汛期后墙开裂，经鉴定为D级，秋天自筹资金翻建。被申请人答复说翻建在前、申请在后，不给补助，事先没有告知可以说明情况，也没有派人看过房子。',
      }),
    ),
    ...begun({ accepted: '2026-02-05', routed: '2026-02-06', copy: '2026-02-09' }, respondent, [
      'officer2',
      'officer3',
    ]),
    replied(
      '2026-02-26',
      respondent,
      '补助政策要求先申请、后施工。申请人2025年10月已完成翻建，同年12月才提出申请，不符合条件，答复并无不当。',
      document('危房改造补助申请表、鉴定报告', '证明申请人提出申请时房屋已经翻建'),
    ),
    onCase('2026-03-06', 'officer2', 'party-losses', { partyId: '$applicant1', kind: 'died' }),
    suspended(
      '2026-03-06',
      'officer2',
      'applicant-died',
      '申请人于2026年3月4日病故，其配偶和两名子女尚未确定是否参加行政复议，中止审理。',
    ),
    ...notified('2026-03-09', 'officer2', 'suspension-notice', respondent, []),
    onCase('2026-04-13', 'officer2', 'successions', {
      partyId: '$applicant1',
      relation: 'spouse',
      persons: [citizen('谷梁秀英', '女', '00000019470226334F', '19900001002', '龙泉镇虚拟岭村南街21号')],
    }),
    resumed('2026-04-14', 'officer2', '2026-04-13', '申请人的配偶书面表示参加，子女书面表示不参加。'),
    ...notified('2026-04-15', 'officer2', 'resumption-notice', respondent),
    heard(
      '2026-04-20',
      'officer2',
      '$applicant1',
      'in-person',
      '老伴去世前一直惦记这件事。翻建是村干部催着赶在上冻以前完工的，当时说补助的表后补就行。',
    ),
    ...decided(
      {
        drafted: '2026-04-27',
        reviewed: '2026-04-28',
        approved: '2026-04-30',
        served: '2026-05-06',
        received: '2026-05-07',
      },
      respondent,
      'officer2',
      {
        outcome: 'revoke',
        grounds: ['procedure-violated'],
        findings: findings({ 'procedure-lawful': false }),
        redoWithinDays: 30,
        claims: '请求撤销不予发放危房改造补助的答复，责令重新处理。',
        reply: '先施工后申请，不符合补助条件，答复并无不当。',
        facts:
          '原申请人的房屋经鉴定为D级危房，2025年10月翻建完工，同年12月提出补助申请。被申请人未入户核查，未听取其说明，即于2026年1月6日作出答复。复议期间原申请人死亡，其配偶参加行政复议。',
        reasons:
          '被申请人作出不利处理以前，没有入户核查，也没有告知申请人可以陈述、说明情况，违反补助办法规定的核查程序。申请人所称村干部要求先行施工的情况，被申请人应当在重新处理时一并核实。',
        operative:
          '撤销被申请人2026年1月6日作出的关于不予发放危房改造补助的答复。\n责令被申请人自收到本决定书之日起30日内重新作出处理。',
      },
    ),
    ...madePublic('2026-05-12', '2026-05-14'),
    performed(
      '2026-06-03',
      respondent,
      'redo',
      '经入户核查并向村委会核实，施工系统一安排，已重新作出处理，按标准发放补助。',
    ),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'revoke',
    publication: 'published',
    clocks: { 'review-period': '2026-05-15', redo: '2026-06-05' },
    next: null,
  },
};
