import type { ReceptionDraft } from './reception-draft';
import { periodStartOf } from './reception-draft';

export type Mode = 'oral' | 'written';
export type StepName =
  'channel' | 'applicant' | 'act' | 'known' | 'claims' | 'others' | 'check' | 'confirm' | 'receipt';

export type WizardStep = {
  readonly name: StepName;
  readonly title: string;
  /** What the clerk asks. */
  readonly question: string;
  readonly modes: readonly Mode[];
  /** What is still missing, said without blame; null when the step is answered. */
  readonly missing: (draft: ReceptionDraft) => string | null;
};

const both: readonly Mode[] = ['oral', 'written'];
const never = () => null;

/** 接待的每一步；each has an address, and going back never loses a word. */
export const wizardSteps: readonly WizardStep[] = [
  {
    name: 'channel',
    title: '怎样收到',
    question: '申请书是怎样送来的？哪一天收到？',
    modes: ['written'],
    missing: ({ channel, postmarkedOn }) => (channel === 'post' && !postmarkedOn ? '还差邮戳上的日期' : null),
  },
  {
    name: 'applicant',
    title: '来的是谁',
    question: '您叫什么名字？住在哪里？文书送到哪里？',
    modes: both,
    missing: ({ applicants }) =>
      applicants.every(({ name }) => name?.trim()) && applicants.length > 0
        ? null
        : '还差申请人的姓名或者名称',
  },
  {
    name: 'act',
    title: '不服什么决定',
    question: '您要对哪个机关的什么决定申请行政复议？',
    modes: both,
    missing: ({ respondentId, act }) =>
      !respondentId
        ? '还差是哪个机关'
        : act.title && act.kind && act.field && act.madeOn
          ? null
          : '还差决定的名称、种类、领域或者日期',
  },
  {
    name: 'known',
    title: '怎么知道的',
    question: '您是怎么知道这个结果的？哪一天？',
    modes: both,
    missing: (draft) => (periodStartOf(draft) ? null : '还差知道的日期'),
  },
  {
    name: 'claims',
    title: '请求和事实',
    question: '您希望怎样处理？为什么觉得这个决定不对？',
    modes: both,
    missing: ({ claims, reasons }) =>
      !claims?.trim() ? '还差复议请求' : reasons?.trim() ? null : '还差事实和理由',
  },
  {
    name: 'others',
    title: '还有谁、还要什么',
    question: '还有谁和这件事有关？要不要一并请求赔偿、审查文件？',
    modes: both,
    missing: never,
  },
  {
    name: 'check',
    title: '记录核对',
    question: '一项一项核对，没有错就记下来。',
    modes: both,
    missing: never,
  },
  {
    name: 'confirm',
    title: '宣读签名',
    question: '请申请人自己看，或者读给申请人听；没有错再确认。',
    modes: ['oral'],
    missing: never,
  },
  { name: 'receipt', title: '打印回执', question: '把回执交给申请人。', modes: both, missing: never },
];

export const stepsOf = (mode: Mode): readonly WizardStep[] =>
  wizardSteps.filter(({ modes }) => modes.includes(mode));
