import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import fc from 'fast-check';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import { dueOrders } from '../../due-orders';
import type { CaseCommand } from '../../commands';
import type { CaseEvent } from '../../events';
import { applicant, decidedCase, respondent } from '../../examples';
import { nextSteps } from '../../next-steps';
import type { ServiceMethod } from '../../vocabulary';
import { serviceLadder } from './ladder';

const on = plainDate;
const decider = caseDecider(publishedCalendar);
const given = specify(decider);

const attempt = (
  method: ServiceMethod,
  partyId = applicant,
  day = '2026-04-09',
  noteId: string | null = 't',
) =>
  ({
    type: 'AttemptService',
    data: { on: on(day), document: 'decision', partyId, method, noteId },
  }) as const;
const attempted = (number: number, method: ServiceMethod, day = '2026-04-09'): CaseEvent => ({
  type: 'ServiceAttempted',
  data: { on: on(day), attempt: number, document: 'decision', partyId: applicant, method, noteId: 't' },
});
const receipt = (number: number, day = '2026-04-10', proof: 'witness' | null = null) =>
  ({
    type: 'RecordReceipt',
    data: { on: on(day), attempt: number, signedBy: 'addressee', proof, receipt: null },
  }) as const;
const fail = (number: number, reason: 'refused' | 'returned' | 'whereabouts-unknown' = 'returned') =>
  ({ type: 'FailService', data: { on: on('2026-04-10'), attempt: number, reason, noteId: null } }) as const;
const failed = (number: number, reason: Parameters<typeof fail>[1]): CaseEvent => ({
  type: 'ServiceFailed',
  data: fail(number, reason).data,
});
const serve = (method: ServiceMethod, partyId = applicant) =>
  ({
    type: 'ServeDocument',
    data: { on: on('2026-04-10'), document: 'decision', partyId, method },
  }) as const;
const confirm = (electronic: boolean) =>
  ({
    type: 'ConfirmServiceAddress',
    data: { on: on('2026-03-10'), partyId: applicant, addressId: 'text-address', electronic },
  }) as const;
const confirmed = (electronic: boolean): CaseEvent => ({
  type: 'ServiceAddressConfirmed',
  data: confirm(electronic).data,
});
const codes = (facts: readonly CaseEvent[], day = '2026-04-10') =>
  nextSteps(caseFileOf(facts), on(day), publishedCalendar).map(({ code }) => code);

describe('民事诉讼法第八十七条、民事诉讼法第八十八条　送达回证', () => {
  it('送出以后，以回证上的签收日期为送达日期；登记结果是下一步', () => {
    given(...decidedCase)
      .when(attempt('postal'))
      .then(attempted(1, 'postal'));
    expect(codes([...decidedCase, attempted(1, 'postal')])).toContain('record-service-result');
    given(...decidedCase, attempted(1, 'postal'))
      .when(receipt(1))
      .thenTypes('DocumentServed');
    given(...decidedCase, attempted(1, 'postal'))
      .when(receipt(1, '2026-04-08'))
      .thenBarredBy('RESULT_BEFORE_ATTEMPT');
    given(...decidedCase)
      .when(receipt(1))
      .thenBarredBy('NO_SUCH_ATTEMPT');
  });
  it('同一方式再点一次，什么也不发生；换一种方式，先登记前一次的结果', () => {
    given(...decidedCase, attempted(1, 'postal'))
      .when(attempt('postal'))
      .thenNothing();
    given(...decidedCase, attempted(1, 'postal'))
      .when(attempt('direct'))
      .thenBarredBy('ATTEMPT_OPEN');
    given(...decidedCase, attempted(1, 'postal'))
      .when(serve('direct'))
      .thenBarredBy('ATTEMPT_OPEN');
    given(...decidedCase, attempted(1, 'postal'), failed(1, 'returned'))
      .when(attempt('direct'))
      .then(attempted(2, 'direct'));
  });
  it('没有送达的，写明原因；有了结果的，不能再登记', () => {
    given(...decidedCase, attempted(1, 'postal'))
      .when(fail(1))
      .thenTypes('ServiceFailed');
    given(...decidedCase, attempted(1, 'postal'), failed(1, 'returned'))
      .when(fail(1))
      .thenNothing();
    given(...decidedCase, attempted(1, 'postal'), failed(1, 'returned'))
      .when(receipt(1))
      .thenBarredBy('NO_SUCH_ATTEMPT');
  });
  it('已经送达的，不再送', () => {
    given(...decidedCase, { type: 'DocumentServed', data: serve('direct').data })
      .when(attempt('postal'))
      .thenBarredBy('ALREADY_SERVED');
    given(...decidedCase)
      .when(attempt('postal', 'stranger'))
      .thenBarredBy('NOTHING_TO_SERVE');
    given(...decidedCase)
      .when(attempt('postal', applicant, '2026-01-01'))
      .thenBarredBy('SERVED_BEFORE_MADE');
    given().when(attempt('postal')).thenBarredBy('NO_SUCH_CASE');
  });
});

