import { nonPublicationGrounds } from '@fuyi/law';
import { dueOn, outcomeTerms, publicationPeriod } from '@fuyi/reconsideration';
import type { PublicationEvent } from '@fuyi/publication';
import type { DataOf } from '@fuyi/kernel';
import { accountIn, now, textIn, type Look, type PaperWriter } from './look';
import { day, termIn } from './wording';

const verdicts = {
  PublicationProposed: '提出公开',
  WithholdingProposed: '提出不公开',
  PublicationReturned: '退回',
  DecisionPublished: '同意公开',
  PublicationWithheld: '同意不公开',
  PublicationWithdrawn: '决定撤回公开',
} as const satisfies Record<PublicationEvent['type'], string>;

/** 谁、何日、意见；一行一人。 */
const approvalsIn = (look: Look, types: readonly PublicationEvent['type'][]): string =>
  look.material.publication
    .filter(({ type }) => types.includes(type))
    .map(({ type, data }) => {
      const opinion = textIn(look, 'opinionId' in data ? data.opinionId : null);
      return `${accountIn(look, data.by)}（${day(data.on)}）：${verdicts[type]}${opinion ? `。${opinion}` : ''}`;
    })
    .join('\n');

const reviewed: readonly PublicationEvent['type'][] = [
  'PublicationProposed',
  'PublicationReturned',
  'DecisionPublished',
];
const awaited =
  '承办人意见：＿＿＿＿＿＿＿＿\n签名、日期：＿＿＿＿＿＿\n复核人意见：＿＿＿＿＿＿＿＿\n签名、日期：＿＿＿＿＿＿';

const each =
  <Type extends PublicationEvent['type']>(
    type: Type,
    values: (look: Look, data: DataOf<PublicationEvent, Type>) => Readonly<Record<string, string>>,
  ): PaperWriter =>
  (look) =>
    look.material.publication.flatMap((event) =>
      event.type === type
        ? [
            {
              on: event.data.on,
              file: look.material.file,
              values: values(look, event.data as DataOf<PublicationEvent, Type>),
            },
          ]
        : [],
    );

/** E08　决定书公开的审查、不公开、撤回。 */
export const publicationPapers = {
  'publication-review-sheet': now(
    (look) => {
      const { outcome, concludedOn, effectiveOn } = look.material.file;
      if (!outcome || !concludedOn) return '本案还没有结案';
      const approvals = approvalsIn(look, reviewed);
      return {
        outcome: outcomeTerms[outcome],
        dueOn: effectiveOn ? day(dueOn(publicationPeriod(effectiveOn, look.calendar))) : '',
        approvals: approvals || awaited,
      };
    },
    ({ material }) => material.publication.findLast(({ type }) => reviewed.includes(type))?.data.on,
  ),
  'non-publication-record': each('PublicationWithheld', (look, { ground, reasonId }) => ({
    ground: termIn(nonPublicationGrounds, ground),
    reason: textIn(look, reasonId),
    approvals: approvalsIn(look, ['WithholdingProposed', 'PublicationWithheld']),
  })),
  'publication-withdrawal-sheet': each('PublicationWithdrawn', (look, { reasonId }) => ({
    reason: textIn(look, reasonId),
    approvals: approvalsIn(look, ['PublicationWithdrawn']),
  })),
} as const satisfies Readonly<Record<string, PaperWriter>>;
