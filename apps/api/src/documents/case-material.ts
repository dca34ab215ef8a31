import { Inject, Injectable } from '@nestjs/common';
import { documentParty, type DocumentAgent, type DocumentOrgan, type DocumentParty } from '@fuyi/documents';
import type { EventStore } from '@fuyi/event-store';
import type { DataOf } from '@fuyi/kernel';
import type { PublicationEvent } from '@fuyi/publication';
import type { PersonValues } from '@fuyi/registry';
import type { CaseEvent, CaseFile } from '@fuyi/reconsideration';
import type { Reference } from '../platform/reference';
import { EVENT_STORE, REFERENCE } from '../platform/tokens';
import type { ReadCase } from '../reconsideration/case-access';
import { CaseNumbers, type CaseNumber } from '../reconsideration/case-numbers';
import { JoinedCases } from '../reconsideration/joined-cases';
import { Naming } from '../reconsideration/naming';
import { idsIn } from './ids-in';

/** 一案的文书所需的一切：facts, and what the ids in them mean. */
export type CaseMaterial = {
  readonly file: CaseFile;
  /** 不予受理的理由不在案件折叠里，从事实取。 */
  readonly declined: DataOf<CaseEvent, 'ApplicationDeclined'> | null;
  readonly reference: Reference;
  readonly persons: Readonly<Record<string, PersonValues>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly officerNames: readonly string[];
  /** Names of officers, by account. */
  readonly actors: Readonly<Record<string, string>>;
  readonly numbers: readonly CaseNumber[];
  /** 决定书公开的经过。 */
  readonly publication: readonly PublicationEvent[];
  /** 合并审理的各案的案号。 */
  readonly otherCases: Readonly<Record<string, string>>;
};

/** 承办人、调查人员、听证人员、公开的提出人和审定人。 */
const officersIn = (
  { officerIds, evidence, hearing }: CaseFile,
  publication: readonly PublicationEvent[],
): readonly string[] => [
  ...officerIds,
  ...evidence.investigations.flatMap((each) => each.officerIds),
  ...hearing.staffIds,
  ...publication.map(({ data }) => data.by),
];

/** 审查意见、理由；the public text itself is not among them. */
const saidIn = (publication: readonly PublicationEvent[]): readonly string[] =>
  publication.flatMap(({ data }) => [
    ...('opinionId' in data && data.opinionId ? [data.opinionId] : []),
    ...('reasonId' in data && data.reasonId ? [data.reasonId] : []),
  ]);

@Injectable()
export class CaseMaterials {
  constructor(
    private readonly naming: Naming,
    private readonly numbers: CaseNumbers,
    private readonly joinedCases: JoinedCases,
    @Inject(REFERENCE) private readonly reference: Reference,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async of(caseId: string, { file, recorded }: ReadCase): Promise<CaseMaterial> {
    const declined =
      recorded.flatMap(({ event }) => (event.type === 'ApplicationDeclined' ? [event.data] : [])).at(-1) ??
      null;
    const publication = (await this.store.readStream(`publication-${caseId}`)).map(
      ({ event }) => event as PublicationEvent,
    );
    const ids = [...idsIn(recorded.map(({ event }) => event.data)), ...saidIn(publication)];
    const [persons, texts, actors, numbers] = await Promise.all([
      this.naming.persons(ids),
      this.naming.texts(ids),
      this.naming.accountNames(officersIn(file, publication)),
      this.numbers.of([caseId]),
    ]);
    return {
      file,
      declined,
      reference: this.reference,
      persons,
      texts,
      officerNames: file.officerIds.map((id) => actors[id] ?? id),
      actors,
      numbers: numbers.get(caseId) ?? [],
      publication,
      otherCases: await this.joinedCases.names(file),
    };
  }
}

export const textOf = ({ texts }: CaseMaterial, textId: string | null | undefined): string =>
  texts[textId ?? ''] ?? '';

/** `item`: which paper of its kind; any when left out. */
export const numberOf = ({ numbers }: CaseMaterial, kind: CaseNumber['kind'], item?: number): string | null =>
  numbers.find((each) => each.kind === kind && (item === undefined || each.item === item))?.text ?? null;

export const partiesOf = ({ persons }: CaseMaterial, ids: readonly string[]): readonly DocumentParty[] =>
  ids.flatMap((id) => (persons[id] ? [documentParty(persons[id])] : []));

export const namesOf = (material: CaseMaterial, ids: readonly string[]): readonly string[] =>
  partiesOf(material, ids).map(({ name }) => name);

export const agentsOf = (material: CaseMaterial): readonly DocumentAgent[] => {
  const { file, persons } = material;
  const several = file.applicantIds.length + file.thirdPartyIds.length > 1;
  return file.agents.flatMap(({ agentId, partyId, kind }) => {
    const person = persons[agentId];
    if (!person) return [];
    // 被申请人的代理人不列入文书首部的申请人一方。
    if (partyId === file.respondentId) return [];
    const role = file.thirdPartyIds.includes(partyId) ? '第三人' : '申请人';
    const actsFor = several ? `${role}${persons[partyId]?.name ?? ''}` : null;
    return [{ person: documentParty(person), kind: kind === 'staff' ? 'other' : kind, actsFor }];
  });
};

export const respondentOf = ({ file, reference }: CaseMaterial): DocumentOrgan => {
  const organ = reference.organs.find(({ organId }) => organId === file.respondentId);
  return { name: organ?.name ?? file.respondentId, address: organ?.address ?? null };
};
