import type { Calendar } from '@fuyi/calendar';
import type { Acting } from '@fuyi/event-store';
import { Barred } from '@fuyi/kernel';
import { clock } from '@fuyi/law';
import type { OralApplication } from '@fuyi/reception';
import { Problem } from '../platform/problem';
import type { Reference } from '../platform/reference';
import type { Sealing } from '../platform/sealing';
import type { ApplicationInput } from './application.dto';

const refuse = (code: string, title: string): never => {
  throw new Problem({ status: 400, code, title });
};

/** Codes must be known, and the filing period must be countable, before anything is sealed. */
const checkCodes = (input: ApplicationInput, reference: Reference, calendar: Calendar) => {
  const known = <Row>(rows: readonly Row[], matches: (row: Row) => boolean) => rows.some(matches);
  if (!known(reference.organs, ({ organId }) => organId === input.respondentId))
    refuse('UNKNOWN_ORGAN', '没有这个被申请人，请从列表中选择。');
  if (!known(reference.actKinds, ({ code }) => code === input.act.kind))
    refuse('UNKNOWN_ACT_KIND', '没有这种行政行为，请从列表中选择。');
  if (!known(reference.adminFields, ({ code }) => code === input.act.field))
    refuse('UNKNOWN_ADMIN_FIELD', '没有这个行政管理领域，请从列表中选择。');
  if (input.agents?.some(({ applicant }) => applicant >= input.applicants.length))
    refuse('UNKNOWN_APPLICANT', '代理人所代理的申请人没有登记，请核对。');
  const answer = clock('application-period', input.periodStart as Record<string, unknown>, calendar);
  if (answer instanceof Barred)
    throw new Problem({ status: 400, code: answer.code, title: answer.message, basis: answer.basis });
};

/** 第七十九条第二款：只有本级政府工作部门的案件，才抄告上一级主管部门。 */
const superiorOf = (organId: string, { organs }: Reference): string | null => {
  const organ = organs.find((each) => each.organId === organId);
  return organ?.kind === 'department' ? organ.superiorDepartment : null;
};

const startNames = [
  'servedOn',
  'refusedReceiptOn',
  'knewContentOn',
  'knewRightsOn',
  'publicNoticePostedOn',
  'publicNoticeDays',
  'performanceRequestReceivedOn',
  'urgent',
];

/** Only the facts of the union leave the request; whatever else came with it is dropped. The clock has checked their types. */
const startFacts = (start: object): OralApplication['periodStart'] => {
  const { performancePeriod } = start as { performancePeriod?: { amount: number; unit: string } };
  const facts = Object.entries(start).filter(([name]) => startNames.includes(name));
  if (performancePeriod) {
    const { amount, unit } = performancePeriod;
    facts.push(['performancePeriod', { amount, unit }]);
  }
  return Object.fromEntries(facts) as OralApplication['periodStart'];
};

/** 把申请里的人和文字封存到登记库，留下编号。The ids follow from the command id: sent twice, sealed once. */
export const sealApplication = async (
  sealing: Sealing,
  acting: Acting,
  caseId: string,
  input: ApplicationInput,
  receptionPointId: string | null,
  { reference, calendar }: { readonly reference: Reference; readonly calendar: Calendar },
): Promise<OralApplication> => {
  checkCodes(input, reference, calendar);
  const subject = `case:${caseId}`;
  const people = (label: string, persons: ApplicationInput['applicants']) =>
    Promise.all(persons.map((person, n) => sealing.person(acting, `${label}-${n}`, person)));
  const { title, ...act } = input.act;
  const applicantIds = await people('applicant', input.applicants);
  const agentIds = await people(
    'agent',
    (input.agents ?? []).map(({ person }) => person),
  );
  return {
    receptionPointId,
    applicantIds,
    agents: (input.agents ?? []).map(({ applicant, kind, authority }, n) => ({
      partyId: applicantIds[applicant] ?? '',
      agentId: agentIds[n] ?? '',
      kind,
      authority,
    })),
    thirdPartyIds: await people('third-party', input.thirdParties ?? []),
    respondentId: input.respondentId,
    act: { ...act, titleId: await sealing.text(acting, 'act-title', subject, title) },
    periodStart: startFacts(input.periodStart),
    claimsId: await sealing.text(acting, 'claims', subject, input.claims),
    reasonsId: await sealing.text(acting, 'reasons', subject, input.reasons),
    compensationClaimed: input.compensationClaimed,
    collateralReview: input.collateralReview,
    superiorDepartment: superiorOf(input.respondentId, reference),
  };
};
