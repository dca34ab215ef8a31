import { daysBetween, inChinese } from '@fuyi/kernel';
import { suspensionGrounds } from '@fuyi/law';
import { name, type Telling } from '../../told';
import { appraisalChoices } from './appraisal-choices';
import type { PausesEvent } from './events';

const groundOf = (code: string) => suspensionGrounds.find((row) => row.code === code);
const choiceTerm = (chosenBy: string) => appraisalChoices.find(({ code }) => code === chosenBy)?.term ?? '';

export const pausesTelling: Telling<PausesEvent> = {
  CaseSuspended: {
    term: '中止审理',
    basis: '行政复议法第三十九条第一款',
    tell: ({ ground, reasonId }) => ({
      lines: [groundOf(ground)?.term ?? '', `${groundOf(ground)?.basis ?? ''} · 审理期限停止计算`],
      textIds: [reasonId],
    }),
  },
  CaseResumed: {
    term: '恢复审理',
    basis: '行政复议法第三十九条第二款',
    tell: ({ on, causeEliminatedOn, reasonId }) => ({
      lines: [
        `中止的原因于${inChinese(causeEliminatedOn)}消除${causeEliminatedOn < on ? `，${daysBetween(causeEliminatedOn, on)}日后恢复` : ''} · 恢复当日计入审理期限`,
      ],
      textIds: [reasonId],
    }),
  },
  ResumptionOrdered: {
    term: '上级责令恢复审理',
    basis: '行政复议法第四十条',
    tell: ({ reasonId }) => ({ lines: ['上级行政机关认为中止没有正当理由'], textIds: [reasonId] }),
  },
  ReviewPeriodExtended: {
    term: '延长审理期限',
    basis: '行政复议法第六十二条第一款',
    tell: ({ days, reasonId }) => ({
      lines: [`复议机构负责人批准延长${days}日 · 与原期限合并计算`],
      textIds: [reasonId],
    }),
  },
  SiteInspectionHeld: {
    term: '现场勘验',
    basis: '行政复议法实施条例第四十五条',
    tell: ({ on, startedOn, recordId }) => ({
      lines: [`${inChinese(startedOn)}至${inChinese(on)} · 所用时间不计入审理期限`],
      textIds: [recordId],
    }),
  },
  AppraisalCommissioned: {
    term: '委托鉴定',
    basis: '行政复议法实施条例第四十六条',
    tell: ({ requestedById, chosenBy, matterId }) => ({
      lines: [`${name(requestedById)}申请 · ${choiceTerm(chosenBy)} · 审理期限停止计算`],
      textIds: [matterId],
    }),
  },
  AppraisalOpinionReceived: {
    term: '收到鉴定意见',
    basis: '行政复议法实施条例第四十六条',
    tell: ({ opinionId }) => ({ lines: ['审理期限继续计算'], textIds: [opinionId] }),
  },
};