describe('民事诉讼法第八十九条　留置送达', () => {
  const refused = [...decidedCase, attempted(1, 'direct'), failed(1, 'refused')];
  it('先有拒绝接收，才能留置', () => {
    given(...decidedCase)
      .when(attempt('left-at-premises'))
      .thenBarredBy('LEFT_BEFORE_REFUSAL');
    given(...refused)
      .when(attempt('left-at-premises', applicant, '2026-04-10'))
      .thenTypes('ServiceAttempted');
  });
  it('须有见证人签名或者拍照、录像', () => {
    const left = [...refused, attempted(2, 'left-at-premises', '2026-04-10')];
    given(...left)
      .when(receipt(2))
      .thenBarredBy('LEFT_WITHOUT_PROOF');
    given(...left)
      .when(receipt(2, '2026-04-10', 'witness'))
      .thenTypes('DocumentServed');
    given(...refused)
      .when(serve('left-at-premises'))
      .thenBarredBy('LEFT_WITHOUT_PROOF');
  });
});

describe('民事诉讼法第九十条　电子送达', () => {
  it('须经受送达人同意；后一份确认书代替前一份', () => {
    given(...decidedCase)
      .when(attempt('electronic'))
      .thenBarredBy('ELECTRONIC_WITHOUT_CONSENT');
    given(...decidedCase)
      .when(serve('electronic'))
      .thenBarredBy('ELECTRONIC_WITHOUT_CONSENT');
    given(...decidedCase, confirmed(true))
      .when(attempt('electronic'))
      .thenTypes('ServiceAttempted');
    given(...decidedCase, confirmed(true), confirmed(false))
      .when(attempt('electronic'))
      .thenBarredBy('ELECTRONIC_WITHOUT_CONSENT');
    given(...decidedCase)
      .when(attempt('electronic', respondent))
      .thenTypes('ServiceAttempted');
    given(...decidedCase)
      .when(confirm(true))
      .then(confirmed(true));
    given(...decidedCase)
      .when({ ...confirm(true), data: { ...confirm(true).data, partyId: 'stranger' } })
      .thenBarredBy('NOT_A_PARTY');
    given(...decidedCase)
      .when({ ...confirm(true), data: { ...confirm(true).data, on: on('2026-01-01') } })
      .thenBarredBy('DAY_BEFORE_RECEIPT');
    given().when(confirm(true)).thenBarredBy('NO_SUCH_CASE');
  });
  it('到达特定系统之日送达；没有到达的，记为没有送达；同一状态重复回报，什么也不发生', () => {
    const sent = [...decidedCase, confirmed(true), attempted(1, 'electronic')];
    const report = (status: 'sent' | 'delivered' | 'bounced') =>
      ({ type: 'ReportDelivery', data: { on: on('2026-04-10'), attempt: 1, status } }) as const;
    given(...sent)
      .when(report('sent'))
      .thenTypes('DeliveryReported');
    given(...sent)
      .when(report('delivered'))
      .thenTypes('DeliveryReported', 'DocumentServed');
    given(...sent)
      .when(report('bounced'))
      .thenTypes('DeliveryReported', 'ServiceFailed');
    given(...sent, { type: 'DeliveryReported', data: report('sent').data })
      .when(report('sent'))
      .thenNothing();
  });
  it('民事诉讼法第九十一条　邮寄的以回执为准，投递状态不是送达', () =>
    given(...decidedCase, attempted(1, 'postal'))
      .when({ type: 'ReportDelivery', data: { on: on('2026-04-10'), attempt: 1, status: 'delivered' } })
      .thenTypes('DeliveryReported'));
});

