import { addDays, plainDate, type PlainDate } from '@fuyi/kernel';
import fc from 'fast-check';
import type { CaseStatisticsRow } from './case-statistics-row';
import { mainOutcomes } from './outcome-terms';
import { percentText } from './rates';
import { outwardCount } from './small-counts';
import { statisticsOf, type Statistics } from './statistics';

const on = plainDate;
const year = { from: on('2026-01-01'), to: on('2026-12-31') };
const rateOf = ({ rates }: Statistics, code: string) => rates.find((rate) => rate.code === code);

const received = (receivedOn: string, more: Partial<CaseStatisticsRow> = {}): CaseStatisticsRow => ({
  statId: 'stat-1',
  receivedOn: on(receivedOn),
  acceptedOn: null,
  deemedAccepted: false,
  declinedOn: null,
  abandonedOn: null,
  withdrawnOn: null,
  transferredUpOn: null,
  concludedOn: null,
  outcome: null,
  procedure: null,
  converted: false,
  convertedOn: null,
  dueDate: null,
  pauses: [],
  extensionDays: 0,
  onTime: null,
  respondentId: 'organ-1',
  field: 'public-security',
  actKind: 'penalty',
  replyOnTime: null,
  routingAgreed: null,
  opinionsHeard: false,
  ...more,
});

const decided = (outcome: CaseStatisticsRow['outcome'], more: Partial<CaseStatisticsRow> = {}) =>
  received('2026-02-02', {
    acceptedOn: on('2026-02-05'),
    concludedOn: on('2026-03-20'),
    outcome,
    procedure: 'ordinary',
    onTime: true,
    ...more,
  });

/** A random but lawful life of a case. */
const life = fc
  .record({
    start: fc.integer({ min: 0, max: 60 }),
    review: fc.integer({ min: 0, max: 12 }),
    examination: fc.integer({ min: 0, max: 70 }),
    end: fc.constantFrom(
      'waiting',
      'declined',
      'abandoned',
      'withdrawn',
      'examined',
      'elevated',
      'concluded',
    ),
    outcome: fc.constantFrom(...mainOutcomes.map(({ outcome }) => outcome)),
    procedure: fc.constantFrom('ordinary' as const, 'summary' as const, null),
    converted: fc.boolean(),
    onTime: fc.boolean(),
  })
  .map(({ start, review, examination, end, outcome, procedure, converted, onTime }) => {
    const day = addDays(on('2024-06-01'), start);
    const handled = addDays(day, review);
    const at = (...ends: string[]): PlainDate | null => (ends.includes(end) ? handled : null);
    return received(day, {
      acceptedOn: at('examined', 'elevated', 'concluded'),
      declinedOn: at('declined'),
      abandonedOn: at('abandoned'),
      withdrawnOn: at('withdrawn'),
      transferredUpOn: end === 'elevated' ? addDays(handled, examination) : null,
      ...(end === 'concluded'
        ? { concludedOn: addDays(handled, examination), outcome, procedure, converted, onTime }
        : {}),
    });
  });

const period = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 60 }))
  .map(([start, length]) => {
    const from = addDays(on('2024-06-01'), start);
    return { from, to: addDays(from, length) };
  });

