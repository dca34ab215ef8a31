import { agreed, civilProcedure, mediationLaw, paper, slice, type PaperRow } from './paper-row';

const mediation = slice('行政调解');
const organ = { issuer: '调解机关' } as const;

/** F　行政调解、裁决告知、司法确认（北京市行政调解办法，条文号未核对的为〔约定〕）。 */
// prettier-ignore
export const mediationPapers: readonly PaperRow[] = [
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
];
