import { valueOf, wordOf, type Choice, type Reference, type Row } from '../../api/reference';

const authoritiesOf = ({ competentAuthority, alternativeAuthority }: Row): readonly string[] =>
  [competentAuthority, alternativeAuthority].flatMap((name) => name ?? []);

/** Other authorities named in the table of organs, those of this respondent first; an organ of the table goes by its id. */
export const otherAuthorities = (
  { organs, authority }: Reference,
  respondentId: string,
): readonly Choice[] => {
  const respondent = organs.filter(({ organId }) => organId === respondentId);
  const names = new Set([...respondent, ...organs].flatMap(authoritiesOf));
  return [...names]
    .filter((name) => name !== wordOf(authority))
    .map((label) => {
      const organ = organs.find((row) => wordOf(row) === label);
      return { value: organ ? valueOf(organ) : label, label };
    });
};
