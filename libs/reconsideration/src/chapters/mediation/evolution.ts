import type { Evolution } from '@fuyi/kernel';
import type { CaseFile } from '../../state';
import type { MediationEvent } from './events';
import type { MediationState } from './state';

const withMediation = (file: CaseFile, changes: Partial<MediationState>): CaseFile => ({
  ...file,
  mediation: { ...file.mediation, ...changes },
});

export const mediationEvolution: Evolution<CaseFile, MediationEvent> = {
  MediationAgreed: (file, { on, termsId }) => withMediation(file, { agreement: { on, termsId, signed: [] } }),
  MediationSigned: (file, signature) => {
    const { agreement } = file.mediation;
    return agreement
      ? withMediation(file, { agreement: { ...agreement, signed: [...agreement.signed, signature] } })
      : file;
  },
  MediationTookEffect: (file, { on }) => ({
    ...withMediation(file, { sealedOn: on }),
    stage: 'mediated',
    outcome: 'mediation-statement',
    concludedOn: on,
    effectiveOn: on,
  }),
  MediationEnded: (file) => withMediation(file, { agreement: null }),
  SettlementReached: (file, { on, termsId }) => withMediation(file, { settlement: { on, termsId } }),
  EarlierWithdrawalFound: (file, { caseId, againstTrueWill }) =>
    withMediation(file, { earlierWithdrawal: { caseId, againstTrueWill } }),
};
