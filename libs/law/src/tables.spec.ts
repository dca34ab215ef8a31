import { plainDate, type PlainDate } from '@fuyi/kernel';
import {
  acceptanceConditions,
  actDefects,
  agreementReliefs,
  compensationRefusals,
  correctionItems,
  decisionKinds,
  evidenceKinds,
  findings,
  isInForce,
  lastDayOf,
  mainOutcomeOf,
  nonPublicationGrounds,
  numberForms,
  numberText,
  repeatingForbidden,
  serviceMethods,
  suspensionGrounds,
  timeLimitInForce,
  timeLimits,
  type DecisionOutcome,
  type InForce,
  type TimeLimit,
} from '.';
import { publishedCalendar } from '@fuyi/calendar';

type Row = { readonly basis: string; readonly inForce: InForce };
const oldDay = plainDate('2026-06-30');
const newDay = plainDate('2026-07-01');
const grounds = (outcome: DecisionOutcome, on: PlainDate) =>
  decisionKinds
    .find((row) => row.outcome === outcome && isInForce(row.inForce, on))
    ?.grounds.map(({ code }) => code) ?? [];

const tables: Readonly<Record<string, readonly Row[]>> = {
  acceptanceConditions,
  actDefects,
  agreementReliefs,
  compensationRefusals,
  correctionItems,
  decisionKinds,
  evidenceKinds,
  findings,
  nonPublicationGrounds,
  numberForms,
  serviceMethods,
  suspensionGrounds,
  timeLimits,
};

describe('每一行都有依据和施行期间', () => {
  for (const [name, rows] of Object.entries(tables))
    it(name, () => {
      for (const { basis, inForce } of rows) {
        expect(basis).toMatch(/第[零一二三四五六七八九十百]+条|约定/u);
        expect(inForce.until === undefined || inForce.from < inForce.until).toBe(true);
      }
    });

  it('同一条时限在同一日只有一行', () => {
    const rows: readonly TimeLimit[] = timeLimits;
    // 2026年条例新设的时限，此前没有。
    const since2026 = ['elevation-transfer'];
    for (const on of [oldDay, newDay])
      for (const { rule, procedure } of rows)
        expect(
          rows.filter(
            (row) => row.rule === rule && row.procedure === procedure && isInForce(row.inForce, on),
          ),
        ).toHaveLength(on === oldDay && since2026.includes(rule) ? 0 : 1);
  });

  it('决定的情形代码在一种决定之内不重复，每种决定每日只有一行', () => {
    for (const on of [oldDay, newDay])
      for (const { outcome } of decisionKinds) {
        expect(
          decisionKinds.filter((row) => row.outcome === outcome && isInForce(row.inForce, on)),
        ).toHaveLength(1);
        const codes = grounds(outcome, on);
        expect(new Set(codes).size).toBe(codes.length);
      }
  });
});

describe('第三十条第一款　七项受理条件', () => {
  it('依次为第一项至第七项', () => {
    expect(acceptanceConditions.map(({ ordinal }) => ordinal)).toEqual([
      '第一项',
      '第二项',
      '第三项',
      '第四项',
      '第五项',
      '第六项',
      '第七项',
    ]);
  });
});

