import type { PlainDate } from '@fuyi/kernel';
import { awaitedHearing } from './chapters/hearing/awaited';
import type { ServedDocument } from './events';
import { isUnderWay } from './stages';
import type { CaseFile } from './state';

/** 申请人、第三人：决定书送达后各自起算起诉期限。 */
export const citizensOf = (file: CaseFile): readonly string[] => [
  ...file.applicantIds,
  ...file.thirdPartyIds,
];

export const partiesOf = (file: CaseFile): readonly string[] => [...citizensOf(file), file.respondentId];

/** 当事人中没有死亡、终止的（第十四条第二款：承继以后，当事人是承继的人）。 */
const stillThere = (file: CaseFile): readonly string[] =>
  partiesOf(file).filter(
    (id) => !file.participants.losses.some(({ partyId, kind }) => partyId === id && kind !== 'incapacitated'),
  );

export const servedOn = (file: CaseFile, document: ServedDocument, partyId: string): PlainDate | null =>
  file.served.find((each) => each.document === document && each.partyId === partyId)?.on ?? null;

/** Whom each document goes to, and the day it was made; null when the case has no such document now. */
export const addresseesOf = (
  file: CaseFile,
  document: ServedDocument,
): { readonly partyIds: readonly string[]; readonly madeOn: PlainDate } | null => {
  const to = (partyIds: readonly string[], madeOn: PlainDate | null | undefined, exists: boolean) =>
    exists && madeOn ? { partyIds, madeOn } : null;
  switch (document) {
    case 'correction-notice':
      return to(file.applicantIds, file.correction?.requestedOn, file.stage === 'awaiting-correction');
    case 'acceptance-notice':
      return to(file.applicantIds, file.acceptedOn, file.acceptedOn !== null);
    case 'decline-decision':
      return to(file.applicantIds, file.concludedOn, file.stage === 'declined');
    case 'copy-of-application':
      return to([file.respondentId], file.acceptedOn, isUnderWay(file));
    // 第三十九条第三款：中止、恢复，应当书面告知当事人；已经死亡、终止的，无人可以告知。
    case 'suspension-notice':
      return to(stillThere(file), file.pauses.suspensions.at(-1)?.on, file.stage === 'suspended');
    case 'resumption-notice':
      return to(partiesOf(file), file.pauses.suspensions.at(-1)?.resumedOn, isUnderWay(file));
    case 'extension-notice':
      return to(partiesOf(file), file.pauses.extension?.on, isUnderWay(file));
    // 第五十一条第一款：听证的时间、地点、事项和变更，书面通知当事人。
    case 'hearing-notice':
      return to(partiesOf(file), awaitedHearing(file)?.arrangedOn, isUnderWay(file));
    case 'hearing-change-notice':
      return to(partiesOf(file), awaitedHearing(file)?.changed?.on, isUnderWay(file));
    case 'decision':
      return to(partiesOf(file), file.concludedOn, ['decided', 'effective', 'closed'].includes(file.stage));
    // 实施条例第四十条第三款：决定提级审理的，书面告知当事人。
    case 'elevation-notice':
      return to(stillThere(file), file.elevation.elevatedOn, file.stage === 'transferred-up');
    case 'mediation-statement':
      return to(partiesOf(file), file.mediation.sealedOn, file.stage === 'mediated');
    // 已经死亡、终止而没有人承继的（第四十一条第二项、第三项），无人可以送达。
    case 'termination-decision':
      return to(stillThere(file), file.concludedOn, file.stage === 'terminated');
  }
};

export const unservedOf = (file: CaseFile, document: ServedDocument): readonly string[] =>
  (addresseesOf(file, document)?.partyIds ?? []).filter((partyId) => !servedOn(file, document, partyId));
