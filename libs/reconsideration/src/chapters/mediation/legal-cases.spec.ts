import { publishedCalendar } from '@fuyi/calendar';
import { plainDate } from '@fuyi/kernel';
import { specify } from '@fuyi/testing';
import { caseFileOf } from '../../case-view';
import { caseDecider } from '../../decider';
import { accepted, allMet, applicant, examined, received, respondent } from '../../examples';
import type { CaseEvent } from '../../events';
import { nextSteps } from '../../next-steps';
import { servedOn } from '../../parties';

const on = plainDate;
const given = specify(caseDecider(publishedCalendar));

const agreed: CaseEvent = { type: 'MediationAgreed', data: { on: on('2026-04-01'), termsId: 'text-terms' } };
const signed = (partyId: string, day = '2026-04-02'): CaseEvent => ({
  type: 'MediationSigned',
  data: { on: on(day), partyId },
});
const allSigned = [...examined, agreed, signed(applicant), signed(respondent)];
const inEffect: CaseEvent = { type: 'MediationTookEffect', data: { on: on('2026-04-03') } };
const agree = (lawful: boolean, termsId = 'text-terms') =>
  ({ type: 'RecordMediationAgreement', data: { on: on('2026-04-01'), termsId, lawful } }) as const;
const sign = (partyId: string, day = '2026-04-02') =>
  ({ type: 'SignMediation', data: { on: on(day), partyId } }) as const;
const seal = (day = '2026-04-03') => ({ type: 'SealMediation', data: { on: on(day) } }) as const;
const regret = (partyId: string | null, day = '2026-04-03') =>
  ({ type: 'EndMediation', data: { on: on(day), partyId, reasonId: 'text-why' } }) as const;
const codes = (events: readonly CaseEvent[]) =>
  nextSteps(caseFileOf(events), on('2026-04-03'), publishedCalendar).map(({ code }) => code);