describe('第六十三条至第七十条　决定的情形', () => {
  it('第六十八条　维持要求五项全备', () => {
    const [only] = decisionKinds.find(({ outcome }) => outcome === 'uphold')?.grounds ?? [];
    expect(Object.values(only?.requires ?? {})).toEqual([true, true, true, true, true]);
    expect(grounds('uphold', newDay)).toHaveLength(1);
  });

  it('第六十五条、第六十七条　确认违法不等于确认无效：重大且明显违法的才无效', () => {
    expect(grounds('declare-unlawful', newDay)).toContain('nothing-to-revoke');
    expect(grounds('declare-void', newDay)).toEqual(expect.arrayContaining(['no-standing', 'no-basis']));
    expect(grounds('declare-unlawful', newDay)).not.toContain('no-standing');
  });

  it('第七十条　逾期不答复只用于五种决定', () => {
    const outcomes = new Set(
      decisionKinds
        .filter((row) => row.grounds.some(({ code }) => code === 'no-reply'))
        .map(({ outcome }) => outcome),
    );
    expect([...outcomes].toSorted()).toEqual([
      'declare-unlawful',
      'declare-void',
      'order-performance',
      'revoke',
      'revoke-in-part',
    ]);
  });

  it('实施条例第三十七条、第六十一条　2026年7月1日起才有的情形', () => {
    expect(grounds('dismiss-application', oldDay)).toHaveLength(7);
    expect(grounds('dismiss-application', newDay)).toEqual(
      expect.arrayContaining(['plainly-unfounded', 'plainly-outside-powers', 'settled-by-judgment']),
    );
    expect(grounds('dismiss-claim', oldDay)).toEqual(['no-such-duty', 'performed-before-acceptance']);
    expect(grounds('dismiss-claim', newDay)).toContain('alteration-worse');
  });

  it('新行排在旧行之前，按代码找得到全部情形', () => {
    for (const { outcome } of decisionKinds) {
      const ofOutcome = decisionKinds.filter((row) => row.outcome === outcome);
      const newest = ofOutcome[0]?.grounds.map(({ code }) => code) ?? [];
      for (const { code } of ofOutcome.flatMap((row) => row.grounds)) expect(newest).toContain(code);
    }
  });
});

describe('第六十四条第二款、第七十一条、第七十二条　随决定而来的表', () => {
  it('多项决定的主结果：确认无效、撤销、变更、责令履行、确认违法，依次优先', () => {
    expect(mainOutcomeOf('uphold', ['alter', 'revoke-in-part'])).toBe('revoke-in-part');
    expect(mainOutcomeOf('revoke', ['declare-void'])).toBe('declare-void');
    expect(mainOutcomeOf('dismiss-application', ['uphold'])).toBe('uphold');
    expect(mainOutcomeOf('uphold', [])).toBe('uphold');
  });
  it('疑难第88例：以违反法定程序为由撤销的，可以重新作出相同行为（第六十四条第二款）', () => {
    expect(repeatingForbidden(['procedure-violated'])).toBe(false);
    expect(repeatingForbidden(['facts-unclear'])).toBe(true);
    expect(repeatingForbidden(['procedure-violated', 'facts-unclear'])).toBe(true);
  });
  it('每一种具体瑕疵所属的情形、每一种协议责任所答的情形，都在决定表里', () => {
    const codes = decisionKinds.flatMap((row) => row.grounds.map(({ code }) => code));
    const named = [
      ...actDefects.flatMap((row) => row.grounds),
      ...agreementReliefs.flatMap((row) => row.answers),
    ];
    for (const code of named) expect(codes).toContain(code);
  });
});

describe('编号与时限行', () => {
  it('案号用六角括号，不编虚位', () => {
    expect(numberText('case', '门政复', 2026, 12)).toBe('门政复〔2026〕12号');
    expect(numberText('receipt', '门政复', 2026, 12)).toBe('门政复收〔2026〕12号');
    expect(numberText('decline', '门政复', 2026, 3)).toBe('门政复不受〔2026〕3号');
  });

  it('lastDayOf 与时钟同一日', () => {
    const row = timeLimitInForce('review-period', plainDate('2026-08-06'), 'ordinary') as TimeLimit;
    expect(lastDayOf(row, plainDate('2026-08-06'), publishedCalendar)).toBe('2026-10-08');
    const reply = timeLimitInForce('reply', plainDate('2025-05-09'), 'ordinary') as TimeLimit;
    expect(lastDayOf(reply, plainDate('2025-05-09'), publishedCalendar)).toBe('2025-05-23');
  });
});
