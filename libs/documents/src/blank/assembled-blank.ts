import { inChinese, plainDate } from '@fuyi/kernel';
import { decisionLetter, type DecisionLetterInput } from '../decision-letter';
import { declineDecision } from '../decline-decision';
import { mediationStatement } from '../mediation-statement';
import { acceptanceNotice, correctionNotice, replyNotice } from '../notices';
import type { OfficialDocument } from '../official-document';
import type { DocumentParty } from '../party';
import { terminationDecision } from '../termination-decision';
import { blankDay, blankName, room, roomToTheEnd, written } from './room';
import { sealWords } from './seal-words';
import type { PaperRow } from '../catalogue/paper-row';

export type AssembledBlankContent = {
  readonly authority: string;
  readonly office: string;
  readonly number: string;
  /** 法定的日数，当日施行的。 */
  readonly days: { readonly litigation: number; readonly correction: number; readonly reply: number };
};

/** Stands for a day not yet known; no case is of that year. */
const someDay = plainDate('9999-09-09');
const person: DocumentParty = { kind: 'natural', name: blankName, gender: room(3), address: room(16) };
const lines = (lead: string, count: number) => roomToTheEnd(lead, count);
const items = [room(22), room(22)].join('\n');

const inputFor = ({ authority, office, number, days }: AssembledBlankContent) => {
  const decided: DecisionLetterInput = {
    authority,
    number,
    applicants: [person],
    thirdParties: [person],
    agents: [{ person: { kind: 'natural', name: blankName }, kind: 'other', actsFor: null }],
    respondent: { name: blankName, address: room(14) },
    act: { title: room(14), madeOn: someDay, inaction: false },
    receivedOn: someDay,
    acceptedOn: someDay,
    deemedAccepted: false,
    procedure: 'ordinary',
    claims: lines('申请人请求：', 2),
    applicantSays: lines('申请人称：', 4),
    respondentSays: lines('被申请人称：', 4),
    facts: lines('经审理查明：', 6),
    reasons: lines('本机关认为：', 6),
    basis: [`《中华人民共和国行政复议法》第${room(4)}条`],
    operative: items,
    court: `${room(6)}人民法院`,
    litigationDays: days.litigation,
    on: null,
  };
  const noticed = {
    authority,
    office,
    number,
    addressees: [blankName],
    respondent: blankName,
    act: decided.act,
    you: '你（单位）',
    receivedOn: someDay,
    on: someDay,
  };
  return { decided, noticed };
};

type Build = (content: AssembledBlankContent) => OfficialDocument;

const blanks = {
  decision: (content) => decisionLetter(inputFor(content).decided),
  'dismissal-decision': (content) => ({
    ...decisionLetter(inputFor(content).decided),
    title: '驳回行政复议申请决定书',
  }),
  'decline-decision': (content) =>
    declineDecision({
      ...inputFor(content).decided,
      unmet: [{ ordinal: `第${room(2)}项`, term: room(10) }],
      reason: lines('经审查，本机关认为：', 4),
      competentAuthority: blankName,
    }),
  'mediation-statement': (content) =>
    mediationStatement({ ...inputFor(content).decided, terms: items, agreedOn: someDay }),
  'termination-decision': (content) =>
    terminationDecision({
      ...inputFor(content).decided,
      withdrawalRequestedOn: null,
      ground: { term: room(20), basis: `《中华人民共和国行政复议法》第${room(4)}条` },
    }),
  'acceptance-notice': (content) =>
    acceptanceNotice({
      ...inputFor(content).noticed,
      acceptedOn: someDay,
      deemedAccepted: false,
      officers: [room(6)],
    }),
  'correction-notice': (content) =>
    correctionNotice({
      ...inputFor(content).noticed,
      items: [1, 2, 3].map((n) => written(`${n}．`).slice(2)),
      note: lines('补正说明：', 2),
      days: content.days.correction,
    }),
  'reply-notice': (content) =>
    replyNotice({
      ...inputFor(content).noticed,
      procedure: 'ordinary',
      days: content.days.reply,
      applicants: [blankName],
    }),
} as const satisfies Readonly<Record<string, Build>>;

const isAssembled = (kind: string): kind is keyof typeof blanks => Object.hasOwn(blanks, kind);
const undated = (text: string): string => text.replaceAll(inChinese(someDay), blankDay);

/** 由程序逐段拼成的文书的空白；null for a kind that has a template. */
export const assembledBlank = (row: PaperRow, content: AssembledBlankContent): OfficialDocument | null => {
  if (!isAssembled(row.kind)) return null;
  const document = blanks[row.kind](content);
  const { authority } = document.signature;
  return {
    ...document,
    paragraphs: document.paragraphs.map(({ role, text }) => ({ role, text: undated(text) })),
    signature: { authority, on: null, ...sealWords(row) },
  };
};
