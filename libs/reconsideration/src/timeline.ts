import type { DataOf, Recorded } from '@fuyi/kernel';
import { acceptanceConditions, correctionItems, decisionKinds } from '@fuyi/law';
import type { CaseEvent, ConditionAnswer } from './events';
import { eventTerms } from './terms/events';
import {
  agentAuthorityTerms,
  agentKindTerms,
  channelTerms,
  opinionMeansTerms,
  outcomeTerms,
  procedureTerms,
  reviewLevelTerms,
  servedDocumentTerms,
  serviceMethodTerms,
} from './terms/words';
import type { TimelineEntry } from './view';

type Told = { readonly lines: readonly string[]; readonly textIds?: readonly (string | null)[] };
type Telling = { readonly [Type in CaseEvent['type']]: (data: DataOf<CaseEvent, Type>) => Told };

const name = (id: string) => `{${id}}`;
const names = (ids: readonly string[]) => ids.map(name).join('、');
const only = (...lines: readonly string[]): Told => ({ lines });

const unmet = (conditions: readonly ConditionAnswer[]) =>
  conditions
    .filter(({ met }) => !met)
    .flatMap(({ item }) => acceptanceConditions.find((row) => row.item === item)?.term ?? [])
    .join('、');

const itemText = (code: string) => correctionItems.find((row) => row.code === code)?.text ?? code;

const groundText = (outcome: string, codes: readonly string[]) =>
  codes
    .flatMap(
      (code) =>
        decisionKinds
          .find((row) => row.outcome === outcome)
          ?.grounds.find((row) => row.code === code)?.text ?? [],
    )
    .join('；');

/** 每件事在时间线上怎么说；`{id}` is replaced with a name by whoever may read it. */
const telling: Telling = {
  ApplicationReceived: (data) => ({
    lines: [`${channelTerms[data.channel]} · 申请人 ${names(data.applicantIds)} · 被申请人 ${name(data.respondentId)}`],
    textIds: [data.claimsId, data.reasonsId],
  }),
  AgentAppointed: ({ partyId, agentId, kind, authority }) =>
    only(`${name(agentId)} 代理 ${name(partyId)} · ${agentKindTerms[kind]} · ${agentAuthorityTerms[authority]}`),
  ThirdPartyJoined: ({ personId }) => only(name(personId)),
  CorrectionRequested: ({ items, noteId }) => ({ lines: items.map(itemText), textIds: [noteId] }),
  CorrectionSubmitted: ({ noteId }) => ({ lines: ['审查期自收到补正材料之日重新计算'], textIds: [noteId] }),
  ApplicationDeemedAbandoned: () => only('补正期限届满，没有正当理由未补正，记录在案'),
  ApplicationAccepted: () => only('七项受理条件全部符合'),
  ApplicationDeemedAccepted: () => only('审查期限届满未作不予受理决定，届满之日起视为受理'),
  ApplicationDeclined: ({ conditions, reasonId, competentAuthorityId }) => ({
    lines: [
      `不符合：${unmet(conditions)}`,
      ...(competentAuthorityId ? [`已告知向 ${name(competentAuthorityId)} 申请`] : []),
    ],
    textIds: [reasonId],
  }),
  ApplicationWithdrawn: ({ reasonId }) => ({ lines: ['申请期限内可以再次申请'], textIds: [reasonId] }),
  OfficersAssigned: ({ officerIds }) => only(names(officerIds)),
  ProcedureChosen: ({ procedure, suggested, reasonId }) => ({
    lines: [
      procedureTerms[procedure],
      ...(procedure === suggested ? [] : [`系统建议${procedureTerms[suggested]}，承办人另有理由`]),
    ],
    textIds: [reasonId],
  }),
  ProcedureConverted: ({ from, to, reasonId }) => ({
    lines: [`${procedureTerms[from]} → ${procedureTerms[to]} · 审理期限自原受理日起计算`],
    textIds: [reasonId],
  }),
  DocumentServed: ({ document, partyId, method }) =>
    only(`${servedDocumentTerms[document]} → ${name(partyId)} · ${serviceMethodTerms[method]}`),
  ReplyReceived: ({ evidence, replyId }) => ({ lines: [`证据、依据 ${evidence.length} 份 · 按期`], textIds: [replyId] }),
  ReplyPeriodLapsed: () => only('视为行政行为没有证据、依据'),
  LateReplyReceived: ({ evidence, replyId }) => ({
    lines: [`证据、依据 ${evidence.length} 份 · 逾期，入卷但不改变第七十条的后果`],
    textIds: [replyId],
  }),
  OpinionTaken: ({ partyId, means, recordId }) => ({
    lines: [`${name(partyId)} · ${opinionMeansTerms[means]}`],
    textIds: [recordId],
  }),
  OpinionNotTaken: ({ partyId, reasonId }) => ({
    lines: [`${name(partyId)} · 因当事人原因不能听取`],
    textIds: [reasonId],
  }),
  WithdrawalRequested: ({ reasonId }) => ({ lines: ['等复议机构准予'], textIds: [reasonId] }),
  CaseTerminated: () => only('准予撤回，决定终止行政复议'),
  DecisionDrafted: ({ draft }) =>
    only(`拟${outcomeTerms[draft.outcome]} · ${groundText(draft.outcome, draft.grounds)}`),
  DraftSubmitted: () => only('送复议机构负责人'),
  DraftApproved: ({ level, opinionId }) => ({ lines: [reviewLevelTerms[level]], textIds: [opinionId] }),
  DraftReturned: ({ level, opinionId }) => ({ lines: [reviewLevelTerms[level]], textIds: [opinionId] }),
  CaseDecided: ({ outcome }) => only(outcomeTerms[outcome]),
  DecisionTookEffect: () => only('决定书已向全体当事人送达'),
  LitigationPeriodEnded: () => only('全体当事人的起诉期限均已届满'),
};

export const timelineEntry = ({ version, event, metadata }: Recorded<CaseEvent>): TimelineEntry => {
  const told = (telling[event.type] as (data: CaseEvent['data']) => Told)(event.data);
  const { term, basis } = eventTerms[event.type];
  return {
    version,
    type: event.type,
    term,
    on: event.data.on,
    at: metadata.at,
    actor: metadata.actor,
    lines: told.lines,
    basis,
    textIds: (told.textIds ?? []).flatMap((id) => id ?? []),
  };
};
