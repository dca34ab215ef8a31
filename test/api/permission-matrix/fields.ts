import type { Role } from '@fuyi/identity';

type Page = Readonly<Record<string, unknown>>;

/** What only some may read of the case of `anApplication`. */
const parties = ['买买提', '𠮷田珺', '程律'];
const texts = ['某罚〔2026〕1号', '当时没有停车', '请求撤销行政处罚决定'];
const contact = ['00000019900101123X', '100-0000-0001', '某市某区某街1号'];
/** Never in the clear, whoever reads. */
const masked = contact;

const always = ['caseId', 'version', 'today', 'stage', 'sentence', 'procedure', 'numbers', 'title', 'sight'];
const page = [
  ...always,
  ...['steps', 'closed', 'clocks', 'days', 'moment', 'file', 'parties', 'names', 'texts', 'persons'],
  ...['actors', 'joined', 'checks', 'hints', 'defendants', 'surcharge', 'ledger', 'timeline'],
];

const inside: readonly Role[] = ['officer', 'office-head', 'authority-head'];
const isEmpty = (value: unknown) => JSON.stringify(value) === '[]' || JSON.stringify(value) === '{}';

const beyondStatus = (body: Page, text: string): readonly string[] => [
  ...['texts', 'persons', 'actors', 'joined', 'checks', 'hints', 'defendants', 'timeline']
    .filter((field) => !isEmpty(body[field]))
    .map((field) => `${field} 应当是空的`),
  ...Object.values(body['names'] as Record<string, string>)
    .filter((name) => !/^(?:申请人|第三人)\d+$/.test(name))
    .map((name) => `names 里有 ${name}`),
  ...[...parties, ...texts, ...contact]
    .filter((canary) => text.includes(canary))
    .map((canary) => `写着 ${canary}`),
];

const beyondParty = (body: Page): readonly string[] => {
  const file = body['file'] as Page;
  const persons = Object.values(body['persons'] as Record<string, Page>);
  return [
    ...(file['draft'] === null ? [] : ['看到了草案']),
    ...(isEmpty((file['committee'] as Page)['referrals']) ? [] : ['看到了委员会的意见']),
    ...(persons.every((person) => Object.keys(person).every((key) => key === 'kind' || key === 'name'))
      ? []
      : ['看到了证件、电话、住址']),
  ];
};

/** What the page of a case shows beyond what the reader's place in it allows. */
export const fieldsBeyond = (role: Role, body: Page, text: string): readonly string[] => [
  ...Object.keys(body)
    .filter((key) => !page.includes(key))
    .map((key) => `多出 ${key}`),
  ...masked.filter((value) => text.includes(value)).map(() => '证件、电话、住址没有隐去'),
  ...(body['sight'] === 'status' ? beyondStatus(body, text) : []),
  ...(body['sight'] === 'full' && !inside.includes(role) && !['clerk', 'registrar'].includes(role)
    ? beyondParty(body)
    : []),
];
