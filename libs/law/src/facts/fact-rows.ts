import { addDays, isPlainDate, type PlainDate } from '@fuyi/kernel';
import type { LawBar } from '../law-bars';
import type { Procedure } from '../terms';

/** `to` is the day the clock runs again for an authority, the last lost day for an applicant (CAL-13). */
export type Span = { readonly from: PlainDate; readonly to: PlainDate };
export type PerformancePeriod = { readonly amount: number; readonly unit: 'workday' | 'day' };

type Fact<Value> = {
  readonly term: string;
  /** Null when the value will do. */
  readonly fault: (value: unknown) => LawBar | null;
  /** Never called; carries the type of the value. */
  readonly value?: Value;
};

const earliest = '1949-10-01';
const latest = '2199-12-31';
const longest = 3650;

const dayFault = (value: unknown): LawBar | null => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'WRONG_FACT';
  return isPlainDate(value) && earliest <= value && value <= latest ? null : 'IMPOSSIBLE_DATE';
};
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasOnly = (value: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.keys(value).every((name) => names.includes(name));
const isCount = (value: unknown, least: number) =>
  typeof value === 'number' && Number.isInteger(value) && least <= value && value <= longest;

const spanFault = (value: unknown): LawBar | null => {
  if (!isRecord(value) || !hasOnly(value, ['from', 'to'])) return 'WRONG_FACT';
  const { from, to } = value;
  const fault = dayFault(from) ?? dayFault(to);
  if (fault) return fault;
  return (from as string) > (to as string) ? 'IMPOSSIBLE_FACTS' : null;
};

const day = (term: string): Fact<PlainDate> => ({ term, fault: dayFault });
const count = (term: string, least: number): Fact<number> => ({
  term,
  fault: (value) => (isCount(value, least) ? null : 'WRONG_FACT'),
});
const spans = (term: string): Fact<readonly Span[]> => ({
  term,
  fault: (value) => {
    if (!Array.isArray(value)) return 'WRONG_FACT';
    for (const span of value) {
      const fault = spanFault(span);
      if (fault) return fault;
    }
    return null;
  },
});
const flag = (term: string): Fact<boolean> => ({
  term,
  fault: (value) => (typeof value === 'boolean' ? null : 'WRONG_FACT'),
});

/** 时钟使用的全部事实。 */
export const factRows = {
  servedOn: day('送达之日'),
  refusedReceiptOn: day('拒绝签收之日'),
  knewContentOn: day('知道行政行为内容之日'),
  knewRightsOn: day('知道复议权利、机关和期限之日'),
  publicNoticePostedOn: day('公告之日'),
  publicNoticeDays: count('公告期限', 1),
  performanceRequestReceivedOn: day('行政机关收到履职申请之日'),
  performancePeriod: {
    term: '法定履行期限',
    fault: (value) =>
      isRecord(value) &&
      hasOnly(value, ['amount', 'unit']) &&
      isCount(value['amount'], 1) &&
      (value['unit'] === 'workday' || value['unit'] === 'day')
        ? null
        : 'WRONG_FACT',
  } as Fact<PerformancePeriod>,
  excluded: spans('不计入申请期限的期间'),
  postmarkedOn: day('邮戳日'),
  receivedOn: day('收到之日'),
  actMadeOn: day('行政行为作出之日'),
  realEstate: flag('是否因不动产提出'),
  urgent: flag('是否紧急情况下请求保护人身权、财产权'),
  noticeServedOn: day('通知送达之日'),
  acceptedOn: day('受理之日'),
  copyServedOn: day('副本送达之日'),
  procedure: {
    term: '审理程序',
    fault: (value) => (value === 'ordinary' || value === 'summary' ? null : 'WRONG_FACT'),
  } as Fact<Procedure>,
  extensionDays: count('延长的日数', 0),
  pauses: spans('停表期间'),
  convertedOn: day('程序转换之日'),
  hearingOn: day('听证之日'),
  suspendedOn: day('中止之日'),
  ground: {
    term: '中止事由',
    fault: (value) => (typeof value === 'string' && /^[a-z][a-z-]{0,60}$/.test(value) ? null : 'WRONG_FACT'),
  } as Fact<string>,
  decisionServedOn: day('决定书送达之日'),
  knewLitigationPeriodOn: day('知道起诉期限之日'),
  reviewPeriodExpiredOn: day('审理期限届满之日'),
  days: count('决定书所定日数', 1),
  effectiveOn: day('决定生效之日'),
  postedOn: day('发出公告之日'),
  litigationDueOn: day('起诉期限届满之日'),
  agreementEffectiveOn: day('调解协议生效之日'),
  opinionReceivedOn: day('收到书面答复之日'),
  requestReceivedOn: day('收到请求之日'),
};

export type FactName = keyof typeof factRows;
export type FactValues = {
  readonly [Name in FactName]: (typeof factRows)[Name] extends Fact<infer Value> ? Value : never;
};

/** Half-open: the day after the last lost day. */
export const closed = ({ from, to }: Span): Span => ({ from, to: addDays(to, 1) });
