import { citizen } from '../people';
import {
  application,
  copiedToSuperior,
  document,
  findings,
  heard,
  onCase,
  penaltyNotified,
  penaltyWithdrawn,
  performed,
  received,
  refused,
  replied,
} from '../steps';
import {
  challenged,
  evidenceAdded,
  evidenceSubmitted,
  inspectionRequested,
  investigated,
  judged,
  supplementPermitted,
  supplementRequested,
} from '../steps-evidence';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'urban-enforcement';
const officers = ['officer', 'officer3'] as const;

/** 查阅时不给看他人隐私；被申请人复议期间自行收集的证据不能用，经同意补充的可以；两名人员调查取证后逐份采信。 */
export const evidenceWeighed: Story = {
  name: 'evidence-weighed',
  title: '左丘鸣不服占道经营处罚（查阅，补充证据，自行收集不采信，调查取证，撤销）',
  basis: '第四十四条至第四十七条、第六十四条第一款第一项',
  steps: [
    received(
      '2026-07-06',
      'clerk',
      application({
        channel: 'counter',
        applicants: [citizen('左丘鸣', '男', '00000019770725336H', '19900001301', '大峪街道虚拟市场西门2号')],
        respondentId: respondent,
        act: {
          title: '《行政处罚决定书》（占道经营，罚款3500元）',
          kind: 'penalty',
          field: 'urban-enforcement',
          madeOn: '2026-06-15',
          amount: 3500,
        },
        periodStart: { servedOn: '2026-06-16' },
        claims: '请求撤销罚款3500元的行政处罚决定。',
        reasons: '摊位在市场划的黄线以内，市场收了摊位费。执法人员拍照的那天，黄线正在重新画。',
      }),
    ),
    evidenceSubmitted('2026-07-06', 'clerk', '$applicant1', {
      ...document('摊位费收据三张', '证明摊位由市场统一划定'),
    }),
    ...begun({ accepted: '2026-07-10', routed: '2026-07-13', copy: '2026-07-14' }, respondent, officers),
    replied(
      '2026-07-27',
      respondent,
      '申请人的摊位超出市场范围一米五，占用人行道，有现场照片和群众举报为证，处罚适当。',
      { kind: 'inspection-record', title: '现场照片五张', purpose: '证明摊位位于人行道' },
      document('群众举报登记表', '证明有群众举报，含举报人信息'),
    ),
    inspectionRequested('2026-07-28', 'clerk'),
    onCase('2026-07-29', 'officer', 'evidence/3/exclusion', {
      ground: 'privacy',
      reason: '登记表载有举报人的姓名、电话。',
    }),
    onCase('2026-07-29', 'officer', 'inspections/1/answer', {
      reason: '举报登记表涉及个人隐私，不予查阅；其余材料同意查阅、复制。',
    }),
    onCase('2026-07-30', 'officer', 'inspections/1/completion', { copied: true }),
    challenged(
      '2026-07-31',
      'clerk',
      2,
      '照片拍摄于黄线重新施划当天，旧线被铲、新线未画，不能反映真实边界。',
    ),
    heard(
      '2026-07-31',
      'officer',
      '$applicant1',
      'in-person',
      '申请人提出市场6月曾发过重新划线的通知，之前没有提过。',
    ),
    refused(
      evidenceAdded('2026-08-03', respondent, document('市场边界图', '证明市场范围')),
      'RESPONDENT_EVIDENCE_LOCKED',
    ),
    supplementRequested('2026-08-03', respondent, '申请人提出了重新划线的新理由，申请补充市场划线的证据。'),
    supplementPermitted('2026-08-04', '申请人提出了作出行为时没有提出的理由，同意补充。'),
    evidenceAdded('2026-08-06', respondent, {
      ...document('市场划线通知', '证明划线的时间和范围'),
      supplement: 1,
    }),
    supplementRequested('2026-08-06', respondent, '申请补充另一处摊位的现场照片。'),
    onCase('2026-08-07', 'office-head', 'supplements/2/refusal', {
      reason: '申请人没有就另一处摊位提出新的理由或者证据，照片与本案行政行为无关。',
    }),
    investigated(
      '2026-08-07',
      'officer',
      officers,
      '某市场管理办公室',
      '市场管理员称：新旧黄线位置相同，申请人的摊位一直在线内，6月10日至12日重新施划。',
    ),
    onCase('2026-08-07', 'officer', 'investigations/1/evidence', {
      ...document('市场摊位平面图', '证明摊位位于线内'),
    }),
    judged('2026-08-12', 'officer', 1, 'verified'),
    judged('2026-08-12', 'officer', 2, 'not-verified', '拍摄时黄线尚未画好，不能证明摊位越线。'),
    judged('2026-08-12', 'officer', 3, 'irrelevant', '举报内容为噪声，与占道无关。'),
    judged('2026-08-12', 'officer', 4, 'verified'),
    judged('2026-08-12', 'officer', 5, 'verified'),
    ...decided(
      {
        drafted: '2026-08-13',
        reviewed: '2026-08-14',
        approved: '2026-08-17',
        served: '2026-08-18',
        received: '2026-08-19',
      },
      respondent,
      'officer',
      {
        outcome: 'revoke',
        grounds: ['facts-unclear'],
        findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
        restitution: true,
        claims: '请求撤销罚款3500元的行政处罚决定。',
        reply: '摊位超出市场范围，占用人行道。',
        facts:
          '处罚依据的照片拍摄于2026年6月11日，当日市场正在重新施划边线。经调查，申请人的摊位位于边线以内。申请人已缴纳罚款。',
        reasons: '被申请人认定占道经营的主要事实不清、证据不足，应予撤销；已缴纳的罚款应当返还。',
        issues: [
          {
            question: '申请人的摊位是否越过市场边线、占用人行道',
            findings: ['facts-clear', 'evidence-conclusive'],
            evidence: [1, 4, 5],
            claims: [],
            law: '《中华人民共和国行政处罚法》第四十条',
            applicantPoint: '摊位在市场划的黄线以内，拍照当天黄线正在重新施划',
            respondentPoint: '现场照片证明摊位超出市场范围一米五，占用人行道',
            conclusion:
              '照片拍摄时旧线已铲、新线未画，不能证明摊位越线；市场划线通知、平面图与申请人的收据能够相互印证，摊位位于线内',
          },
        ],
        operative: '撤销被申请人2026年6月15日作出的罚款3500元的行政处罚决定，责令返还罚款。',
      },
    ),
    copiedToSuperior('2026-08-20', 'officer'),
    penaltyNotified('2026-08-20', 'officer'),
    penaltyWithdrawn('2026-08-21', respondent, '处罚决定已被撤销，撤回公开信息。'),
    ...madePublic('2026-08-24', '2026-08-25'),
    performed('2026-08-31', respondent, 'restitution', '罚款3500元已退回申请人账户。'),
  ],
  outcome: { stage: 'closed', outcome: 'revoke', publication: 'published', next: null },
};
