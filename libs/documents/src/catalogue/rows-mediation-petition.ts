import {
  agreed,
  civilProcedure,
  mediationLaw,
  paper,
  petitionRegulation,
  slice,
  type PaperRow,
} from './paper-row';

const mediation = slice('行政调解');
const petition = slice('信访');
const organ = { issuer: '调解机关' } as const;
const responsible = { issuer: '责任机关' } as const;

/** F　行政调解、裁决告知、司法确认（北京市行政调解办法，条文号未核对的为〔约定〕）；G　信访。 */
// prettier-ignore
export const mediationAndPetitionPapers: readonly PaperRow[] = [
  paper('F01', 'mediation-application', '行政调解申请书（口头申请笔录）', 'party', { to: ['competent-organ'], required: ['person', 'dispute', 'claims'], basis: [agreed], due: mediation }),
  paper('F02', 'mediation-acceptance', '行政调解受理告知书', 'other-organ', { ...organ, to: ['parties'], required: ['person', 'dispute'], basis: [agreed], due: mediation }),
  paper('F02', 'mediation-refusal', '行政调解不予受理告知书', 'other-organ', { ...organ, to: ['parties'], required: ['dispute', 'reason'], basis: [agreed], due: mediation }),
  paper('F03', 'mediation-notice', '行政调解通知书', 'other-organ', { ...organ, to: ['parties'], required: ['happenedOn', 'hour', 'place', 'person'], basis: [agreed], due: mediation }),
  paper('F04', 'administrative-mediation-record', '行政调解笔录', 'other-organ', { ...organ, to: ['file'], required: ['happenedOn', 'person', 'content'], basis: [agreed], due: mediation }),
  paper('F05', 'administrative-mediation-agreement', '行政调解协议书', 'other-organ', { ...organ, to: ['parties'], required: ['person', 'dispute', 'agreement'], basis: [agreed], due: mediation }),
  paper('F06', 'mediation-termination', '终止行政调解告知书', 'other-organ', { ...organ, to: ['parties'], required: ['dispute', 'reason'], basis: [agreed], due: mediation }),
  paper('F07', 'peoples-mediation-transfer', '人民调解移送（接收、结果反馈）单', 'other-organ', { ...organ, to: ['competent-organ'], required: ['organ', 'dispute'], basis: [mediationLaw('第十八条')], due: slice('人民调解衔接') }),
  paper('F08', 'judicial-confirmation-application', '司法确认共同申请书', 'party', { to: ['court'], required: ['person', 'agreement', 'court'], basis: [civilProcedure('第二百零五条'), mediationLaw('第三十三条')], due: slice('司法确认'), limit: 'judicial-confirmation' }),
  paper('F08', 'mediation-organ-certificate', '调解组织证明', 'other-organ', { ...organ, to: ['court'], required: ['person', 'dispute', 'happenedOn'], basis: [civilProcedure('第二百零五条')], due: slice('司法确认') }),
  paper('F09', 'adjudication-rights-notice', '行政裁决权利告知书及回执', 'other-organ', { issuer: '办理机关', to: ['parties'], required: ['person', 'dispute', 'organ', 'basis'], basis: [agreed], due: slice('行政裁决权利告知') }),
  paper('F10', 'dispute-agreement-record', '行政争议协议记录', 'other-organ', { ...organ, to: ['file'], required: ['dispute', 'agreement'], basis: [agreed], due: mediation }),
  paper('F10', 'redo-decision', '撤销并重新作出行政行为决定书', 'other-organ', { ...organ, to: ['parties'], required: ['actTitle', 'agreement'], basis: [agreed], due: mediation }),
  paper('F10', 'agreement-notice', '协议履行情况告知函', 'other-organ', { ...organ, to: ['authority', 'court'], required: ['dispute', 'content'], basis: [agreed], due: mediation }),
  paper('F11', 'major-mediation-filing', '重大行政调解案件备案表', 'other-organ', { ...organ, to: ['office'], required: ['dispute', 'content'], basis: [agreed], due: mediation }),

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
