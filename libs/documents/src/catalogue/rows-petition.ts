import { paper, petitionRegulation, slice, type PaperRow } from './paper-row';

const petition = slice('信访');
const responsible = { issuer: '责任机关' } as const;

/** G　信访。 */
// prettier-ignore
export const petitionPapers: readonly PaperRow[] = [
  paper('G01', 'petition-register', '信访登记表', 'other-organ', { issuer: '收件机关', to: ['file'], required: ['person', 'petition', 'receivedOn'], basis: [petitionRegulation('第二十二条'), petitionRegulation('第二十三条')], due: petition }),
  paper('G02', 'petition-transfer', '信访事项转送函', 'other-organ', { issuer: '信访部门', to: ['competent-organ'], required: ['organ', 'petition'], basis: [petitionRegulation('第二十二条')], due: petition }),
  paper('G02', 'petition-assignment', '信访事项交办函', 'other-organ', { issuer: '信访部门', to: ['competent-organ'], required: ['organ', 'petition', 'period'], basis: [petitionRegulation('第二十二条')], due: petition }),
  paper('G03', 'petition-acceptance', '信访事项受理告知书', 'other-organ', { ...responsible, to: ['parties'], required: ['person', 'petition', 'receivedOn'], basis: [petitionRegulation('第二十三条')], due: petition, limit: 'petition-acceptance-notice' }),
  paper('G04', 'petition-refusal', '信访事项不予受理告知书', 'other-organ', { ...responsible, to: ['parties'], required: ['person', 'petition', 'reason'], basis: [petitionRegulation('第十九条第三款')], due: petition }),
  paper('G04', 'petition-no-longer', '信访事项不再受理告知书', 'other-organ', { ...responsible, to: ['parties'], required: ['person', 'petition', 'reason'], basis: [petitionRegulation('第三十六条第三款')], due: petition }),
  paper('G05', 'petition-routing', '依法分类处理告知书', 'other-organ', { ...responsible, to: ['parties'], required: ['person', 'petition', 'organ', 'groundBasis'], basis: [petitionRegulation('第三十一条')], due: petition }),
  paper('G06', 'petition-objection', '转送交办异议函', 'other-organ', { ...responsible, to: ['competent-organ'], required: ['petition', 'reason'], basis: [petitionRegulation('第二十三条第三款')], due: petition, limit: 'petition-forward-objection' }),
  paper('G07', 'petition-opinion', '信访处理意见书', 'other-organ', { ...responsible, to: ['parties'], required: ['person', 'petition', 'facts', 'opinion'], basis: [petitionRegulation('第三十一条第六项'), petitionRegulation('第三十二条')], due: petition, limit: 'petition-handling' }),
  paper('G08', 'petition-extension', '信访事项延期办理告知书', 'other-organ', { ...responsible, to: ['parties'], required: ['person', 'petition', 'reason', 'dueOn'], basis: [petitionRegulation('第三十四条')], due: petition }),
  paper('G09', 'petition-review-opinion', '信访事项复查意见书', 'other-organ', { issuer: '上一级行政机关', to: ['parties'], required: ['person', 'petition', 'facts', 'opinion'], basis: [petitionRegulation('第三十五条')], due: petition, limit: 'petition-review-opinion' }),
  paper('G10', 'petition-hearing-notice', '信访听证通知书', 'other-organ', { issuer: '上一级行政机关', to: ['parties'], required: ['happenedOn', 'hour', 'place'], basis: [petitionRegulation('第三十六条')], due: petition }),
  paper('G10', 'petition-hearing-record', '信访听证笔录', 'other-organ', { issuer: '上一级行政机关', to: ['file'], required: ['happenedOn', 'person', 'content'], basis: [petitionRegulation('第三十六条')], due: petition }),
  paper('G10', 'petition-recheck-opinion', '信访事项复核意见书', 'other-organ', { issuer: '上一级行政机关', to: ['parties'], required: ['person', 'petition', 'facts', 'opinion'], basis: [petitionRegulation('第三十六条')], due: petition, limit: 'petition-recheck-opinion' }),
  paper('G11', 'joint-meeting-minutes', '信访工作联席会议纪要', 'other-organ', { issuer: '信访工作联席会议', to: ['competent-organ'], required: ['happenedOn', 'content'], basis: [petitionRegulation('第十三条')], due: petition }),
  paper('G11', 'supervision-sheet', '信访督办单', 'other-organ', { issuer: '信访部门', to: ['competent-organ'], required: ['organ', 'petition', 'period'], basis: [petitionRegulation('第四十条')], due: petition }),
  paper('G11', 'petition-suggestion', '信访工作建议书', 'other-organ', { issuer: '信访部门', to: ['competent-organ'], required: ['organ', 'content'], basis: [petitionRegulation('第四十条')], due: petition }),
  paper('G11', 'petition-suggestion-answer', '建议采纳情况反馈', 'other-organ', { ...responsible, to: ['competent-organ'], required: ['content'], basis: [petitionRegulation('第四十条')], due: petition }),
  paper('G12', 'petition-annual-report', '信访情况年度报告', 'other-organ', { issuer: '信访部门', to: ['authority'], required: ['year', 'statistics'], basis: [petitionRegulation('第四十一条')], due: petition }),
];