describe('统计口径：恒等式', () => {
  const always = (test: (statistics: Statistics) => void) =>
    fc.assert(
      fc.property(fc.array(life, { maxLength: 60 }), period, (rows, days) => test(statisticsOf(rows, days))),
    );

  it('上期结转＋受理＝审结＋提级移送＋未审结', () =>
    always((s) => expect(s.carriedOver + s.accepted).toBe(s.concluded + s.transferredUp + s.pending)));

  it('收到＋期初待处理＝受理＋不予受理＋视为放弃＋其他处理＋期末待处理', () =>
    always((s) =>
      expect(s.received + s.awaitingBefore).toBe(
        s.accepted + s.declined + s.abandoned + s.otherDisposed + s.awaitingAfter,
      ),
    ));

  it('审结＝各审结方式之和＝各程序之和＝各领域之和', () =>
    always((s) => {
      const sum = (counts: readonly { readonly count: number }[]) =>
        counts.reduce((all, { count }) => all + count, 0);
      expect(sum(s.byOutcome)).toBe(s.concluded);
      expect(sum(s.byProcedure)).toBe(s.concluded);
      expect(s.byField.reduce((all, { concluded }) => all + concluded, 0)).toBe(s.concluded);
    }));

  it('各月之和等于全期', () =>
    always((s) => {
      expect(s.byMonth.reduce((all, month) => all + month.received, 0)).toBe(s.received);
      expect(s.byMonth.reduce((all, month) => all + month.concluded, 0)).toBe(s.concluded);
    }));

  it('比率在 0 与 100 之间，分母为零没有比率', () =>
    always((s) => {
      for (const { denominator, percent } of s.rates)
        if (denominator === 0) expect(percent).toBeNull();
        else (expect(percent).toBeGreaterThanOrEqual(0), expect(percent).toBeLessThanOrEqual(100));
    }));
});

describe('统计口径：比率', () => {
  it('第五十三条　分流建议采纳率：没有选择程序的不进分母', () => {
    const rows = [true, true, false, null].map((routingAgreed) => decided('uphold', { routingAgreed }));
    expect(rateOf(statisticsOf(rows, year), 'routing-agreement-rate')).toMatchObject({
      numerator: 2,
      denominator: 3,
      percent: 66.7,
    });
  });

  it('没有案件时不是 0% 也不是 100%，写“—”', () => {
    const rate = rateOf(statisticsOf([], year), 'on-time-rate');
    expect(rate).toMatchObject({ numerator: 0, denominator: 0, percent: null, formula: '0 ÷ 0' });
    expect(rate && percentText(rate)).toBe('—');
  });

  it('直接纠错率：撤销、变更、确认违法、确认无效、责令履行 ÷ 审结', () => {
    const rows = mainOutcomes.map(({ outcome }) => decided(outcome));
    expect(rateOf(statisticsOf(rows, year), 'correction-rate')).toMatchObject({
      formula: '5 ÷ 13',
      percent: 38.5,
    });
  });

  it('第六十二条　按期办结率：审结日不晚于届满日', () => {
    const rows = [decided('uphold'), decided('revoke', { onTime: false }), decided('revoke')];
    expect(rateOf(statisticsOf(rows, year), 'on-time-rate')).toMatchObject({
      formula: '2 ÷ 3',
      percent: 66.7,
    });
  });

  it('第五十五条　转为普通程序的不计入简易程序适用率的分子', () => {
    const rows = [decided('uphold', { procedure: 'summary' }), decided('uphold', { converted: true })];
    const statistics = statisticsOf(rows, year);
    expect(rateOf(statistics, 'summary-rate')).toMatchObject({ formula: '1 ÷ 2' });
    expect(rateOf(statistics, 'summary-conversion-rate')).toMatchObject({ formula: '1 ÷ 2' });
  });

  it('半数进一位：四舍五入到一位小数', () => {
    const rows = [...Array(16)].map((_, n) => decided(n === 0 ? 'revoke' : 'uphold'));
    expect(rateOf(statisticsOf(rows, year), 'correction-rate')?.percent).toBe(6.3);
  });
});

it('第三十条第三款　视为受理计入受理', () =>
  expect(
    statisticsOf([received('2026-03-09', { acceptedOn: on('2026-03-16'), deemedAccepted: true })], year),
  ).toMatchObject({ accepted: 1, deemedAccepted: 1, pending: 1 }));

it('期首、期末两日都计入', () => {
  const rows = [
    received('2026-01-01'),
    received('2026-12-31'),
    received('2027-01-01'),
    received('2025-12-31'),
  ];
  expect(statisticsOf(rows, year)).toMatchObject({ received: 2, awaitingBefore: 1, awaitingAfter: 3 });
});

it('对外表格：一件、两件写作＜3', () =>
  expect([0, 1, 2, 3, 158].map(outwardCount)).toEqual(['0', '＜3', '＜3', '3', '158']));
