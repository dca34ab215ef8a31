import type { Folded } from './fold';
import { foldValue, origin } from './fold';
import type { KnownParty, Span } from './party';

/** 到县、区为止的部分（FLD-04）；省、自治区、市各一级都可以没有。 */
const county =
  /^(?:\p{Script=Han}{2,8}?(?:省|自治区))?(?:\p{Script=Han}{2,7}?(?:市|自治州|盟|地区))?(?:\p{Script=Han}{1,7}?(?:(?<!自治)区|县|旗))(?!域|别|分)/u;
const countyCity = /^(?:\p{Script=Han}{2,8}?(?:省|自治区))?(?:\p{Script=Han}{2,7}?市){1,2}/u;

/** What of a home address must go: everything after county or district. */
export const tailOf = (address: string): string => {
  const folded = foldValue(address).replace(/\s/g, '');
  const head = county.exec(folded)?.[0] ?? countyCity.exec(folded)?.[0] ?? '';
  return folded.slice(head.length);
};

/** The tail, and the tail without its town, longest first. */
export const tailsOf = (address: string): readonly string[] => {
  const tail = tailOf(address);
  const withoutTown = tail.replace(/^\p{Script=Han}{1,6}?(?:街道|镇|乡)/u, '');
  const house = /[^\d]{0,8}\d.*$/u.exec(withoutTown)?.[0] ?? '';
  return [...new Set([tail, withoutTown, house])].filter(
    (each) => each.length >= 4 && (/\d/.test(each) || each === tail),
  );
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
export const tailRegExp = (tail: string) => new RegExp([...tail].map(escaped).join('[ \\t]?'), 'gu');

const addressSpan = (folded: Folded, start: number, end: number): Span => ({
  ...origin(folded, start, end),
  type: 'ADDRESS',
  rule: 'FLD-04',
  replacement: '',
});

const knownSpans = (folded: Folded, parties: readonly KnownParty[]): readonly Span[] =>
  parties
    .filter(({ kind, address }) => address && kind !== 'organization')
    .flatMap(({ address = '' }) => tailsOf(address))
    .flatMap((tail) =>
      [...folded.text.matchAll(tailRegExp(tail))].map(({ index, 0: found }) =>
        addressSpan(folded, index, index + found.length),
      ),
    );

const home =
  /(?:(?:家庭|经常|现)?住址?(?!所地|院|房|户|客|宅)|居住(?:于|在|地)?|户籍(?:所在)?地|户籍地址|邮寄(?:至|到|送达至)|家住)[：:为在于]?(?=\p{Script=Han})/gu;
const ending = /^[^，。；、（）\n]*\d+(?:-\d+)*(?:号楼|号院|号|室|幢|栋|单元|户|层|楼|组|村民小组)[\d-]*/u;

/** 住所之后的地址：截到县、区；the end is the last house number of the clause. */
const homeSpans = (folded: Folded): readonly Span[] =>
  [...folded.text.matchAll(home)].flatMap(({ index, 0: label }) => {
    const at = index + label.length;
    const clause = /^[^，。；、（）\n]*/u.exec(folded.text.slice(at, at + 100))?.[0] ?? '';
    const head = county.exec(clause)?.[0] ?? countyCity.exec(clause)?.[0];
    if (head === undefined) return [];
    const rest = clause.slice(head.length);
    const tail = ending.exec(rest)?.[0] ?? (label.startsWith('邮寄') ? '' : rest);
    return tail.length < 2 ? [] : [addressSpan(folded, at + head.length, at + head.length + tail.length)];
  });

export const addressSpans = (folded: Folded, parties: readonly KnownParty[]): readonly Span[] => [
  ...knownSpans(folded, parties),
  ...homeSpans(folded),
];
