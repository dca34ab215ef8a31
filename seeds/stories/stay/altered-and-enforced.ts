import { organization } from '../people';
import {
  application,
  copiedToSuperior,
  document,
  findings,
  heard,
  onCase,
  penaltyNotified,
  penaltyWithdrawn,
  received,
  refused,
  replied,
} from '../steps';
import { stayRefused, stayRequested } from '../steps-pauses';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'urban-enforcement';
const enforced = (on: string) =>
  onCase(on, 'officer', 'enforcements', { partyId: '$applicant1', by: 'authority', means: 'court' });

/** 不准许停止执行；变更罚款后申请人不起诉又不缴纳，由复议机关催告、申请法院执行。 */
export const alteredAndEnforced: Story = {
  name: 'altered-and-enforced',
  title: '北京苍岭渣土公司不服遗撒处罚（不停止执行，变更，复议机关申请强制执行）',
  basis: '第四十二条、第六十三条第一款第一项、第七十八条第二项，行政强制法第五十三条、第五十四条',
  steps: [
    received(
      '2026-01-12',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [
          organization(
            '北京苍岭渣土运输有限公司',
            '91000000MA00001E5F',
            '010-00001011',
            '军庄镇虚拟路12号',
            '濮大江',
          ),
        ],
        respondentId: respondent,
        act: {
          title: '《行政处罚决定书》（运输车辆泄漏遗撒）',
          kind: 'penalty',
          field: 'urban-enforcement',
          madeOn: '2025-12-22',
          amount: 50000,
        },
        periodStart: { servedOn: '2025-12-24' },
        claims: '请求撤销罚款50000元的行政处罚决定。',
        reasons: '车辆密闭盖板途中被落石砸坏，遗撒路段不到三十米，司机当场清扫干净，罚五万元过重。',
      }),
    ),
    ...begun({ accepted: '2026-01-15', routed: '2026-01-16', copy: '2026-01-19' }, respondent, [
      'officer',
      'officer3',
    ]),
    stayRequested('2026-01-20', 'clerk-centre', '公司账上资金紧张，请求暂缓缴纳罚款。'),
    stayRefused('2026-01-23', '缴纳罚款不会造成难以弥补的损失，且复议期间加处罚款不予计算，不停止执行。'),
    replied(
      '2026-01-30',
      respondent,
      '车辆上路前未检查密闭装置，遗撒事实有视频为证，罚款在法定幅度以内。',
      { kind: 'audio-visual', title: '路面监控视频一段', purpose: '证明车辆行驶中持续遗撒' },
      document('现场检查笔录', '证明遗撒路段长度和清扫情况'),
    ),
    heard(
      '2026-02-04',
      'officer',
      '$applicant1',
      'telephone',
      '公司承认出车检查不到位，提交了盖板维修单和当场清扫的照片，请求从轻。',
    ),
    ...decided(
      {
        drafted: '2026-02-26',
        reviewed: '2026-02-28',
        approved: '2026-03-05',
        served: '2026-03-09',
        received: '2026-03-10',
      },
      respondent,
      'officer',
      {
        outcome: 'alter',
        grounds: ['inappropriate'],
        findings: findings({ 'content-appropriate': false }),
        restitution: false,
        claims: '请求撤销罚款50000元的行政处罚决定。',
        reply: '遗撒事实清楚，罚款在法定幅度以内。',
        facts:
          '2025年12月5日，申请人的车辆因密闭盖板破损，行驶中遗撒渣土约二十八米，司机当场清扫完毕。被申请人罚款50000元，申请人尚未缴纳。',
        reasons:
          '申请人违法事实清楚。其遗撒路段短、当场消除后果、系首次违法，被申请人未考虑上述从轻情节，按照幅度上限一半处罚，超过必要限度，内容不适当。',
        operative: '变更被申请人2025年12月22日作出的罚款50000元的行政处罚决定，将罚款数额变更为10000元。',
      },
    ),
    copiedToSuperior('2026-03-11', 'officer'),
    penaltyNotified('2026-03-11', 'officer'),
    penaltyWithdrawn('2026-03-12', respondent, '处罚决定经行政复议变更，已撤回原公开信息并说明理由。'),
    ...madePublic('2026-03-16', '2026-03-18'),
    onCase('2026-04-27', 'officer', 'non-performances', {
      partyId: '$applicant1',
      reason: '起诉期限已于3月25日届满，申请人既未起诉，也未缴纳变更后的罚款10000元。',
    }),
    onCase('2026-04-28', 'officer', 'performance-demands', { partyId: '$applicant1' }),
    refused(enforced('2026-05-08'), 'DEMAND_PERIOD_RUNNING'),
    enforced('2026-05-18'),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'alter',
    publication: 'published',
    clocks: { 'enforcement-application': '2026-06-25', 'enforcement-demand': '2026-05-14' },
    next: null,
  },
};
