import type { CaseStatisticsRow } from './case-statistics-row';
import { isCorrected, procedureOf } from './counts';
import { amicable } from './outcome-terms';
import { rate, type Rate } from './rates';

/** 分子、分母写死在这里；报表同时显示口径。 */
export const ratesOf = (period: {
  readonly accepted: number;
  readonly declined: number;
  readonly carriedOver: number;
  readonly concluded: readonly CaseStatisticsRow[];
}): readonly Rate[] => {
  const { accepted, declined, carriedOver, concluded } = period;
  const count = (test: (row: CaseStatisticsRow) => boolean) => concluded.filter(test).length;
  const all = concluded.length;
  const isOrdinary = (row: CaseStatisticsRow) => procedureOf(row) !== 'summary';
  const wasSummary = (row: CaseStatisticsRow) => procedureOf(row) !== 'ordinary';
  return [
    rate('acceptance-rate', '受理率', '受理 ÷（受理＋不予受理）', accepted, accepted + declined),
    rate('conclusion-rate', '结案率', '审结 ÷（上期结转＋受理）', all, carriedOver + accepted),
    rate(
      'correction-rate',
      '直接纠错率',
      '（撤销＋变更＋确认违法＋确认无效＋责令履行）÷ 审结',
      count(isCorrected),
      all,
    ),
    rate(
      'mediation-settlement-rate',
      '调撤率',
      '（调解书＋和解撤回终止＋其他撤回终止）÷ 审结',
      count(({ outcome }) => outcome !== null && amicable.has(outcome)),
      all,
    ),
    rate(
      'maintain-rate',
      '维持率',
      '（维持＋驳回请求）÷ 审结',
      count(({ outcome }) => outcome === 'uphold' || outcome === 'dismiss-claim'),
      all,
    ),
    rate(
      'summary-rate',
      '简易程序适用率',
      '以简易程序审结 ÷ 审结',
      count((row) => !isOrdinary(row)),
      all,
    ),
    rate(
      'summary-conversion-rate',
      '简转普率',
      '简易转普通 ÷ 曾适用简易程序（审结案件）',
      count(({ converted }) => converted),
      count(wasSummary),
    ),
    rate(
      'routing-agreement-rate',
      '分流建议采纳率',
      '选择的程序与分流建议一致 ÷ 选择过程序（审结案件）',
      count(({ routingAgreed }) => routingAgreed === true),
      count(({ routingAgreed }) => routingAgreed !== null),
    ),
    rate(
      'opinion-heard-rate',
      '听取意见率',
      '普通程序审结且听取意见 ÷ 普通程序审结',
      count((row) => isOrdinary(row) && row.opinionsHeard),
      count(isOrdinary),
    ),
    rate(
      'on-time-rate',
      '按期办结率',
      '审结日不晚于届满日 ÷ 审结',
      count(({ onTime }) => onTime === true),
      all,
    ),
    rate(
      'reply-on-time-rate',
      '按期答复率',
      '按期答复 ÷ 应答复且已到期（审结案件）',
      count(({ replyOnTime }) => replyOnTime === true),
      count(({ replyOnTime }) => replyOnTime !== null),
    ),
  ];
};
