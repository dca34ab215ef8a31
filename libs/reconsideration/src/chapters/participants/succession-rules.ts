import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { citizensOf, partiesOf } from '../../parties';
import { isConcluded } from '../../stages';
import type { CaseFile } from '../../state';
import type { ParticipantsCommand } from './commands';
import { relations } from './relations';
import type { LossKind } from './state';

const closed = (file: CaseFile) =>
  file.stage === 'unknown' ? bar('NO_SUCH_CASE') : isConcluded(file) ? bar('CASE_CONCLUDED') : null;

const lossOf = ({ participants }: CaseFile, partyId: string) =>
  participants.losses.find((loss) => loss.partyId === partyId) ?? null;

const fits = (relation: string, kind: LossKind) =>
  relations.some(({ code, after }) => code === relation && after === kind);

type SuccessionCommand = Extract<
  ParticipantsCommand,
  { type: 'RecordPartyLoss' | 'SucceedParty' | 'RegisterGuardian' }
>;

/** 死亡、终止、丧失行为能力与承继（第十四条第二款、第三款，实施条例第十一条）。 */
export const successionRules: Rules<CaseFile, SuccessionCommand, CaseEvent> = {
  RecordPartyLoss: (data, file) => {
    const barred = closed(file);
    if (barred) return barred;
    if (!citizensOf(file).includes(data.partyId)) return bar('NOT_A_PARTY');
    return lossOf(file, data.partyId)?.kind === data.kind ? [] : [{ type: 'PartyLost', data }];
  },

  SucceedParty: (data, file) => {
    const barred = closed(file);
    if (barred) return barred;
    if (file.participants.successions.some(({ partyId }) => partyId === data.partyId)) return [];
    const loss = lossOf(file, data.partyId);
    if (!loss) return bar('LOSS_NOT_RECORDED');
    if (data.on < loss.on) return bar('LOSS_NOT_RECORDED');
    if (loss.kind === 'incapacitated' || !fits(data.relation, loss.kind)) return bar('RELATION_MISMATCH');
    const successorIds = [...new Set(data.successorIds)];
    if (successorIds.length === 0) return bar('NO_SUCCESSOR');
    if (successorIds.some((id) => partiesOf(file).includes(id))) return bar('ALREADY_A_PARTY');
    return [{ type: 'PartySucceeded', data: { ...data, successorIds } }];
  },

  // 第三款：无行为能力人、限制行为能力人自始由法定代理人代为申请，不必先登记丧失。
  RegisterGuardian: (data, file) => {
    const barred = closed(file);
    if (barred) return barred;
    if (!citizensOf(file).includes(data.partyId)) return bar('NOT_A_PARTY');
    if (!fits(data.relation, 'incapacitated')) return bar('RELATION_MISMATCH');
    if (
      file.participants.guardians.some(
        ({ partyId, guardianId }) => partyId === data.partyId && guardianId === data.guardianId,
      )
    )
      return [];
    return [{ type: 'GuardianRegistered', data }];
  },
};
