import { inChinese } from '@fuyi/kernel';
import { agentAuthorityTerms, agentKindTerms } from '../../terms/words';
import { name, names, only, type Telling } from '../../told';
import type { ParticipantsEvent } from './events';
import { recusalGrounds } from './recusal-grounds';
import { lossTerms, relationTerm } from './relations';

const groundTerm = (code: string) => recusalGrounds.find((row) => row.code === code)?.term ?? '';
const asked = (requestedById: string | null) => (requestedById ? `${name(requestedById)}申请 · ` : '');

export const participantsTelling: Telling<ParticipantsEvent> = {
  AgentAppointed: {
    term: '登记代理人',
    basis: '行政复议法第十七条',
    tell: ({ partyId, agentId, kind, authority, until, mattersId }) => ({
      lines: [
        `${name(agentId)} 代理 ${name(partyId)} · ${agentKindTerms[kind]} · ${agentAuthorityTerms[authority]}${until ? ` · 至${inChinese(until)}` : ''}`,
      ],
      textIds: [mattersId ?? null],
    }),
  },
  AgentAuthorityChanged: {
    term: '变更代理权限',
    basis: '行政复议法第十七条第二款',
    tell: ({ partyId, agentId, authority, until }) =>
      only(
        `${name(agentId)} 代理 ${name(partyId)} · ${agentAuthorityTerms[authority]}${until ? ` · 至${inChinese(until)}` : ''}`,
      ),
  },
  AgentDismissed: {
    term: '解除代理',
    basis: '行政复议法第十七条第二款',
    tell: ({ partyId, agentId }) => only(`${name(agentId)} 不再代理 ${name(partyId)}`),
  },
  ThirdPartyJoined: {
    term: '第三人参加',
    basis: '行政复议法第十六条',
    tell: ({ personId, by }) =>
      only(`${name(personId)}${by === 'notice' ? ' · 由行政复议机构通知' : by ? ' · 申请参加' : ''}`),
  },
  ThirdPartyStayedAway: {
    term: '第三人不参加',
    basis: '行政复议法第十六条第二款',
    tell: ({ personId }) => only(`${name(personId)} · 不影响案件审理`),
  },
  RepresentativesChosen: {
    term: '推选代表人',
    basis: '行政复议法第十五条第一款',
    tell: ({ side, representativeIds }) =>
      only(
        `${side === 'applicant' ? '申请人' : '第三人'}的代表人 ${names(representativeIds)} · 推选书由全体签名`,
      ),
  },
  PartyLost: {
    term: '当事人情况变化',
    basis: '行政复议法第十四条第二款、第三款',
    tell: ({ partyId, kind }) => only(`${name(partyId)} · ${lossTerms[kind]}`),
  },
  PartySucceeded: {
    term: '承继参加',
    basis: '行政复议法第十四条第二款',
    tell: ({ partyId, successorIds, relation }) =>
      only(`${names(successorIds)} 承继 ${name(partyId)} · ${relationTerm(relation)}`),
  },
  GuardianRegistered: {
    term: '法定代理人代为参加',
    basis: '行政复议法第十四条第三款',
    tell: ({ partyId, guardianId, relation }) =>
      only(`${name(guardianId)} 代 ${name(partyId)} · ${relationTerm(relation)}`),
  },
  ApplicantsLeft: {
    term: '部分申请人撤回',
    basis: '行政复议法第十五条第二款、第四十一条第一项',
    tell: ({ applicantIds, reasonId }) => ({
      lines: [`${names(applicantIds)} 撤回获准 · 其余申请人的申请继续审理`],
      textIds: [reasonId],
    }),
  },
  OfficersAssigned: {
    term: '指定承办人',
    basis: '行政复议法第三十六条第一款',
    tell: ({ officerIds }) => only(names(officerIds)),
  },
  CaseHandedOver: {
    term: '移交承办人',
    basis: '行政复议法第三十六条第一款',
    tell: ({ fromId, toId, reasonId }) => ({
      lines: [`${name(fromId)} 移交 ${name(toId)}`],
      textIds: [reasonId],
    }),
  },
  RecusalRaised: {
    term: '提出回避',
    basis: '公务员法第七十六条、第七十七条',
    tell: ({ officerId, ground, requestedById, reasonId }) => ({
      lines: [
        requestedById
          ? `${name(requestedById)}申请${name(officerId)}回避 · ${groundTerm(ground)}`
          : `${name(officerId)}自行提出回避 · ${groundTerm(ground)}`,
      ],
      textIds: [reasonId],
    }),
  },
  OfficerRecused: {
    term: '承办人回避',
    basis: '公务员法第七十六条',
    tell: ({ officerId, ground, requestedById, reasonId }) => ({
      lines: [`${asked(requestedById)}${name(officerId)} 回避 · ${groundTerm(ground)}`],
      textIds: [reasonId],
    }),
  },
  RecusalRefused: {
    term: '不予回避',
    basis: '公务员法第七十六条',
    tell: ({ officerId, ground, requestedById, reasonId }) => ({
      lines: [`${asked(requestedById)}${name(officerId)} 不回避 · 所称事由：${groundTerm(ground)}`],
      textIds: [reasonId],
    }),
  },
};
