import { outcomeTerms } from '@fuyi/glossary';
import type { PublishedDecisionRow } from '@fuyi/publication';

export type OutcomeCode = PublishedDecisionRow['outcome'];

export type OutcomeTag = {
  readonly term: string;
  /** Shape, word and colour always go together. */
  readonly shape: '◆' | '▲' | '○' | '–';
  readonly tone: 'danger' | 'warning' | 'note' | 'plain';
  /** 结果意味着什么，写给申请人看。 */
  readonly meaning: string;
};

const tags = {
  revoke: { shape: '◆', tone: 'danger', meaning: '原来的行政决定被撤销，不再有效。' },
  'revoke-in-part': { shape: '◆', tone: 'danger', meaning: '原来的行政决定有一部分被撤销。' },
  alter: { shape: '▲', tone: 'warning', meaning: '复议机关直接改变了原来的行政决定。' },
  'declare-unlawful': { shape: '▲', tone: 'warning', meaning: '行政机关的做法被确认违法。' },
  'declare-void': { shape: '◆', tone: 'danger', meaning: '原来的行政决定从一开始就没有效力。' },
  'agreement-relief': { shape: '○', tone: 'note', meaning: '行政机关要对行政协议承担责任。' },
  'order-performance': { shape: '○', tone: 'note', meaning: '行政机关要在期限内履行职责。' },
  uphold: { shape: '–', tone: 'plain', meaning: '原来的行政决定继续有效。' },
  'dismiss-claim': { shape: '–', tone: 'plain', meaning: '申请人的请求没有得到支持。' },
  'dismiss-application': { shape: '–', tone: 'plain', meaning: '申请不符合受理条件，没有审查行政决定本身。' },
  decline: { shape: '–', tone: 'plain', meaning: '申请不符合受理条件。' },
} as const satisfies Record<OutcomeCode, Omit<OutcomeTag, 'term'>>;

export const isOutcome = (text: string): text is OutcomeCode => Object.hasOwn(tags, text);

export const tagOf = (outcome: OutcomeCode): OutcomeTag => ({
  term: outcomeTerms[outcome],
  ...tags[outcome],
});
