import { decider, type Decision } from '@fuyi/kernel';
import { nonPublicationGrounds } from '@fuyi/law';
import { bar } from './bars';
import type { PublicationCommand } from './commands';
import type { PublicationEvent } from './events';
import type { Publication } from './state';

/** PUB-08：由承办人认为不宜公开的，须有书面理由。 */
const needsReason = 'PUB-08';
/** PUB-03：可能泄密的，连案号也不公布（PUB-11）。 */
const withoutNumber = 'PUB-03';

/** 公开是终局的：已公开、已登记不公开的，不能再提出。 */
const settled = ({ stage }: Publication) => {
  if (stage === 'published') return bar('ALREADY_PUBLISHED');
  if (stage === 'withheld') return bar('ALREADY_WITHHELD');
  return null;
};

export const publicationDecider = decider<Publication, PublicationCommand, PublicationEvent>({
  initialState: { stage: 'none' },
  rules: {
    ProposePublication: ({ on, by, effectiveOn, leaks, proposal }, publication) => {
      if (effectiveOn === null) return bar('NOT_YET_EFFECTIVE');
      if (on < effectiveOn) return bar('BEFORE_EFFECT');
      const barred = settled(publication);
      if (barred) return barred;
      if (publication.stage === 'withholding-proposed') return bar('AWAITING_REVIEW');
      if (publication.stage === 'proposed')
        return publication.by === by && publication.proposal.sha256 === proposal.sha256
          ? []
          : bar('AWAITING_REVIEW');
      if (leaks > 0) return bar('LEAK_FOUND');
      return [{ type: 'PublicationProposed', data: { on, by, proposal } }];
    },

    ReviewPublication: ({ on, by, approved, opinionId, leaks }, publication): Decision<PublicationEvent> => {
      if (publication.stage !== 'proposed' && publication.stage !== 'withholding-proposed')
        return bar('NOT_AWAITING_REVIEW');
      if (publication.by === by) return bar('SAME_PERSON');
      if (on < publication.on) return bar('REVIEWED_BEFORE_PROPOSED');
      if (!approved)
        return opinionId === null
          ? bar('RETURN_OPINION_MISSING')
          : [{ type: 'PublicationReturned', data: { on, by, opinionId } }];
      if (publication.stage === 'withholding-proposed')
        return [{ type: 'PublicationWithheld', data: { on, by, opinionId, ...publication.withholding } }];
      if (leaks > 0) return bar('LEAK_FOUND');
      return [{ type: 'DecisionPublished', data: { on, by, opinionId, proposal: publication.proposal } }];
    },

    ProposeWithholding: ({ on, by, effectiveOn, ground, reasonId, number, decidedOn }, publication) => {
      if (effectiveOn === null) return bar('NOT_YET_EFFECTIVE');
      if (on < effectiveOn) return bar('BEFORE_EFFECT');
      if (!nonPublicationGrounds.some(({ code }) => code === ground))
        return bar('UNKNOWN_WITHHOLDING_GROUND');
      const barred = settled(publication);
      if (barred) return barred;
      if (publication.stage === 'proposed') return bar('AWAITING_REVIEW');
      if (publication.stage === 'withholding-proposed')
        return publication.by === by && publication.withholding.ground === ground
          ? []
          : bar('AWAITING_REVIEW');
      if (ground === needsReason && reasonId === null) return bar('WITHHOLDING_REASON_MISSING');
      return [
        {
          type: 'WithholdingProposed',
          data: { on, by, ground, reasonId, number: ground === withoutNumber ? null : number, decidedOn },
        },
      ];
    },

    WithdrawPublication: ({ on, by, reasonId }, publication) => {
      if (publication.stage === 'withdrawn') return [];
      if (publication.stage !== 'published') return bar('NOT_PUBLISHED');
      if (on < publication.on) return bar('WITHDRAWN_BEFORE_PUBLISHED');
      if (reasonId === null) return bar('WITHDRAWAL_REASON_MISSING');
      return [{ type: 'PublicationWithdrawn', data: { on, by, reasonId } }];
    },
  },
  evolution: {
    PublicationProposed: (_, { on, by, proposal }) => ({ stage: 'proposed', on, by, proposal }),
    PublicationReturned: (_, { on, by, opinionId }) => ({ stage: 'returned', on, by, opinionId }),
    DecisionPublished: (_, { on, proposal }) => ({ stage: 'published', on, proposal }),
    WithholdingProposed: (_, { on, by, ...withholding }) => ({
      stage: 'withholding-proposed',
      on,
      by,
      withholding,
    }),
    PublicationWithheld: (_, { on, ground, reasonId }) => ({ stage: 'withheld', on, ground, reasonId }),
    PublicationWithdrawn: (_, { on, reasonId }) => ({ stage: 'withdrawn', on, reasonId }),
  },
});
