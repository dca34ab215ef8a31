import { holds, type Account } from '@fuyi/identity';
import { caseFileOf, stepRows, type CaseFile, type CaseView, type NextStep } from '@fuyi/reconsideration';

const nothing = caseFileOf([]);

/** 接待员还要代当事人登记：they need to say whose; the names stay out. */
const ids = (account: Account, { applicantIds, thirdPartyIds }: CaseFile) =>
  holds(account, 'clerk') ? { applicantIds, thirdPartyIds } : {};

/** 走到哪一步：stage, days and procedure, nothing said and nobody named. */
const progressFile = (account: Account, file: CaseFile): CaseFile => {
  const { stage, channel, receivedOn, reviewFrom, acceptedOn, deemedAccepted } = file;
  const { procedure, procedureChosenOn, outcome, concludedOn, effectiveOn, closedOn } = file;
  return {
    ...nothing,
    ...{ stage, channel, receivedOn, reviewFrom, acceptedOn, deemedAccepted },
    ...{ procedure, procedureChosenOn, outcome, concludedOn, effectiveOn, closedOn },
    ...ids(account, file),
  };
};

/** 只留步骤本来的名称：what a step adds to it may speak of somebody. */
export const progressSteps = <Step extends NextStep>(steps: readonly Step[]): readonly Step[] =>
  steps.map((step) => ({ ...step, title: stepRows[step.code as keyof typeof stepRows].title }));

/** 只看进展的：the same shape as the whole page, so that no reader needs a second one; everything else is empty. */
export const progressView = (account: Account, view: CaseView): CaseView => {
  const { caseId, version, today, stage, sentence, procedure, clocks, steps, parties, file } = view;
  return {
    ...{ caseId, version, today, stage, sentence, procedure, clocks },
    steps: progressSteps(steps),
    parties: holds(account, 'clerk')
      ? parties
          .filter(({ role }) => role === 'applicant' || role === 'third-party')
          .map((party) => ({ ...party, decisionServedOn: null, litigationDueOn: null }))
      : [],
    checks: [],
    hints: [],
    defendants: [],
    surcharge: null,
    ledger: { entries: [], burdens: [], respondentUntil: null, deemedWithoutEvidence: false },
    timeline: [],
    file: progressFile(account, file),
  };
};

/** 申请人一、第三人二：a party by its place, for whoever may not read the name. */
export const placeNames = (account: Account, file: CaseFile): Readonly<Record<string, string>> => {
  const { applicantIds = [], thirdPartyIds = [] } = ids(account, file);
  const named = (term: string, of: readonly string[]) => of.map((id, n) => [id, `${term}${n + 1}`] as const);
  return Object.fromEntries([...named('申请人', applicantIds), ...named('第三人', thirdPartyIds)]);
};
