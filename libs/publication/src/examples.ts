import { plainDate } from '@fuyi/kernel';
import type { PublicationCommand } from './commands';
import type { PublicationEvent, PublicationProposal } from './events';

/** The example facts of this slice, told once. */
export const proposal: PublicationProposal = {
  documentTextId: 'text-1',
  sha256: 'ab'.repeat(32),
  number: '门政复〔2026〕97号',
  outcome: 'revoke',
  decidedOn: plainDate('2026-08-26'),
  respondentId: 'organ-1',
  field: 'market',
  actKind: 'penalty',
  procedure: 'ordinary',
  grounds: ['facts-unclear'],
  basis: '《中华人民共和国行政复议法》第六十四条第一款第一项',
};
export const effectiveOn = plainDate('2026-09-01');

const on = plainDate('2026-09-04');
export const proposed: PublicationEvent = {
  type: 'PublicationProposed',
  data: { on, by: 'officer', proposal },
};
export const published: PublicationEvent = {
  type: 'DecisionPublished',
  data: { on: plainDate('2026-09-07'), by: 'publisher', opinionId: null, proposal },
};
const withholding = {
  ground: 'PUB-04',
  reasonId: null,
  number: proposal.number,
  decidedOn: proposal.decidedOn,
};
export const withholdingProposed: PublicationEvent = {
  type: 'WithholdingProposed',
  data: { on, by: 'officer', ...withholding },
};
export const withheld: PublicationEvent = {
  type: 'PublicationWithheld',
  data: { on: plainDate('2026-09-07'), by: 'publisher', opinionId: null, ...withholding },
};

type Data<Type extends PublicationCommand['type']> = Extract<
  PublicationCommand,
  { readonly type: Type }
>['data'];

export const propose = (changes: Partial<Data<'ProposePublication'>> = {}): PublicationCommand => ({
  type: 'ProposePublication',
  data: { on, by: 'officer', effectiveOn, leaks: 0, proposal, ...changes },
});
export const review = (changes: Partial<Data<'ReviewPublication'>> = {}): PublicationCommand => ({
  type: 'ReviewPublication',
  data: {
    on: plainDate('2026-09-07'),
    by: 'publisher',
    approved: true,
    opinionId: null,
    leaks: 0,
    ...changes,
  },
});
export const withhold = (changes: Partial<Data<'ProposeWithholding'>> = {}): PublicationCommand => ({
  type: 'ProposeWithholding',
  data: {
    on,
    by: 'officer',
    effectiveOn,
    ground: 'PUB-04',
    reasonId: null,
    number: proposal.number,
    decidedOn: proposal.decidedOn,
    ...changes,
  },
});
export const withdraw = (changes: Partial<Data<'WithdrawPublication'>> = {}): PublicationCommand => ({
  type: 'WithdrawPublication',
  data: { on: plainDate('2026-10-08'), by: 'publisher', reasonId: 'text-9', ...changes },
});
