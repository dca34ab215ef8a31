import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@fuyi/clock';
import {
  isChanged,
  paperChanges,
  textChanges,
  toMarkedDocx,
  type Change,
  type MarkedPaper,
  type OfficialDocument,
} from '@fuyi/documents';
import { holds, type Account } from '@fuyi/identity';
import {
  draftFields,
  draftVersions,
  labelOf,
  lastSeenDraft,
  type DraftField,
  type DraftVersion,
  type ReviewLevel,
} from '@fuyi/reconsideration';
import { requirePermission } from '../platform/permitted';
import { problem } from '../platform/problems';
import { CLOCK } from '../platform/tokens';
import { CaseAccess } from '../reconsideration/case-access';
import type { Asking } from '../reconsideration/case-orders';
import { CaseMaterials, textOf, type CaseMaterial } from './case-material';
import { assembledPapers } from './papers/assembled-papers';

export type ChangedField = {
  readonly field: string;
  readonly term: string;
  readonly changes: readonly Change[];
};
export type DraftsDifference = {
  readonly from: number;
  readonly to: number;
  readonly fields: readonly ChangedField[];
  readonly paper: MarkedPaper;
};

const levels: readonly ReviewLevel[] = ['office-head', 'authority-head'];
const levelOf = (account: Account): ReviewLevel | null =>
  levels.find((level) => holds(account, level)) ?? null;

const fieldsOf = (material: CaseMaterial, { content }: DraftVersion) =>
  draftFields(content, {
    textOf: (textId) => textOf(material, textId),
    evidenceOf: (number) =>
      material.file.evidence.entries
        .filter(({ evidence }) => evidence === number)
        .map(labelOf)
        .join(''),
  });

/** Fields of either draft, in the order of the newer one, the dropped ones last. */
const changedFields = (material: CaseMaterial, before: DraftVersion, after: DraftVersion) => {
  const [old, now] = [fieldsOf(material, before), fieldsOf(material, after)];
  const rows = [...now, ...old.filter(({ field }) => !now.some((each) => each.field === field))];
  const textIn = (fields: readonly DraftField[], field: string) =>
    fields.find((each) => each.field === field)?.text ?? '';
  return rows
    .map(({ field, term }) => ({ field, term, changes: textChanges(textIn(old, field), textIn(now, field)) }))
    .filter(({ changes }) => isChanged(changes));
};

/** 决定草案的各稿和两稿之间的改动。 */
@Injectable()
export class DraftPapers {
  constructor(
    private readonly access: CaseAccess,
    private readonly materials: CaseMaterials,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async versions({ account, caseId }: Asking): Promise<{
    readonly versions: readonly DraftVersion[];
    readonly since: number | null;
  }> {
    const { recorded } = await this.access.require(account, caseId);
    const versions = draftVersions(recorded);
    return { versions, since: lastSeenDraft(versions, levelOf(account)) };
  }

  /** Without `from`: since what this account last saw, or else nothing before the first draft. */
  async difference(
    asking: Asking,
    from: number | undefined,
    to: number | undefined,
  ): Promise<DraftsDifference> {
    const { account, caseId } = asking;
    const read = await this.access.require(account, caseId);
    const versions = draftVersions(read.recorded);
    const sought = (draft: number | null | undefined): DraftVersion => {
      const found = versions.find((each) => each.draft === draft);
      if (!found) throw problem('NO_SUCH_DRAFT');
      return found;
    };
    const before = sought(from ?? lastSeenDraft(versions, levelOf(account)));
    const after = sought(to ?? versions.length);
    const material = await this.materials.of(caseId, read);
    const [old, now] = [this.paper(material, before), this.paper(material, after)];
    return {
      from: before.draft,
      to: after.draft,
      fields: changedFields(material, before, after),
      paper: paperChanges(old, now),
    };
  }

  /** 最后一稿的决定书，以修订标出自 `since` 稿以来的改动；the revisions are the office's, not a person's. */
  async marked(asking: Asking, since: number): Promise<Buffer> {
    requirePermission(asking.account, 'case.drafts');
    const { versions } = await this.versions(asking);
    const { paper } = await this.difference(asking, since, undefined);
    return toMarkedDocx(paper, { author: paper.issuer, at: versions.at(-1)?.at ?? '' });
  }

  private paper(material: CaseMaterial, { content }: DraftVersion): OfficialDocument {
    const file = { ...material.file, draft: content };
    const paper = assembledPapers.decision({ ...material, file }, this.clock.today());
    if (!paper) throw problem('NO_SUCH_DOCUMENT');
    return paper;
  }
}
