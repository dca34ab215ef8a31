import { citizen } from '../people';
import {
  accepted,
  application,
  document,
  findings,
  heard,
  onCase,
  received,
  refused,
  replied,
} from '../steps';
import { decided, examinationBegun, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'zhaitang-town';
const earlier = (on: string, againstTrueWill: boolean, reason: string) =>
  onCase(on, 'officer3', 'earlier-withdrawal', {
    caseId: '$case-settled-unwillingly',
    againstTrueWill,
    reason,
  });

/** 同一事实和理由再次申请：先是不能受理；查明撤回违背真实意愿以后受理，重新量地，变更补偿。 */
export const willingNow: Story = {
  name: 'willing-now',
  title: '申屠望山再次申请（证明前次撤回违背真实意愿，受理，变更）',
  basis: '第七十四条第二款、第六十三条第一款第三项',
  steps: [
    received(
      '2026-05-20',
      'clerk-zhaitang',
      application({
        channel: 'counter',
        applicants: [
          citizen('申屠望山', '男', '00000019480506221U', '19900001020', '斋堂镇虚拟坪村北街14号'),
        ],
        respondentId: respondent,
        act: {
          title: '关于占用承包地青苗补偿的决定',
          kind: 'compensation',
          field: 'towns',
          madeOn: '2026-03-16',
          amount: 3200,
        },
        periodStart: { servedOn: '2026-03-18' },
        claims: '请求撤销青苗补偿决定，按照实际面积重新计算。',
        reasons:
          '五月八日申请人在医院做白内障手术，撤回申请书上的名字是侄子签的，两千元也没有给申请人。申请人没有同意和解。',
      }),
    ),
    earlier('2026-05-21', false, '本案申请人前次申请和解撤回后终止，系同一事实和理由。'),
    refused(accepted('2026-05-22', 'officer3'), 'REAPPLICATION_AFTER_WITHDRAWAL'),
    earlier(
      '2026-05-25',
      true,
      '住院记录、笔迹与侄子的陈述相互印证，撤回申请书非申请人签名，违背其真实意愿。',
    ),
    accepted('2026-05-26', 'officer3'),
    ...examinationBegun({ routed: '2026-05-27', copy: '2026-05-28' }, respondent, ['officer3', 'officer']),
    replied(
      '2026-06-08',
      respondent,
      '面积依据村委会上报的测量表确定，同意重新测量。',
      document('占地测量表', '证明原补偿面积的来源'),
    ),
    heard(
      '2026-06-10',
      'officer3',
      '$applicant1',
      'in-person',
      '申请人本人到场，表示只要把地重新量清楚，差多少补多少。',
    ),
    onCase('2026-06-16', 'officer3', 'site-inspections', {
      startedOn: '2026-06-16',
      record: '两名复议人员会同镇、村和申请人本人到场测量，占用青苗地1.18亩，各方签字。',
    }),
    ...decided(
      {
        drafted: '2026-06-22',
        reviewed: '2026-06-23',
        approved: '2026-06-29',
        served: '2026-07-01',
        received: '2026-07-02',
      },
      respondent,
      'officer3',
      {
        outcome: 'alter',
        grounds: ['facts-established'],
        findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
        claims: '请求撤销青苗补偿决定，按照实际面积重新计算。',
        reply: '面积依据村委会上报的测量表确定，同意重新测量。',
        facts: '经现场测量，占用申请人青苗地1.18亩。原决定按0.4亩补偿，测量时未通知申请人到场。',
        reasons: '原决定认定的面积没有申请人到场确认，事实不清。经复议现场测量，面积已经查清，可以直接变更。',
        operative: '变更被申请人2026年3月16日作出的青苗补偿决定，将补偿数额由3200元变更为9440元。',
      },
    ),
    ...madePublic('2026-07-08', '2026-07-10'),
  ],
  outcome: { stage: 'closed', outcome: 'alter', publication: 'published', next: null },
};
