import { holds, isOffice, type Account } from '@fuyi/identity';
import type { Recorded } from '@fuyi/kernel';
import { masked, type PersonValues } from '@fuyi/registry';
import {
  caseFileOf,
  draftTextIds,
  noCommittee,
  servedOn,
  withSealedPositions,
  type CaseEvent,
  type CaseFile,
  type CaseView,
} from '@fuyi/reconsideration';

/** 草案、审核、退回、审查证据是复议机构内部的事（副卷）：what a draft says is nobody else's until it is decided. */
const inside: readonly CaseEvent['type'][] = [
  'DecisionDrafted',
  'DraftSubmitted',
  'DraftApproved',
  'DraftReturned',
  'EvidenceJudged',
  'ReferralGroundsFound',
  'CaseReferred',
  'CommitteeMet',
  'MemberPositionGiven',
  'AdviceGiven',
  'AdviceWeighed',
  'BreakGlassAsked',
  'BreakGlassConfirmed',
];

/** 委员的意见在全部提出以前封存，办案的人也看不到。 */
const sealedUntilAllAreIn = (recorded: readonly Recorded<CaseEvent>[]): readonly Recorded<CaseEvent>[] => {
  const revealed = recorded.flatMap(({ event }) => (event.type === 'AdviceGiven' ? event.data.referral : []));
  return recorded.map((each) =>
    each.event.type === 'MemberPositionGiven' && !revealed.includes(each.event.data.referral)
      ? {
          ...each,
          event: {
            ...each.event,
            data: { ...each.event.data, position: 'sealed' as const, opinionId: null },
          },
        }
      : each,
  );
};

/** 决定书送达被申请人以后，它要履行什么，它自己看得到（第七十七条第一款）。 */
const isToPerform = (account: Pick<Account, 'role' | 'further'>, file: CaseFile): boolean =>
  holds(account, 'agency') && servedOn(file, 'decision', file.respondentId) !== null;

const decidedDraft = (recorded: readonly Recorded<CaseEvent>[]): Recorded<CaseEvent> | undefined =>
  recorded.findLast(({ event }) => event.type === 'DecisionDrafted');

/** The facts from which the case is shown to this account. */
export const factsFor = (
  account: Account,
  recorded: readonly Recorded<CaseEvent>[],
): readonly Recorded<CaseEvent>[] =>
  isOffice(account)
    ? sealedUntilAllAreIn(recorded)
    : recorded.filter(
        (each) =>
          !inside.includes(each.event.type) ||
          (each === decidedDraft(recorded) &&
            isToPerform(account, caseFileOf(recorded.map(({ event }) => event)))),
      );

/** The same for the folded row of a list. */
export const fileFor = (account: Pick<Account, 'role' | 'further'>, file: CaseFile): CaseFile =>
  isOffice(account)
    ? withSealedPositions(file)
    : {
        ...file,
        committee: noCommittee,
        rulings: { ...file.rulings, adviceWeighed: null },
        draft: isToPerform(account, file) ? file.draft : null,
        draftedOn: null,
        draftWith: 'officer',
        returnedOpinionId: null,
        evidence: { ...file.evidence, entries: [] },
      };

/** 当事人之间也一样：another party's words and addresses, and what was asked of witnesses. */
const ofTheOtherSide: readonly string[] = [
  'HearingRequested',
  'HearingRefused',
  'OpinionTaken',
  'OpinionNotTaken',
  'ServiceAddressConfirmed',
  'ServiceAttempted',
  'ServiceFailed',
  'InvestigationHeld',
  'InspectionRequested',
  'RecusalRaised',
  'OfficerRecused',
  'RecusalRefused',
];

/** 第四十七条：列为不予查阅的，只给办案的人和提供它的一方。 */
const isKept = (account: Account, { evidence }: CaseFile, sought: number, own: boolean): boolean =>
  !isOffice(account) &&
  !(holds(account, 'agency', 'applicant') && own) &&
  evidence.exclusions.some((each) => each.evidence === sought);
