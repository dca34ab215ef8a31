import type { PlainDate, Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { partiesOf } from '../../parties';
import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import type { MediationCommand } from './commands';

const signedOn = ({ mediation }: CaseFile, partyId: string): PlainDate | null =>
  mediation.agreement?.signed.find((each) => each.partyId === partyId)?.on ?? null;

/** Who has still to sign the statement. */
export const unsignedOf = (file: CaseFile): readonly string[] =>
  partiesOf(file).filter((partyId) => !signedOn(file, partyId));

/** 调解与和解（第五条、第七十三条、第七十四条）。 */
export const mediationRules: Rules<CaseFile, MediationCommand, CaseEvent> = {
  RecordMediationAgreement: ({ on, termsId, lawful }, file) => {
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    if (file.acceptedOn && on < file.acceptedOn) return bar('DAY_BEFORE_ACCEPTANCE');
    if (!lawful) return bar('AGREEMENT_UNLAWFUL');
    const { agreement } = file.mediation;
    if (agreement)
      return agreement.on === on && agreement.termsId === termsId ? [] : bar('MEDIATION_ALREADY_AGREED');
    return [{ type: 'MediationAgreed', data: { on, termsId } }];
  },

  SignMediation: (data, file) => {
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    const { agreement } = file.mediation;
    if (!agreement) return bar('NO_MEDIATION_AGREEMENT');
    if (!partiesOf(file).includes(data.partyId)) return bar('NOT_A_PARTY');
    if (signedOn(file, data.partyId)) return [];
    return data.on < agreement.on ? bar('SIGNED_BEFORE_AGREEMENT') : [{ type: 'MediationSigned', data }];
  },

  // 第七十三条第一款：加盖印章，即具有法律效力，案件到此办结。
  SealMediation: ({ on }, file) => {
    if (file.stage === 'mediated') return [];
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    const { agreement } = file.mediation;
    if (!agreement) return bar('NO_MEDIATION_AGREEMENT');
    if (unsignedOf(file).length > 0) return bar('SIGNATURE_MISSING');
    if ([agreement, ...agreement.signed].some((each) => on < each.on)) return bar('SIGNED_BEFORE_AGREEMENT');
    return [{ type: 'MediationTookEffect', data: { on } }];
  },

  EndMediation: (data, file) => {
    if (file.stage === 'mediated') return bar('MEDIATION_IN_EFFECT');
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    const { agreement } = file.mediation;
    if (!agreement) return data.partyId ? bar('NO_MEDIATION_AGREEMENT') : [{ type: 'MediationEnded', data }];
    if (data.partyId && !partiesOf(file).includes(data.partyId)) return bar('NOT_A_PARTY');
    return data.on < agreement.on ? bar('SIGNED_BEFORE_AGREEMENT') : [{ type: 'MediationEnded', data }];
  },

  // 第七十四条第一款：决定作出前可以和解；撤回、准予、终止另行办理。
  RecordSettlement: ({ on, termsId, lawful }, file) => {
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    if (file.acceptedOn && on < file.acceptedOn) return bar('DAY_BEFORE_ACCEPTANCE');
    if (!lawful) return bar('AGREEMENT_UNLAWFUL');
    const { settlement } = file.mediation;
    if (settlement) return settlement.on === on ? [] : bar('SETTLED_ALREADY');
    return [{ type: 'SettlementReached', data: { on, termsId } }];
  },

  RecordEarlierWithdrawal: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    if (file.stage !== 'under-review' && file.stage !== 'awaiting-correction') return bar('NOT_UNDER_REVIEW');
    if (file.receivedOn && data.on < file.receivedOn) return bar('DAY_BEFORE_RECEIPT');
    const earlier = file.mediation.earlierWithdrawal;
    return earlier?.caseId === data.caseId && earlier.againstTrueWill === data.againstTrueWill
      ? []
      : [{ type: 'EarlierWithdrawalFound', data }];
  },
};
