import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { recordedAs, specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import type { CaseEvent } from '../../events';
import { decidedCase, received } from '../../examples';
import { first, newAct, other, second, withNeighbour } from './examples';
import { joinedCasesAreTold } from './joined-cases-are-told';
import type { JoinderGround } from './joinder-grounds';
import type { OtherCase } from './other-case';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));
const join = (which: OtherCase, ground: JoinderGround = 'several-organs', day = '2026-07-24') =>
  ({ type: 'JoinCases', data: { on: on(day), ground, reasonId: 't', other: which } }) as const;
const joinder = (...caseIds: readonly string[]) =>
  ({ on: on('2026-07-24'), caseIds, ground: 'several-organs', reasonId: 't' }) as const;
const joined = (...caseIds: readonly string[]): CaseEvent => ({
  type: 'CasesJoined',
  data: joinder(...caseIds),
});
const apart = (day = '2026-08-03') =>
  ({ type: 'SeparateCase', data: { on: on(day), reasonId: 'u' } }) as const;

describe('行政复议法实施条例第四十三条　合并审理', () => {
  it('第一款：两家机关就同一事实分别处罚，可以合并；再次登记不产生新的事实', () => {
    given(...first)
      .when(join(other(second)))
      .then(joined('case-2'));
    given(...first, joined('case-2'))
      .when(join(other(second)))
      .thenNothing();
  });
  it('第一款各项：情形与两案的机关、申请人、行为作出的时间相符；兜底的一项由机关认定', () => {
    const matching: readonly (readonly [JoinderGround, OtherCase])[] = [
      ['several-organs', other(second)],
      ['several-persons', other(withNeighbour, { sameApplicant: false })],
      ['new-act', other(newAct)],
    ];
    for (const [ground, which] of matching) {
      given(...first)
        .when(join(which, ground))
        .thenTypes('CasesJoined');
      given(...first)
        .when(join(which, 'other'))
        .thenTypes('CasesJoined');
      for (const [another, stranger] of matching)
        if (another !== ground)
          given(...first)
            .when(join(stranger, ground))
            .thenBarredBy('JOINDER_GROUND_UNFIT');
    }
  });
  it('2026年7月1日以前没有这一条，不能决定合并', () => {
    const [receivedInJune, acceptedInJune] = [received, { ...second[1], data: { on: on('2026-06-24') } }];
    const facts = [receivedInJune, acceptedInJune] as readonly CaseEvent[];
    given(...facts)
      .when(join(other(facts), 'other', '2026-06-30'))
      .thenBarredBy('JOINDER_NOT_IN_FORCE');
    given(...facts)
      .when(join(other(facts), 'other', '2026-07-01'))
      .thenTypes('CasesJoined');
  });
  it('同一行政复议机关、都在审理中、同类行政行为、没有与别案合并', () => {
    const refused = (which: OtherCase, code: string, day?: string) =>
      given(...first)
        .when(join(which, 'several-organs', day))
        .thenBarredBy(code);
    refused(other(first, { itself: true }), 'JOINED_WITH_ITSELF');
    refused(other(second, { ours: false }), 'JOINED_CASE_OF_ANOTHER_AUTHORITY');
    refused(other(second.slice(0, 1)), 'JOINED_CASE_NOT_UNDER_WAY');
    refused(other(second), 'JOINED_CASE_NOT_UNDER_WAY', '2026-07-14');
    refused(other(decidedCase), 'JOINED_CASE_NOT_UNDER_WAY');
    refused(other([...second, joined('case-3')]), 'ALREADY_JOINED');
    const { act } = caseFileOf(second);
    refused(
      other(second, { file: { ...caseFileOf(second), act: act && { ...act, kind: 'licence' } } }),
      'ACTS_OF_DIFFERENT_KINDS',
    );
    given(...decidedCase)
      .when(join(other(second)))
      .thenBarredBy('NOT_UNDER_EXAMINATION');
    given()
      .when(join(other(second)))
      .thenBarredBy('NO_SUCH_CASE');
  });
  it('三案合并：后来的一案，并入已经合并的各案', () => {
    given(...first, joined('case-2'))
      .when(join(other(second, { caseId: 'case-3' })))
      .then(joined('case-2', 'case-3'));
  });
  it('另一案决定合并的，照记一次，再记不产生新的事实', () => {
    const record = { type: 'RecordJoinder', data: joinder('case-1') } as const;
    given(...second)
      .when(record)
      .thenTypes('JoinderRecorded');
    given(...second, { type: 'JoinderRecorded', data: joinder('case-1') })
      .when(record)
      .thenNothing();
    given().when(record).thenBarredBy('NO_SUCH_CASE');
  });
  it('分开审理：说明理由，写明离开了哪几件；没有合并的不需要分开', () => {
    given(...first, joined('case-2', 'case-3'))
      .when(apart())
      .then({
        type: 'CaseSeparated',
        data: { on: on('2026-08-03'), caseIds: ['case-2', 'case-3'], reasonId: 'u' },
      });
    given(...first)
      .when(apart())
      .thenBarredBy('NOT_JOINED');
    given(...first, joined('case-2'))
      .when(apart('2026-07-23'))
      .thenBarredBy('NOT_JOINED');
    given(...decidedCase, joined('case-2'))
      .when(apart())
      .thenBarredBy('NOT_UNDER_EXAMINATION');
    given().when(apart()).thenBarredBy('NO_SUCH_CASE');
  });
  it('另一案分开的，从合并的各案中去掉，其余不变；分开以后可以再合并', () => {
    const left: CaseEvent = {
      type: 'SeparationRecorded',
      data: { on: on('2026-08-03'), caseId: 'case-2', reasonId: 'u' },
    };
    const gone = { type: 'RecordSeparation', data: left.data } as const;
    given(...first, joined('case-2', 'case-3'))
      .when(gone)
      .then(left);
    given(...first, joined('case-2', 'case-3'), left)
      .when(gone)
      .thenNothing();
    given().when(gone).thenBarredBy('NO_SUCH_CASE');
    expect(caseFileOf([...first, joined('case-2', 'case-3'), left]).joined).toMatchObject({
      caseIds: ['case-3'],
      formerIds: ['case-2'],
    });
    const alone = caseFileOf([...first, joined('case-2'), left]).joined;
    expect(alone).toEqual({ caseIds: [], on: null, ground: null, formerIds: ['case-2'] });
    expect(caseFileOf([...first, joined('case-2'), left, joined('case-2')]).joined.formerIds).toEqual([]);
  });
});

