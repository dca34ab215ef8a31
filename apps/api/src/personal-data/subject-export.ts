import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@fuyi/clock';
import { idFrom, type Acting } from '@fuyi/event-store';
import { revealPurposes, type Account } from '@fuyi/identity';
import { caseEventTerms, partyRoleTerms, stageTerms } from '@fuyi/glossary';
import type { PersonRevision, Registry, Reveals } from '@fuyi/registry';
import { asSystem } from '@fuyi/second-wall';
import { idsIn } from '../documents/ids-in';
import { problem } from '../platform/problems';
import { CLOCK, REGISTRY, REVEALS } from '../platform/tokens';
import { CaseNumbers } from '../reconsideration/case-numbers';
import { factsFor } from '../reconsideration/what-one-sees';
import { Naming } from '../reconsideration/naming';
import { CasesOfPersons, type CaseOfPerson } from './cases-of-persons';
import { PersonsAlike } from './persons-alike';

export const accessRequest = 'access-request';

const basis = '《中华人民共和国个人信息保护法》第四十五条第一款';

const asApplicant: Account = {
  ...{ accountId: '', name: '', role: 'applicant', further: [], office: '' },
  ...{ organId: null, receptionPointId: null, personId: null, caseId: null },
};

/** What of the case is about this person: nothing that is the authority's own, nothing that is another party's alone. */
const aboutThem = ({ recorded, file }: CaseOfPerson, personIds: readonly string[]) => {
  const others = [
    ...file.applicantIds,
    ...file.thirdPartyIds,
    ...file.agents.map(({ agentId }) => agentId),
  ].filter((id) => !personIds.includes(id));
  return factsFor(asApplicant, recorded).filter(({ event: { data } }) => {
    const ids = idsIn(data);
    return ids.some((id) => personIds.includes(id)) || !ids.some((id) => others.includes(id));
  });
};

export type SubjectExport = Awaited<ReturnType<SubjectExports['of']>>;

/** 个人信息保护法第四十五条：查阅、复制。Everything held about one person; recorded before it is given. */
@Injectable()
export class SubjectExports {
  constructor(
    private readonly alike: PersonsAlike,
    private readonly cases: CasesOfPersons,
    private readonly naming: Naming,
    private readonly numbers: CaseNumbers,
    @Inject(REGISTRY) private readonly registry: Registry,
    @Inject(REVEALS) private readonly reveals: Reveals,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(
    account: Account,
    { commandId }: Acting,
    personId: string,
    asked: { readonly means: string; readonly identified: string },
  ) {
    const found = await this.alike.of(personId);
    if (found.length === 0) throw problem('NO_SUCH_PERSON');
    if (found.some(({ values }) => values === 'erased')) throw problem('PERSON_ERASED');
    const personIds = found.map((each) => each.personId);
    return asSystem('personal-data', async () => {
      for (const id of personIds)
        await this.reveals.record({
          revealId: idFrom(commandId, 'export', id),
          ...{
            personId: id,
            caseId: null,
            by: account.accountId,
            purpose: accessRequest,
            at: this.clock.now(),
          },
          fields: ['*'],
        });
      const cases = await this.cases.of(personIds);
      return {
        basis,
        exportedOn: this.clock.today(),
        asked,
        persons: await Promise.all(personIds.map((id) => this.person(id))),
        cases: await Promise.all(cases.map((each) => this.case(each, personIds))),
        looks: await this.looks(personIds),
      };
    });
  }

  private async person(personId: string) {
    const history = await this.registry.history(personId);
    const revisions: readonly PersonRevision[] = history === 'erased' ? [] : history;
    const names = await this.naming.accountNames(revisions.map(({ savedBy }) => savedBy));
    return {
      personId,
      revisions: revisions.map(({ revision, values, savedBy, savedAt }) => ({
        ...{ revision, values, savedAt: savedAt.toISOString() },
        savedBy: names[savedBy] ?? savedBy,
      })),
    };
  }

  private async case(of: CaseOfPerson, personIds: readonly string[]) {
    const { caseId, file } = of;
    const facts = aboutThem(of, personIds);
    const texts = await this.naming.texts(facts.flatMap(({ event }) => idsIn(event.data)));
    const entries = file.evidence.entries.filter(({ side }) => side !== 'respondent');
    const titles = await this.naming.texts(entries.map(({ titleId }) => titleId));
    const roles = [
      ...(file.applicantIds.some((id) => personIds.includes(id)) ? [partyRoleTerms.applicant] : []),
      ...(file.thirdPartyIds.some((id) => personIds.includes(id)) ? [partyRoleTerms['third-party']] : []),
      ...(file.agents.some(({ agentId }) => personIds.includes(agentId)) ? [partyRoleTerms.agent] : []),
    ];
    return {
      caseId,
      numbers: ((await this.numbers.of([caseId])).get(caseId) ?? []).map(({ text }) => text),
      respondent: this.naming.organ(file.respondentId),
      roles,
      stage: stageTerms[file.stage],
      ...{ receivedOn: file.receivedOn, concludedOn: file.concludedOn },
      records: facts.map(({ event, metadata }) => ({
        on: 'on' in event.data ? event.data.on : metadata.at.slice(0, 10),
        what: caseEventTerms[event.type].term,
        texts: idsIn(event.data).flatMap((id) => texts[id] ?? []),
      })),
      files: entries.flatMap(({ files, titleId, submittedOn }) =>
        files.map((sha256) => ({ title: titles[titleId] ?? '', submittedOn, sha256 })),
      ),
    };
  }

  private async looks(personIds: readonly string[]) {
    const rows = await this.reveals.ofPersons(personIds);
    const names = await this.naming.accountNames(rows.map(({ by }) => by));
    return rows.map(({ by, purpose, at, fields }) => ({
      ...{ at: at.toISOString(), fields },
      by: names[by] ?? by,
      purpose:
        revealPurposes.find(({ code }) => code === purpose)?.term ??
        (purpose === accessRequest ? '本人查阅、复制' : purpose),
    }));
  }
}
