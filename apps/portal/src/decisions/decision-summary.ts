import type { PublishedDecision } from './published-decision';
import { tagOf } from './outcome-tags';

export type SummaryLine = { readonly question: string; readonly answer: string };

const sentenceAfter = (body: string, lead: RegExp): string | null => {
  const place = lead.exec(body);
  if (!place) return null;
  const rest = body.slice(place.index + place[0].length).trimStart();
  return /^[^。；\n]{4,160}[。；]?/u.exec(rest)?.[0]?.replace(/；$/u, '。') ?? null;
};

const claims = /(?:申请人(?:的)?(?:复议)?请求|行政复议请求|复议请求)[：:]/u;
const reasons = /本机关认为[，：:,]?/u;
const operative = /决定：\n?(?:[一二三四五六七八九十]、)?/u;

/** 三行摘要：从决定书正文摘出，一字不改。 */
export const summaryOf = ({ body, title, outcome }: PublishedDecision): readonly SummaryLine[] => {
  const { term, meaning } = tagOf(outcome);
  const claimed = sentenceAfter(body, claims);
  return [
    { question: '争的是什么', answer: claimed === null ? `${title}。` : `申请人请求${claimed}` },
    { question: '怎么认定', answer: sentenceAfter(body, reasons) ?? '见决定书正文。' },
    { question: '结果', answer: `${sentenceAfter(body, operative) ?? `${term}。`}${meaning}` },
  ];
};