/** 提供它的一方：被申请人的，或者申请人、第三人的。 */
const isOwnSide = (account: Account, side: string) =>
  holds(account, 'agency') ? side === 'respondent' : side === 'applicant' || side === 'third-party';
const hiddenEntries = (account: Account, file: CaseFile) =>
  file.evidence.entries.filter(({ evidence, side }) =>
    isKept(account, file, evidence, isOwnSide(account, side)),
  );
const isReplyHidden = (account: Account, file: CaseFile) =>
  isKept(account, file, 0, holds(account, 'agency'));

/**
 * 审查到哪一份，也是复议机构内部的事：who may not see the judgments is not told how many are missing.
 * 不予查阅的附件，校验值也不给：whoever has it could cite it.
 */
export const viewFor = (account: Account, view: CaseView): CaseView => {
  if (isOffice(account)) return view;
  const { file, ledger } = view;
  const onlyAsParty = holds(account, 'applicant');
  const hidden = hiddenEntries(account, file).map(({ evidence }) => evidence);
  const withoutFiles = <Entry extends { readonly evidence: number; readonly files: readonly string[] }>(
    entries: readonly Entry[],
  ): readonly Entry[] =>
    entries.map((entry) => (hidden.includes(entry.evidence) ? { ...entry, files: [] } : entry));
  return {
    ...view,
    file: {
      ...file,
      draft: null,
      evidence: { ...file.evidence, entries: withoutFiles(file.evidence.entries) },
    },
    ledger: { ...ledger, entries: withoutFiles(ledger.entries) },
    steps: view.steps.filter(({ code }) => code !== 'judge-evidence'),
    timeline: view.timeline.filter(({ type }) => !inside.includes(type as CaseEvent['type'])),
    hints: onlyAsParty ? [] : view.hints,
    checks: onlyAsParty ? [] : view.checks.filter(({ code }) => code !== 'evidence'),
  };
};

/** 被申请人只看到与答复有关的文字，听取意见的笔录、申请人的送达地址不给对方，也不给公开人员。 */
export const textsHiddenFrom = (account: Account, { timeline, file }: CaseView): readonly string[] => [
  ...(holds(account, 'agency', 'publisher') && !isOffice(account)
    ? timeline.filter(({ type }) => ofTheOtherSide.includes(type)).flatMap(({ textIds }) => textIds)
    : []),
  ...(holds(account, 'applicant') && !isOffice(account)
    ? timeline
        .filter(
          ({ type, lines }) =>
            ofTheOtherSide.includes(type) && !lines.some((line) => line.includes(`{${account.personId}}`)),
        )
        .flatMap(({ textIds }) => textIds)
    : []),
  ...(isOffice(account)
    ? []
    : timeline.filter(({ type }) => type === 'InspectionExcluded').flatMap(({ textIds }) => textIds)),
  ...hiddenEntries(account, file).flatMap(({ titleId, sourceId, purposeId }) => [
    titleId,
    purposeId,
    ...(sourceId ? [sourceId] : []),
  ]),
  ...(isReplyHidden(account, file) && file.reply ? [file.reply.replyId] : []),
  ...(isOffice(account) || !file.draft ? [] : draftTextIds(file.draft)),
];

/** 卷内的附件，此人可以打开的；null: 没有这一份，或者不予查阅。 */
export const openedFile = (account: Account, file: CaseFile, sha256: string) =>
  file.evidence.entries.find(
    (entry) => entry.files.includes(sha256) && !hiddenEntries(account, file).includes(entry),
  ) ?? null;

/**
 * 证件号、电话、住址只给办案的人和当场登记的接待员，一律隐去中间；full values are another route, with a purpose
 *（个人信息保护法第六条：最小必要）。
 */
export const personFor = (account: Account, values: PersonValues): PersonValues =>
  holds(account, 'officer', 'office-head', 'clerk', 'registrar')
    ? masked(values)
    : { kind: values.kind, name: values.name };
