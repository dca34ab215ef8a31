import { evidenceKindTerms } from '../../terms/words';
import { name, names, type Telling } from '../../told';
import {
  burdens,
  burdenShifts,
  challengeAspects,
  inspectionExclusions,
  investigationMeans,
  judgmentReason,
} from './evidence-tables';
import type { EvidenceEvent } from './events';

const nth = (evidence: number) => (evidence === 0 ? '答复书' : `目录第${evidence}号`);
const all = (numbers: readonly number[]) => numbers.map(nth).join('、');
const termIn = (rows: readonly { readonly code: string; readonly term: string }[], code: string) =>
  rows.find((row) => row.code === code)?.term ?? code;

export const evidenceTelling: Telling<EvidenceEvent> = {
  EvidenceSubmitted: {
    term: '提交证据',
    basis: '行政复议法第四十三条、第四十四条',
    tell: ({ evidence, partyId, kind, burden, supplement, titleId, purposeId, sourceId }) => ({
      lines: [
        `${name(partyId)}提交 · ${nth(evidence)} · ${evidenceKindTerms[kind]}`,
        `${supplement === null ? '' : '经同意补充 · '}${termIn(burdens, burden)}`,
      ],
      textIds: [titleId, purposeId, sourceId],
    }),
  },
  SupplementRequested: {
    term: '请求补充证据',
    basis: '行政复议法第四十六条第二款',
    tell: ({ raisedById, reasonId }) => ({
      lines: [`${name(raisedById)}提出了作出行政行为时没有提出的理由或者证据`],
      textIds: [reasonId],
    }),
  },
  SupplementPermitted: {
    term: '同意补充证据',
    basis: '行政复议法第四十六条第二款',
    tell: ({ supplement, reasonId }) => ({ lines: [`第${supplement}次请求`], textIds: [reasonId] }),
  },
  SupplementRefused: {
    term: '不同意补充证据',
    basis: '行政复议法第四十六条第二款',
    tell: ({ supplement, reasonId }) => ({ lines: [`第${supplement}次请求`], textIds: [reasonId] }),
  },
  BurdenShifted: {
    term: '举证责任的例外',
    basis: '行政复议法第四十四条第二款',
    tell: ({ ground, reasonId }) => ({ lines: [termIn(burdenShifts, ground)], textIds: [reasonId] }),
  },
  EvidenceChallenged: {
    term: '质证',
    basis: '行政复议法第四十三条第二款',
    tell: ({ evidence, partyId, aspects, opinionId }) => ({
      lines: [
        `${name(partyId)}对${nth(evidence)} · ${aspects.map((each) => challengeAspects[each]).join('、')}有异议`,
      ],
      textIds: [opinionId],
    }),
  },
  WithholdingFound: {
    term: '认定行政程序中没有提供证据',
    basis: '行政复议法实施条例第四十七条',
    tell: ({ evidence, proof, reasonId }) => ({
      lines: [`${nth(evidence)} · 由${nth(proof)}证明曾经依法要求提供`],
      textIds: [reasonId],
    }),
  },
  EvidenceJudged: {
    term: '审查证据',
    basis: '行政复议法第四十三条第二款',
    tell: ({ evidence, admitted, reason, reasonId }) => ({
      lines: [
        `${nth(evidence)} · ${admitted ? '采信' : '不采信'}`,
        `${judgmentReason(reason)?.term ?? reason}（${judgmentReason(reason)?.basis ?? ''}）`,
      ],
      textIds: [reasonId],
    }),
  },
  InspectionExcluded: {
    term: '列为不予查阅',
    basis: '行政复议法第四十七条',
    tell: ({ evidence, ground, reasonId }) => ({
      lines: [`${nth(evidence)} · ${termIn(inspectionExclusions, ground)}`],
      textIds: [reasonId],
    }),
  },
  InspectionExclusionLifted: {
    term: '恢复可以查阅',
    basis: '行政复议法第四十七条',
    tell: ({ evidence, reasonId }) => ({ lines: [nth(evidence)], textIds: [reasonId] }),
  },
  InvestigationHeld: {
    term: '调查取证',
    basis: '行政复议法第四十五条',
    tell: ({ officerIds, means, cooperated, whomId, recordId }) => ({
      lines: [
        `${names(officerIds)} · ${investigationMeans[means]} · 已出示行政复议工作证件`,
        ...(cooperated ? [] : ['被调查的单位和个人拒绝或者阻挠，依照第八十四条处理']),
      ],
      textIds: [whomId, recordId],
    }),
  },
  EvidenceCollected: {
    term: '调取证据',
    basis: '行政复议法第四十五条第一款',
    tell: ({ evidence, investigation, kind, titleId, purposeId, sourceId }) => ({
      lines: [`第${investigation}次调查 · ${nth(evidence)} · ${evidenceKindTerms[kind]}`],
      textIds: [titleId, purposeId, sourceId],
    }),
  },
  InspectionRequested: {
    term: '申请查阅、复制',
    basis: '行政复议法第四十七条',
    tell: ({ byId, scope, noteId }) => ({
      lines: [`${name(byId)}申请 · ${scope.length > 0 ? all(scope) : '全部材料'}`],
      textIds: [noteId],
    }),
  },
  InspectionAnswered: {
    term: '答复查阅、复制申请',
    basis: '行政复议法第四十七条',
    tell: ({ inspection, granted, refused, reasonId }) => ({
      lines: [
        `第${inspection}次 · ${granted.length > 0 ? `同意：${all(granted)}` : '不同意'}`,
        ...(refused.length > 0 ? [`不予查阅：${all(refused)}`] : []),
      ],
      textIds: [reasonId],
    }),
  },
  MaterialsInspected: {
    term: '查阅、复制完毕',
    basis: '行政复议法第四十七条、实施条例第四十九条',
    tell: ({ inspection, copied, noteId }) => ({
      lines: [`第${inspection}次 · ${copied ? '查阅并复制' : '查阅'}`],
      textIds: [noteId],
    }),
  },
};
