import { reviewConclusions } from '@fuyi/law';
import { documentKinds, type CaseFile } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import type { Act } from './act';
import { inTable } from './choices';
import { suspended, underWay } from './when-open';

type Review = CaseFile['collateral']['reviews'][number];

/** Numbers of the open reviews that stand at this point. */
const reviewsAt = (point: (review: Review) => boolean) => ({
  whichTerm: '哪一件附带审查',
  which: ({ file }: CasePage) =>
    file.collateral.reviews
      .filter((each) => !each.concludedOn && point(each))
      .map(({ review }) => ({ value: review, label: `第${review}件` })),
});
const reason = { kind: 'text', name: 'reason' } as const;
const step = { form: 'collateral-review', roles: ['officer'], open: suspended } as const;

/** 附带审查的各步（第十三条、第五十六条至第六十条）。 */
export const collateralActs: readonly Act[] = [
  {
    ...step,
    path: 'collateral-reviews',
    event: 'CollateralReviewRegistered',
    roles: ['officer', 'clerk'],
    open: underWay,
    steps: ['register-collateral-review'],
    dayLabel: '提出之日',
    effect: '附带审查没有结论的，不能作出决定；处理期间应当中止审理（第三十九条第一款第九项）。',
    fields: [
      {
        kind: 'choice',
        name: 'initiatedBy',
        label: '由谁提出',
        from: () => [
          { value: 'applicant', label: '申请人提出（第五十六条）' },
          { value: 'authority', label: '复议机关依职权（第五十七条）' },
        ],
      },
      { kind: 'choice', name: 'kind', label: '文件的种类', from: inTable(documentKinds) },
      { kind: 'text', name: 'document', label: '文件的名称、文号和条款', longest: 2000, lines: 2 },
      {
        kind: 'yes-no',
        name: 'unknownAtFiling',
        label: '申请复议时还不知道所依据的文件',
        when: ({ initiatedBy }, { file }) => initiatedBy === 'applicant' && !file.collateralReview,
      },
    ],
    initial: () => ({ initiatedBy: 'applicant' }),
  },
  {
    ...step,
    ...reviewsAt(({ makerNotifiedOn, transferredOn }) => !makerNotifiedOn && !transferredOn),
    path: 'collateral-reviews/:which/notice',
    event: 'MakerNotified',
    steps: ['notify-maker'],
    dayLabel: '制定机关收到通知之日',
    effect: '制定机关应当自收到之日起十个工作日内书面答复。',
    fields: [
      {
        kind: 'text',
        name: 'maker',
        label: '制定机关',
        longest: 300,
        lines: 1,
        hint: '写全称，书面答复通知书和处理决定书主送这个机关。',
      },
    ],
  },
  {
    ...step,
    ...reviewsAt(({ makerNotifiedOn, makerRepliedOn }) => makerNotifiedOn !== null && !makerRepliedOn),
    path: 'collateral-reviews/:which/maker-reply',
    event: 'MakerReplied',
    steps: ['record-maker-reply'],
    dayLabel: '收到答复之日',
    fields: [{ kind: 'text', name: 'reply', label: '制定机关的答复' }],
  },
  {
    ...step,
    ...reviewsAt(({ makerNotifiedOn, transferredOn }) => !makerNotifiedOn && !transferredOn),
    path: 'collateral-reviews/:which/transfer',
    event: 'ReviewTransferred',
    steps: ['transfer-review'],
    dayLabel: '转送之日',
    fields: [{ kind: 'text', name: 'recipient', label: '转送给哪一个有权机关', longest: 300, lines: 1 }],
  },
  {
    ...step,
    ...reviewsAt(({ transferredOn, transferReceivedOn }) => transferredOn !== null && !transferReceivedOn),
    path: 'collateral-reviews/:which/transfer-receipt',
    event: 'TransferReceived',
    steps: ['record-transfer-receipt'],
    dayLabel: '有权机关收到之日',
    effect: '有权机关应当自收到之日起六十日内回复处理意见。',
    fields: [],
  },
  {
    ...step,
    ...reviewsAt(
      ({ makerNotifiedOn, transferReceivedOn }) => (makerNotifiedOn ?? transferReceivedOn) !== null,
    ),
    path: 'collateral-reviews/:which/conclusion',
    event: 'CollateralReviewConcluded',
    steps: ['conclude-review', 'record-transferee-reply'],
    dayLabel: '作出结论、收到处理意见之日',
    fields: [
      { kind: 'choice', name: 'conclusion', label: '附带审查的结论', from: inTable(reviewConclusions) },
      { ...reason, label: '结论的理由' },
    ],
  },
  {
    ...step,
    ...reviewsAt(() => true),
    path: 'collateral-reviews/:which/refusal',
    event: 'CollateralReviewRefused',
    open: underWay,
    fields: [{ ...reason, label: '不予附带审查的理由' }],
  },
];
