import type { PlainDate } from '@fuyi/kernel';
import { paperFields, type PaperField, type PaperValues } from '../catalogue/paper-fields';
import type { PaperRow, SealKind } from '../catalogue/paper-row';
import type { OfficialDocument } from '../official-document';
import { fillTemplate } from './fill-template';
import { layoutOf } from './layout-of';
import type { Template } from './template';

export type PaperContent = {
  readonly authority: string;
  readonly office: string;
  readonly number: string | null;
  readonly values: PaperValues;
  /** Null for a form a party has yet to date. */
  readonly on: PlainDate | null;
};

/** 案号写在首部的，标题之下不再写。 */
export const saysItsNumber = ({ lines }: Template): boolean =>
  lines
    .slice(0, 2)
    .some(
      ({ role, parts }) =>
        role === 'party' && parts.some((part) => 'field' in part && part.field === 'caseNumber'),
    );

export type Written = { readonly document: OfficialDocument } | { readonly missing: readonly PaperField[] };

/** 当事人的文书没有文号；别的机关的文号由该机关编。 */
const ownNumbered: readonly SealKind[] = ['party', 'other-organ'];

/** 由复议机关、复议机构署名的，其余由填写的人署名。 */
const signatories = {
  authority: ({ authority }: PaperContent) => authority,
  office: ({ office }: PaperContent) => office,
  staff: ({ office }: PaperContent) => office,
  party: () => '',
  'other-organ': () => '（盖章）',
} as const satisfies Record<SealKind, (content: PaperContent) => string>;

/** 模板、事实 → 一份文书；or the fields it lacks. */
export const writePaper = (row: PaperRow, template: Template, content: PaperContent): Written => {
  const holes = row.due.by === 'form' || row.sealKind === 'party' || row.sealKind === 'other-organ';
  const { paragraphs, signatory, missing } = fillTemplate(template, content.values, { holes });
  if (missing.length > 0 && !holes) return { missing };
  return {
    document: {
      kind: row.kind,
      layout: layoutOf(row),
      issuer: content.authority,
      title: row.title,
      number: ownNumbered.includes(row.sealKind) || saysItsNumber(template) ? null : content.number,
      paragraphs,
      signature: { authority: signatory ?? signatories[row.sealKind](content), on: content.on },
    },
  };
};

export const termsOf = (fields: readonly PaperField[]): string =>
  fields.map((field) => paperFields[field]).join('、');
