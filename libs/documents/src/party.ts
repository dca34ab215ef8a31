import type { Paragraph } from './official-document';

/** 文书首部所需的当事人情况；an absent value is left out of the paragraph. */
export type DocumentParty = {
  readonly kind: 'natural' | 'organization' | 'individual-business';
  readonly name: string;
  readonly gender?: string | null;
  readonly ethnicity?: string | null;
  /** Ready to print, e.g. 1990年1月1日. */
  readonly birthDate?: string | null;
  readonly idNumber?: string | null;
  readonly creditCode?: string | null;
  readonly phone?: string | null;
  readonly address?: string | null;
  readonly representative?: string | null;
  readonly representativePosition?: string | null;
  /** 律师、基层法律服务工作者的执业机构。 */
  readonly firm?: string | null;
};

export type DocumentAgent = {
  readonly person: DocumentParty;
  readonly kind: 'lawyer' | 'legal-worker' | 'staff' | 'other';
  /** Whose agent, e.g. 申请人张某; null when there is only one party it can act for. */
  readonly actsFor: string | null;
};

/** 被申请人。 */
export type DocumentOrgan = {
  readonly name: string;
  readonly address?: string | null;
  readonly representative?: string | null;
  readonly representativePosition?: string | null;
};

const sentence = (parts: readonly (string | null | undefined | false)[]) =>
  `${parts.filter(Boolean).join('，')}。`;
const withLabel = (label: string, value: string | null | undefined) => (value ? `${label}${value}` : null);

/** What a heading may carry besides names; nothing unless asked for. */
export type Particulars = { readonly identityNumber?: boolean };

const particulars = (
  { kind, gender, ethnicity, birthDate, idNumber, creditCode, address }: DocumentParty,
  { identityNumber = false }: Particulars,
) =>
  kind === 'natural'
    ? [
        gender,
        birthDate && `${birthDate}出生`,
        ethnicity,
        identityNumber && withLabel('公民身份号码', idNumber),
        withLabel('住', address),
      ]
    : [withLabel('统一社会信用代码', creditCode), withLabel('住所地', address)];

const representative = (
  {
    representative: name,
    representativePosition,
  }: Pick<DocumentParty, 'representative' | 'representativePosition'>,
  term: string,
): readonly Paragraph[] =>
  name ? [{ role: 'party', text: sentence([`${term}：${name}`, representativePosition]) }] : [];

const representativeTerm = {
  natural: '法定代理人',
  organization: '法定代表人',
  'individual-business': '经营者',
} as const;

export const partyParagraphs = (
  role: string,
  party: DocumentParty,
  carrying: Particulars = {},
): readonly Paragraph[] => [
  { role: 'party', text: sentence([`${role}：${party.name}`, ...particulars(party, carrying)]) },
  ...representative(party, representativeTerm[party.kind]),
];

const agentTerm = {
  lawyer: '律师',
  'legal-worker': '基层法律服务工作者',
  staff: '工作人员',
  other: null,
} as const;

export const agentParagraph = ({ person, kind, actsFor }: DocumentAgent): Paragraph => ({
  role: 'party',
  text: sentence([
    `委托代理人${actsFor ? `（${actsFor}）` : ''}：${person.name}`,
    person.firm && agentTerm[kind] ? `${person.firm}${agentTerm[kind]}` : agentTerm[kind],
  ]),
});

export const organParagraphs = (role: string, organ: DocumentOrgan): readonly Paragraph[] => [
  { role: 'party', text: sentence([`${role}：${organ.name}`, withLabel('地址：', organ.address)]) },
  ...representative(organ, '负责人'),
];
