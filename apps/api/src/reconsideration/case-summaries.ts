import { Inject, Injectable } from '@nestjs/common';
import { In, type DataSource } from 'typeorm';
import type { Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import type { Account, Sight } from '@fuyi/identity';
import { PublicationListTable } from '@fuyi/read-models';
import {
  caseSentence,
  nextSteps,
  outcomeTerms,
  procedureTerms,
  stageTerms,
  type CaseRow,
} from '@fuyi/reconsideration';
import { seerOfCase } from '../platform/can-see';
import { relationOf } from '../platform/relations/relation-of';
import { CALENDAR, CLOCK, DATA_SOURCE } from '../platform/tokens';
import { CaseNumbers, type CaseNumber } from './case-numbers';
import { Naming } from './naming';
import { stepsForMe, type StepForMe } from './case-acts';
import { progressSteps } from './progress-view';
import { fileFor } from './what-one-sees';
import { whyNot } from './why-not';

/** One line of a case list; the steps are computed now, never stored. */
export type CaseSummary = {
  readonly caseId: string;
  readonly title: string;
  readonly numbers: readonly CaseNumber[];
  readonly stage: CaseRow['stage'];
  readonly stageTerm: string;
  readonly sentence: string;
  readonly procedure: CaseRow['procedure'];
  readonly procedureTerm: string | null;
  readonly receivedOn: string;
  readonly acceptedOn: string | null;
  readonly concludedOn: string | null;
  readonly outcome: string | null;
  readonly outcomeTerm: string | null;
  readonly respondentId: string;
  readonly respondentName: string;
  readonly applicantNames: readonly string[];
  readonly sight: Sight;
  readonly steps: readonly StepForMe[];
  readonly next: StepForMe | null;
};

const nobody: Pick<Account, 'role' | 'further'> = { role: 'auditor', further: [] };

/** 只看进展的一行：没有当事人，没有被申请人。 */
const progressOf = (whole: CaseSummary): CaseSummary => {
  const steps = progressSteps(whole.steps);
  return {
    ...whole,
    title: progressTitle(whole.numbers),
    applicantNames: [],
    respondentId: '',
    respondentName: '',
    steps,
    next: steps[0] ?? null,
  };
};

@Injectable()
export class CaseSummaries {
  constructor(
    private readonly naming: Naming,
    private readonly numbers: CaseNumbers,
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CALENDAR) private readonly calendar: Calendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `named`: with names though the account sees only how far the case has come, where an action of its own needs them. */
  async of(
    account: Account,
    rows: readonly CaseRow[],
    { named = false } = {},
  ): Promise<readonly CaseSummary[]> {
    const caseIds = rows.map(({ caseId }) => caseId);
    const [numbers, persons, texts, settled, accounts] = await Promise.all([
      this.numbers.of(caseIds),
      this.naming.persons(rows.flatMap(({ file }) => file.applicantIds)),
      this.naming.texts(rows.flatMap(({ file }) => file.act?.titleId ?? [])),
      this.settledPublications(caseIds),
      this.naming.accountNames(rows.flatMap(({ file }) => file.officerIds)),
    ]);
    const today = this.clock.today();
    return rows.map((row) => {
      const seer = seerOfCase(account, row.file);
      const sight = seer?.sight ?? 'status';
      const file = fileFor(seer?.account ?? nobody, row.file);
      const applicantNames = file.applicantIds.map((id) => persons[id]?.name ?? id);
      const respondentName = this.naming.organ(row.respondentId);
      const relation = relationOf(account, row.file);
      const officers = row.file.officerIds.map((id) => accounts[id] ?? id);
      const next = nextSteps(file, today, this.calendar, { publicationSettled: settled.has(row.caseId) });
      const steps = stepsForMe(next, (action) => whyNot(account, action, relation, officers));
      const whole: CaseSummary = {
        caseId: row.caseId,
        sight,
        title: titleOf(applicantNames, respondentName, texts[file.act?.titleId ?? ''] ?? ''),
        numbers: numbers.get(row.caseId) ?? [],
        stage: row.stage,
        stageTerm: stageTerms[row.stage],
        sentence: caseSentence(file, today, this.calendar),
        procedure: row.procedure,
        procedureTerm: row.procedure && procedureTerms[row.procedure],
        receivedOn: row.receivedOn,
        acceptedOn: row.acceptedOn,
        concludedOn: row.concludedOn,
        outcome: row.outcome,
        outcomeTerm: file.outcome && outcomeTerms[file.outcome],
        respondentId: row.respondentId,
        respondentName,
        applicantNames,
        steps,
        next: steps[0] ?? null,
      };
      return sight === 'full' || named ? whole : progressOf(whole);
    });
  }

  /** Cases whose publication is done, or registered as not public: nothing is left to do there. */
  private async settledPublications(caseIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.dataSource.getRepository(PublicationListTable).find({
      where: { publicationId: In([...caseIds]), stage: In(['published', 'withheld', 'withdrawn']) },
    });
    return new Set(rows.map(({ publicationId }) => publicationId));
  }
}

/** 周明远等3人不服大峪街道办事处《限期拆除决定书》 */
export const titleOf = (applicants: readonly string[], respondent: string, act: string): string => {
  const who = applicants.length > 1 ? `${applicants[0]}等${applicants.length}人` : (applicants[0] ?? '');
  return `${who}不服${respondent}${act}`;
};

/** 以案号相称，还没有案号的不称。 */
export const progressTitle = (numbers: readonly CaseNumber[]): string => numbers[0]?.text ?? '复议案件';