describe('民事诉讼法第九十五条　公告送达', () => {
  const twice = [
    ...decidedCase,
    attempted(1, 'direct'),
    failed(1, 'returned'),
    attempted(2, 'postal'),
    failed(2, 'returned'),
  ];
  it('下落不明，或者两种以上其他方式没有送达，才能公告，并记明原因和经过', () => {
    given(...decidedCase)
      .when(attempt('public-notice'))
      .thenBarredBy('NOTICE_BEFORE_OTHER_MEANS');
    given(...decidedCase, attempted(1, 'direct'), failed(1, 'whereabouts-unknown'))
      .when(attempt('public-notice'))
      .thenTypes('ServiceAttempted');
    given(...twice)
      .when(attempt('public-notice'))
      .thenTypes('ServiceAttempted');
    given(...twice)
      .when(attempt('public-notice', applicant, '2026-04-10', null))
      .thenBarredBy('NOTICE_COURSE_MISSING');
    expect(
      serviceLadder(caseFileOf(twice), applicant).find(({ method }) => method === 'public-notice'),
    ).toEqual({ method: 'public-notice', barred: null });
  });
  it('经过三十日视为送达，由系统到期登记，人不能提前登记', () => {
    const posted = [...twice, attempted(3, 'public-notice', '2026-04-13')];
    const file = caseFileOf(posted);
    given(...posted)
      .when(receipt(3, '2026-04-14'))
      .thenBarredBy('NOTICE_SERVED_BY_TIME');
    given(...decidedCase)
      .when(serve('public-notice'))
      .thenBarredBy('NOTICE_SERVED_BY_TIME');
    const close = (day: string) => ({ type: 'CloseNoticePeriod', data: { on: on(day) } }) as const;
    given(...posted)
      .when(close('2026-05-13'))
      .thenNothing();
    given(...posted)
      .when(close('2026-05-14'))
      .then({
        type: 'DocumentServed',
        data: {
          on: on('2026-05-13'),
          document: 'decision',
          partyId: applicant,
          method: 'public-notice',
          attempt: 3,
        },
      });
    expect(dueOrders(file, 'case', on('2026-05-14'), publishedCalendar)).toContainEqual({
      category: 'reconsideration',
      id: 'case',
      command: close('2026-05-14'),
    });
    expect(codes(posted, '2026-04-14')).toContain('await-notice-period');
  });
});

describe('同一文书对同一人只送达一次（SVC）', () => {
  it('一万次重复、乱序的送达命令，每人每份文书恰好一次送达', () => {
    const days = ['2026-04-09', '2026-04-10', '2026-04-13'] as const;
    const commands: fc.Arbitrary<CaseCommand> = fc.oneof(
      fc
        .tuple(
          fc.constantFrom(...days),
          fc.constantFrom('direct', 'postal'),
          fc.constantFrom(applicant, respondent),
        )
        .map(([day, method, partyId]) => attempt(method as ServiceMethod, partyId, day)),
      fc.tuple(fc.constantFrom(...days), fc.constantFrom(applicant, respondent)).map(([day, partyId]) => ({
        ...serve('direct', partyId),
        data: { ...serve('direct', partyId).data, on: on(day) },
      })),
      fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...days)).map(([n, day]) => receipt(n, day)),
      fc.integer({ min: 1, max: 6 }).map((n) => fail(n)),
    );
    let given10000 = 0;
    fc.assert(
      fc.property(fc.array(commands, { minLength: 100, maxLength: 100 }), (orders) => {
        const facts: CaseEvent[] = [...decidedCase];
        for (const order of orders) {
          given10000++;
          const decided = decider.decide(order, caseFileOf(facts));
          if (Array.isArray(decided)) facts.push(...(decided as CaseEvent[]));
        }
        const served = facts.flatMap(({ type, data }) => (type === 'DocumentServed' ? [data] : []));
        const decisions = served
          .filter(({ document }) => document === 'decision')
          .map(({ partyId }) => partyId);
        expect(new Set(decisions).size).toBe(decisions.length);
      }),
      { numRuns: 100, seed: 20_261_124 },
    );
    expect(given10000).toBe(10_000);
  });
});