describe('行政复议法实施条例第四十三条　合并的事实传到各案', () => {
  const ordersOf = (event: CaseEvent) => {
    const [recorded] = recordedAs('reconsideration', 'case-1', [event]);
    return joinedCasesAreTold.on[event.type]?.(event.data as never, recorded as never);
  };
  it('每一案记一次，各记其余的案件；记下来的不再传', () => {
    const told = { on: on('2026-07-24'), ground: 'several-organs', reasonId: 't' };
    expect(ordersOf(joined('case-2', 'case-3'))).toEqual([
      {
        category: 'reconsideration',
        id: 'case-2',
        command: { type: 'RecordJoinder', data: { ...told, caseIds: ['case-1', 'case-3'] } },
      },
      {
        category: 'reconsideration',
        id: 'case-3',
        command: { type: 'RecordJoinder', data: { ...told, caseIds: ['case-1', 'case-2'] } },
      },
    ]);
    expect(ordersOf({ type: 'JoinderRecorded', data: joinder('case-1') })).toBeUndefined();
  });
  it('分开审理的，其余各案各记一次', () => {
    const separated: CaseEvent = { type: 'CaseSeparated', data: { ...apart().data, caseIds: ['case-2'] } };
    expect(ordersOf(separated)).toEqual([
      {
        category: 'reconsideration',
        id: 'case-2',
        command: { type: 'RecordSeparation', data: { ...apart().data, caseId: 'case-1' } },
      },
    ]);
  });
});