describe('行政复议法第七十三条　调解书', () => {
  it('疑难第90例：生效前一方反悔，及时决定；已签字并盖章即生效，送达不是生效要件', () => {
    given(...allSigned)
      .when(regret(applicant))
      .thenTypes('MediationEnded');
    expect(codes([...allSigned, { type: 'MediationEnded', data: regret(applicant).data }])).toContain(
      'draft-decision.ordinary',
    );
    given(...allSigned)
      .when(seal())
      .then(inEffect);
    given(...allSigned, inEffect)
      .when(regret(applicant))
      .thenBarredBy('MEDIATION_IN_EFFECT');
    expect(servedOn(caseFileOf([...allSigned, inEffect]), 'mediation-statement', applicant)).toBeNull();
    expect(caseFileOf([...allSigned, inEffect])).toMatchObject({
      stage: 'mediated',
      outcome: 'mediation-statement',
      effectiveOn: '2026-04-03',
    });
  });
  it('第七十三条第一款：还有人没有签字的，不能盖章；签字之日可以盖章，早一日不可以', () => {
    given(...examined, agreed, signed(applicant))
      .when(seal())
      .thenBarredBy('SIGNATURE_MISSING');
    given(...examined)
      .when(seal())
      .thenBarredBy('NO_MEDIATION_AGREEMENT');
    given(...allSigned)
      .when(seal('2026-04-02'))
      .thenTypes('MediationTookEffect');
    given(...allSigned)
      .when(seal('2026-04-01'))
      .thenBarredBy('SIGNED_BEFORE_AGREEMENT');
    given(...allSigned, inEffect)
      .when(seal())
      .thenNothing();
    given(received).when(seal()).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
  it('第七十三条第一款：签字的是当事人，不早于协议，重复签字不产生新的事实', () => {
    given(...examined, agreed)
      .when(sign(applicant))
      .then(signed(applicant));
    given(...examined, agreed, signed(applicant))
      .when(sign(applicant))
      .thenNothing();
    given(...examined, agreed)
      .when(sign('stranger'))
      .thenBarredBy('NOT_A_PARTY');
    given(...examined, agreed)
      .when(sign(applicant, '2026-03-31'))
      .thenBarredBy('SIGNED_BEFORE_AGREEMENT');
    given(...examined)
      .when(sign(applicant))
      .thenBarredBy('NO_MEDIATION_AGREEMENT');
    given(received).when(sign(applicant)).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
  it('第五条第二款：调解应当合法、自愿；协议只有一份', () => {
    given(...examined)
      .when(agree(true))
      .then(agreed);
    given(...examined)
      .when(agree(false))
      .thenBarredBy('AGREEMENT_UNLAWFUL');
    given(...examined, agreed)
      .when(agree(true))
      .thenNothing();
    given(...examined, agreed)
      .when(agree(true, 'other'))
      .thenBarredBy('MEDIATION_ALREADY_AGREED');
    given(received).when(agree(true)).thenBarredBy('NOT_UNDER_EXAMINATION');
  });
  it('第七十三条第二款：没有达成协议也登记；反悔的应当有协议，而且是当事人', () => {
    given(...examined)
      .when(regret(null))
      .thenTypes('MediationEnded');
    given(...examined)
      .when(regret(applicant))
      .thenBarredBy('NO_MEDIATION_AGREEMENT');
    given(...examined, agreed)
      .when(regret('stranger'))
      .thenBarredBy('NOT_A_PARTY');
    given(...examined, agreed)
      .when(regret(applicant, '2026-03-31'))
      .thenBarredBy('SIGNED_BEFORE_AGREEMENT');
  });
  it('第七十三条第一款：下一步依次是签字、盖章、送达', () => {
    expect(codes([...examined, agreed])).toContain('sign-mediation');
    expect(codes(allSigned)).toContain('seal-mediation');
    expect(codes([...allSigned, inEffect])).toEqual(['serve-mediation-statement']);
  });
});

describe('行政复议法第七十四条　和解与再申请', () => {
  const settle = (lawful: boolean) =>
    ({ type: 'RecordSettlement', data: { on: on('2026-04-01'), termsId: 'text-terms', lawful } }) as const;
  const settled: CaseEvent = {
    type: 'SettlementReached',
    data: { on: on('2026-04-01'), termsId: 'text-terms' },
  };
  const asked: CaseEvent = { type: 'WithdrawalRequested', data: { on: on('2026-04-02'), reasonId: null } };
  it('第七十四条第一款：和解后由申请人撤回，准予后终止，记为和解', () => {
    given(...examined)
      .when(settle(true))
      .then(settled);
    given(...examined, settled)
      .when(settle(true))
      .thenNothing();
    given(...examined)
      .when(settle(false))
      .thenBarredBy('AGREEMENT_UNLAWFUL');
    given(received).when(settle(true)).thenBarredBy('NOT_UNDER_EXAMINATION');
    expect(codes([...examined, settled])).toContain('withdraw-after-settlement');
    given(...examined, settled, asked)
      .when({ type: 'GrantWithdrawal', data: { on: on('2026-04-03') } })
      .then({ type: 'CaseTerminated', data: { on: on('2026-04-03'), ground: 'withdrawn', settled: true } });
  });
  const earlier = (againstTrueWill: boolean) =>
    ({ on: on('2026-03-10'), caseId: 'case-1', againstTrueWill, reasonId: 'text-proof' }) as const;
  const accept = { type: 'AcceptApplication', data: { on: on('2026-03-12'), conditions: allMet } } as const;
  it('疑难第91例：和解撤回后再申请，不得以同一事实和理由；能证明撤回违背真实意愿的可以', () => {
    given(received)
      .when({ type: 'RecordEarlierWithdrawal', data: earlier(false) })
      .thenTypes('EarlierWithdrawalFound');
    given(received, { type: 'EarlierWithdrawalFound', data: earlier(false) })
      .when(accept)
      .thenBarredBy('REAPPLICATION_AFTER_WITHDRAWAL');
    given(
      received,
      { type: 'EarlierWithdrawalFound', data: earlier(false) },
      { type: 'EarlierWithdrawalFound', data: earlier(true) },
    )
      .when(accept)
      .thenTypes('ApplicationAccepted');
  });
  it('第七十四条第二款：受理审查时登记，重复登记不产生新的事实', () => {
    given(received, { type: 'EarlierWithdrawalFound', data: earlier(false) })
      .when({ type: 'RecordEarlierWithdrawal', data: earlier(false) })
      .thenNothing();
    given(received, accepted)
      .when({ type: 'RecordEarlierWithdrawal', data: earlier(false) })
      .thenBarredBy('NOT_UNDER_REVIEW');
    given(received)
      .when({ type: 'RecordEarlierWithdrawal', data: { ...earlier(false), on: on('2026-03-08') } })
      .thenBarredBy('DAY_BEFORE_RECEIPT');
  });
});
