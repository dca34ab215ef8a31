import type { Folded } from './fold';
import { foldValue, origin } from './fold';
import { fieldRules, type FieldRule } from './fields';
import type { KnownParty, Span } from './party';

/** × 的个数等于被遮蔽的字数；separators are not counted. */
const crossed = (value: string, keep = 0) => {
  const characters = [...value].filter((each) => !/[\s·.-]/.test(each));
  return `${characters.slice(0, keep).join('')}${'×'.repeat(Math.max(0, characters.length - keep))}`;
};

/** The value, or the whole item where deleting it leaves a sound sentence (FLD-20). */
const spanOf = (folded: Folded, at: number, length: number, rule: FieldRule): Span => {
  const { text } = folded;
  const end = at + length;
  const lead = text.slice(Math.max(0, at - 24), at);
  const label = rule.label === '' ? null : new RegExp(`${rule.label}[为是：: ]*$`).exec(lead);
  const span = (from: number, to: number, replacement: string): Span => ({
    ...origin(folded, from, to),
    type: rule.type,
    rule: rule.id,
    replacement,
  });
  if (label && !rule.keep) {
    const labelAt = at - label[0].length;
    const before = text[labelAt - 1] ?? '';
    const after = text[end] ?? '';
    if (/[（(]/.test(before) && /[）)]/.test(after)) return span(labelAt - 1, end + 1, '');
    if (/[，,；;]/.test(before)) return span(labelAt - 1, end, '');
  }
  return span(at, end, crossed(text.slice(at, end), rule.keep));
};

const ruleSpans = (folded: Folded, rule: FieldRule): readonly Span[] =>
  [...folded.text.matchAll(rule.value)].flatMap(({ index, 0: value }) => {
    if (rule.accept && !rule.accept(value)) return [];
    const lead = folded.text.slice(Math.max(0, index - 24), index);
    if (rule.needed && !new RegExp(`${rule.label}[为是：: ]*$`).test(lead)) return [];
    return [spanOf(folded, index, value.length, rule)];
  });

/** 登记库已知的号码：按值查找，which kind of number each field of a party holds. */
const knownFields = {
  idNumber: 'ID_CARD',
  phone: 'PHONE',
  landline: 'LANDLINE',
  email: 'EMAIL',
  wechat: 'WECHAT',
  qq: 'QQ',
  passport: 'PASSPORT',
  travelPermit: 'PASSPORT',
  bankCard: 'BANK_CARD',
  bankAccount: 'BANK_CARD',
  socialSecurityNo: 'SSN',
  plate: 'PLATE',
} as const satisfies Partial<Record<keyof KnownParty, string>>;
type KnownField = keyof typeof knownFields;

/** FLD-11：可以由代码关联到个人的，一并处理。 */
export const knownValues = (
  party: KnownParty,
): readonly { readonly type: string; readonly value: string }[] => [
  ...(Object.keys(knownFields) as KnownField[]).flatMap((field) => {
    const value = party[field];
    return value ? [{ type: knownFields[field], value: foldValue(value) }] : [];
  }),
  ...(party.individualBusiness && party.creditCode
    ? [{ type: 'CREDIT_CODE', value: foldValue(party.creditCode) }]
    : []),
];

const creditCode: FieldRule = {
  id: 'FLD-11',
  type: 'CREDIT_CODE',
  label: '统一社会信用代码',
  needed: false,
  value: /$^/g,
};
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Blanks, hyphens and dots between the characters do not hide a number. */
export const valueRegExp = (value: string) =>
  new RegExp(
    `(?<![0-9A-Za-z])${[...value.replace(/[\s·-]/g, '')].map(escaped).join('[ \\-·.]?')}(?![0-9A-Za-z])`,
    'giu',
  );

const knownSpans = (folded: Folded, parties: readonly KnownParty[]): readonly Span[] =>
  parties.flatMap(knownValues).flatMap(({ type, value }) => {
    const rule = [creditCode, ...fieldRules].find((each) => each.type === type) ?? creditCode;
    return [...folded.text.matchAll(valueRegExp(value))].map(({ index, 0: found }) =>
      spanOf(folded, index, found.length, rule),
    );
  });

/** FLD-08：证号留年份与区，遮蔽顺序号。 */
const certificate =
  /(?:[\p{Script=Han}][（(]\d{4}[）)]\p{Script=Han}{1,8}不动产权第|房权证[^，。；\d]{0,8}第?|[国集]用[（(]?\d{4}[）)]?第?|土地证[^，。；\d]{0,6}第?)(\d{4,})号?/gu;
const certificateSpans = (folded: Folded): readonly Span[] =>
  [...folded.text.matchAll(certificate)].map(({ index, 0: found, 1: number = '' }) => {
    const place = origin(folded, index, index + found.length);
    const at = origin(
      folded,
      index + found.indexOf(number, found.length - number.length - 1),
      index + found.length,
    );
    return {
      ...place,
      type: 'CERT_NO',
      rule: 'FLD-08',
      replacement: `${folded.original.slice(place.start, at.start)}${'×'.repeat(number.length)}${found.endsWith('号') ? '号' : ''}`,
    };
  });

export const fieldSpans = (folded: Folded, parties: readonly KnownParty[]): readonly Span[] => [
  ...knownSpans(folded, parties),
  ...fieldRules.flatMap((rule) => ruleSpans(folded, rule)),
  ...certificateSpans(folded),
];
