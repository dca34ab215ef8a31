import { fullCitation, findings as findingRows } from '@fuyi/law';
import { itemsOf, outcomeTerms, reviewLevelTerms, type DecisionDraft } from '@fuyi/reconsideration';
import { basisOf } from '../citations';
import { reasonsOf } from '../reasons-of';
import type { Look, PaperWriter } from './look';
import { now, onEach, textIn } from './look';
import { day } from './wording';

const noDraft = '还没有决定草案';

/** 各项主文，再依次为返还财产、补救措施、行政赔偿（第七十二条）。 */
export const operativeIn = (look: Look, draft: DecisionDraft): string =>
  [
    ...itemsOf(draft).map(({ operativeId }) => operativeId),
    draft.restitutionId,
    draft.remedyId,
    draft.compensation?.operativeId,
  ]
    .map((textId) => textIn(look, textId))
    .filter((text) => text !== '')
    .join('\n');

export const outcomeIn = (draft: DecisionDraft): string =>
  [...new Set(itemsOf(draft).map(({ outcome }) => outcomeTerms[outcome]))].join('、');

const findingsIn = (draft: DecisionDraft): string =>
  findingRows
    .flatMap(({ code, term, negation }) => {
      const found = draft.findings[code];
      return found === undefined ? [] : [found ? term : negation];
    })
    .join('；');

/** 每一级的审核：谁、何日、意见。 */
const approvalsIn = (look: Look): string => {
  const lines = look.recorded.flatMap(({ event }) => {
    if (event.type !== 'DraftApproved' && event.type !== 'DraftReturned') return [];
    const { level, on, opinionId } = event.data;
    const verdict = event.type === 'DraftApproved' ? '同意' : '退回';
    const opinion = textIn(look, opinionId);
    return [`${reviewLevelTerms[level]}：${verdict}${opinion ? `。${opinion}` : ''}（${day(on)}）。`];
  });
  return lines.length > 0
    ? lines.join('\n')
    : Object.values(reviewLevelTerms)
        .map((term) => `${term}：＿＿＿＿＿＿＿＿（签名、日期）`)
        .join('\n');
};

/** 内部文书的日期是最后一次办理之日，不是打印之日。 */
const lastOf =
  (...types: readonly string[]) =>
  ({ recorded }: Look) =>
    recorded.findLast(({ event }) => types.includes(event.type))?.event.data.on;

/** C23、C24　集体讨论、审理报告、审批。 */
export const decidingPapers = {
  'deliberation-record': onEach('DraftDeliberated', ({ data, look }) => ({
    happenedOn: day(data.on),
    content: textIn(look, data.minutesId),
    conclusion: data.approved ? '讨论通过' : '没有通过，退回承办人',
  })),
  'examination-report': now(
    (look) => {
      const { file } = look.material;
      const { draft } = file;
      if (!draft) return noDraft;
      return {
        claims: textIn(look, draft.claimsId) || textIn(look, file.claimsId),
        respondentSays: textIn(look, draft.replyId),
        facts: textIn(look, draft.factsId),
        findings: findingsIn(draft),
        reason: reasonsOf(look.material, draft),
        groundBasis: basisOf(draft, file.concludedOn ?? look.today)
          .map(fullCitation)
          .join('、'),
        outcome: outcomeIn(draft),
        operative: operativeIn(look, draft),
      };
    },
    lastOf('DecisionDrafted', 'DraftSubmitted'),
  ),
  'approval-sheet': now(
    (look) => {
      const { draft } = look.material.file;
      return draft
        ? { outcome: outcomeIn(draft), operative: operativeIn(look, draft), approvals: approvalsIn(look) }
        : noDraft;
    },
    lastOf('DecisionDrafted', 'DraftSubmitted', 'DraftApproved', 'DraftReturned'),
  ),
} as const satisfies Readonly<Record<string, PaperWriter>>;
