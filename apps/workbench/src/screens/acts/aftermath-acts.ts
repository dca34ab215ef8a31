import { servedDocumentTerms } from '@fuyi/glossary';
import { obligationKinds, type CaseFile } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import type { Act, Choosing, Option } from './act';
import { inTable, organs } from './choices';
import { hasStep } from './when-open';

type Letter = CaseFile['aftermath']['letters'][number];

const letterTerms = { opinion: '意见书', suggestion: '建议书' } as const;
const lettersAt =
  (point: (letter: Letter, page: CasePage) => boolean) =>
  ({ page, reference }: Choosing): readonly Option[] =>
    page.file.aftermath.letters
      .filter((each) => point(each, page))
      .map(({ letter, kind, addresseeId }) => ({
        value: letter,
        label: `第${letter}份 ${letterTerms[kind]} → ${reference?.organs.find(({ organId }) => organId === addresseeId)?.name ?? page.names[addresseeId] ?? ''}`,
      }));
const toReceive = ({ receivedOn }: Letter) => !receivedOn;
const toAnswer = ({ receivedOn, answeredOn }: Letter) => receivedOn !== null && !answeredOn;
const hasLetter =
  (point: (letter: Letter) => boolean) =>
  ({ file }: CasePage) =>
    file.aftermath.letters.some(point);
const owed = obligationKinds.map(({ code }) => `perform.${code}`);
const ordered = ({ file }: CasePage) => file.aftermath.orders.length > 0;
const received = ({ file }: CasePage) => file.receivedOn !== null;
const content = { kind: 'text', name: 'content' } as const;
const letter = { kind: 'choice', name: 'letter', label: '哪一份文书' } as const;
const addressee = { kind: 'choice', name: 'addresseeId', label: '收件机关', from: organs } as const;
const toRespondent = ({ file }: CasePage) => ({ addresseeId: file.respondentId });

/** 结案以后：意见书、建议书、履行与督促、抄告、处罚信息。 */
export const aftermathActs: readonly Act[] = [
  {
    form: 'performance-report',
    path: 'performance-reports',
    event: 'PerformanceReported',
    roles: ['agency', 'officer'],
    open: hasStep(...owed),
    steps: owed,
    fields: [
      {
        kind: 'choice',
        name: 'obligation',
        label: '履行的是哪一项',
        from: (choosing) =>
          inTable(obligationKinds)(choosing).filter(({ value }) =>
            hasStep(`perform.${value}`)(choosing.page),
          ),
      },
      {
        kind: 'yes-no',
        name: 'sameAgain',
        label: '重新作出的行政行为，以同一事实和理由、与原行为相同或者基本相同',
        when: ({ obligation }) => obligation === 'redo',
      },
      { kind: 'text', name: 'report', label: '履行的情况' },
    ],
    initial: ({ steps }) => {
      const code = steps.find((each) => owed.includes(each.code))?.code;
      return code ? { obligation: code.replace('perform.', '') } : {};
    },
  },
  {
    form: 'performance-order',
    path: 'performance-orders',
    event: 'PerformanceOrdered',
    roles: ['office-head', 'authority-head'],
    open: hasStep('order-performance'),
    steps: ['order-performance'],
    fields: [
      { kind: 'day', name: 'performBy', label: '限期履行的最后一日', future: true },
      { ...content, label: '责令履行的内容' },
    ],
  },
  {
    form: 'head-summons',
    path: 'head-summonses',
    event: 'ResponsibleHeadSummoned',
    roles: ['office-head', 'authority-head'],
    open: (page) => ordered(page) && !page.file.aftermath.summonedOn,
    fields: [{ ...content, label: '约谈的内容' }],
  },
  {
    form: 'criticism',
    path: 'criticisms',
    event: 'CriticismCirculated',
    roles: ['office-head', 'authority-head'],
    open: (page) => ordered(page) && !page.file.aftermath.criticizedOn,
    fields: [{ ...content, label: '通报的内容' }],
  },
  {
    form: 'opinion-letter',
    path: 'opinion-letters',
    event: 'OpinionLetterIssued',
    roles: ['officer', 'office-head'],
    open: received,
    effect: '收件机关应当自收到之日起六十日内报送纠正情况。',
    fields: [addressee, { ...content, label: '意见书的内容' }],
    initial: toRespondent,
  },
  {
    form: 'suggestion-letter',
    path: 'suggestion-letters',
    event: 'SuggestionLetterIssued',
    roles: ['officer', 'office-head'],
    open: received,
    fields: [addressee, { ...content, label: '建议书的内容' }],
    initial: toRespondent,
  },
  {
    form: 'letter-receipt',
    path: 'letter-receipts',
    event: 'LetterReceived',
    roles: ['officer'],
    open: hasLetter(toReceive),
    steps: ['deliver-opinion-letter', 'deliver-suggestion-letter'],
    dayLabel: '收件机关收到之日',
    fields: [{ ...letter, from: lettersAt(toReceive) }],
    initial: ({ file }) => ({ letter: file.aftermath.letters.find(toReceive)?.letter }),
  },
  {
    form: 'letter-answer',
    path: 'letter-answers',
    event: 'LetterAnswered',
    roles: ['agency', 'officer'],
    open: hasLetter(toAnswer),
    steps: ['answer-opinion-letter', 'await-opinion-letter-answer', 'await-suggestion-answer'],
    dayLabel: '报送之日',
    fields: [
      { ...letter, from: lettersAt(toAnswer) },
      { kind: 'text', name: 'answer', label: '纠正的情况' },
    ],
    initial: ({ file }) => ({ letter: file.aftermath.letters.find(toAnswer)?.letter }),
  },
  {
    form: 'superior-notification',
    path: 'superior-notifications',
    event: 'SuperiorNotified',
    roles: ['officer'],
    open: hasStep('copy-decision-to-superior', 'copy-opinion-letter-to-superior'),
    steps: ['copy-decision-to-superior', 'copy-opinion-letter-to-superior'],
    dayLabel: '抄告之日',
    fields: [
      {
        ...letter,
        from: (choosing) => [
          { value: 0, label: servedDocumentTerms.decision },
          ...lettersAt(
            ({ kind, addresseeId }, { file }) => kind === 'opinion' && addresseeId === file.respondentId,
          )(choosing),
        ],
      },
    ],
    initial: (page) => ({
      letter: hasStep('copy-decision-to-superior')(page)
        ? 0
        : page.file.aftermath.letters.find(
            (each) =>
              each.kind === 'opinion' &&
              each.addresseeId === page.file.respondentId &&
              !page.file.aftermath.copies.some((copy) => copy.letter === each.letter),
          )?.letter,
    }),
    // 抄告决定书的，不写第几份意见书。
    toBody: ({ letter: number }) => (number === 0 ? {} : { letter: number }),
  },
  {
    form: 'penalty-withdrawal-notice',
    path: 'penalty-withdrawal-notices',
    event: 'PenaltyWithdrawalNotified',
    roles: ['officer'],
    open: hasStep('notify-penalty-withdrawal'),
    steps: ['notify-penalty-withdrawal'],
    dayLabel: '通知之日',
    fields: [],
  },
  {
    form: 'penalty-withdrawal',
    path: 'penalty-withdrawals',
    event: 'PenaltyInformationWithdrawn',
    roles: ['agency', 'officer'],
    open: hasStep('withdraw-penalty-information'),
    steps: ['withdraw-penalty-information'],
    dayLabel: '撤回之日',
    fields: [{ kind: 'text', name: 'explanation', label: '公开说明的理由' }],
  },
];
