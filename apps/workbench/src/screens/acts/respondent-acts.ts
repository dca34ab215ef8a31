import type { Act } from './act';
import { organs } from './choices';
import { hasStep } from './when-open';

/** 变更被申请人（实施条例第二十九条）。 */
export const respondentActs: readonly Act[] = [
  {
    form: 'respondent-change',
    path: 'respondent',
    event: 'RespondentChanged',
    roles: ['officer', 'clerk'],
    open: hasStep('answer-respondent-change'),
    steps: ['answer-respondent-change'],
    dayLabel: '申请人同意变更之日',
    fields: [{ kind: 'choice', name: 'respondentId', label: '变更后的被申请人', from: organs }],
  },
  {
    form: 'respondent-change',
    path: 'respondent-refusal',
    event: 'RespondentChangeRefused',
    roles: ['officer', 'clerk'],
    open: hasStep('answer-respondent-change'),
    fields: [],
  },
];
