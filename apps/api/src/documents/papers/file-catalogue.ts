import {
  caseEventTerms,
  labelOf,
  reviewLevelTerms,
  servedDocumentTerms,
  type CaseEvent,
} from '@fuyi/reconsideration';
import { nameIn, textIn, type Look } from './look';
import { day } from './wording';

/** 副卷：复议机构内部的材料，不给当事人查阅。 */
const inside: ReadonlySet<string> = new Set([
  'DecisionDrafted',
  'DraftSubmitted',
  'DraftApproved',
  'DraftReturned',
  'DraftDeliberated',
  'AdviceWeighed',
  'EvidenceJudged',
  'InvestigationHeld',
  'MediationAgreed',
  'MediationEnded',
]);
/** 证据另列一张表；其余的事实没有单独的材料。 */
const withoutPaper: ReadonlySet<string> = new Set([
  'EvidenceSubmitted',
  'EvidenceCollected',
  'DeliveryReported',
  'DecisionTookEffect',
  'LitigationPeriodEnded',
]);

const nameOf = (look: Look, event: CaseEvent): string => {
  const { term } = caseEventTerms[event.type];
  switch (event.type) {
    case 'DocumentServed':
      return `送达回证：${servedDocumentTerms[event.data.document]}，${nameIn(look, event.data.partyId)}`;
    case 'ServiceAttempted':
      return `${term}：${servedDocumentTerms[event.data.document]}，${nameIn(look, event.data.partyId)}`;
    case 'DraftApproved':
    case 'DraftReturned':
      return `${term}：${reviewLevelTerms[event.data.level]}`;
    default:
      return term;
  }
};

/** 卷宗目录：正卷、副卷按日期排列，证据按编号。 */
export const fileCatalogueOf = (look: Look): string => {
  const lines = look.recorded
    .map(({ event }) => event)
    .filter(({ type }) => !withoutPaper.has(type))
    .map((event) => ({
      within: inside.has(event.type),
      text: `${nameOf(look, event)}（${day(event.data.on)}）`,
    }));
  const numbered = (texts: readonly string[]) => texts.map((text, n) => `${n + 1}．${text}`);
  const evidence = look.material.file.evidence.entries.map(
    (entry) => `${labelOf(entry)}　${textIn(look, entry.titleId)}（${day(entry.submittedOn)}）`,
  );
  const part = (title: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`${title}：`, ...texts];
  return [
    ...part('正卷', numbered(lines.filter(({ within }) => !within).map(({ text }) => text))),
    ...part('证据', evidence),
    ...part('副卷', numbered(lines.filter(({ within }) => within).map(({ text }) => text))),
  ].join('\n');
};
