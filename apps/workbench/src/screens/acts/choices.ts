import { partyRoleTerms } from '@fuyi/glossary';
import type { PartyRole } from '@fuyi/reconsideration';
import { choicesOf, type Row } from '../../api/reference';
import type { Choosing, Option } from './act';

/** Rows of a table of the law, those in force on the day of the act. */
export const inTable =
  (rows: readonly Row[]) =>
  ({ on }: Choosing): readonly Option[] =>
    choicesOf(rows, on);

export const organs = ({ reference }: Choosing): readonly Option[] => choicesOf(reference?.organs);

export const partiesAs =
  (...roles: readonly PartyRole[]) =>
  ({ page }: Choosing): readonly Option[] =>
    page.parties
      .filter(({ role }) => roles.includes(role))
      .map(({ partyId, role }) => ({
        value: partyId,
        label: `${partyRoleTerms[role]} ${page.names[partyId] ?? '（无权查看）'}`,
      }));

/** A table of codes and terms. */
export const termsOf = (terms: Readonly<Record<string, string>>) => (): readonly Option[] =>
  Object.entries(terms).map(([value, label]) => ({ value, label }));
