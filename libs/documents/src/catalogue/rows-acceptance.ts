import { agreed, law, oldRegulation, on, paper, regulation, type PaperRow } from './paper-row';

/** B　受理阶段。 */
// prettier-ignore
export const acceptancePapers: readonly PaperRow[] = [
  paper('B01', 'receipt-voucher', '接收行政复议申请材料凭证', 'office', { to: ['applicant'], required: ['receivedOn', 'materials', 'caseNumber'], basis: [law('第二十二条'), regulation('第二十八条')], due: on('ApplicationReceived') }),
  paper('B02', 'oral-application-record', '口头申请行政复议笔录', 'staff', { to: ['applicant'], required: ['partyBlock', 'objection', 'claims', 'facts', 'receivedOn'], basis: [law('第二十二条第三款')], due: on('ApplicationReceived'), identityNumberFor: ['office'] }),
  paper('B03', 'correction-notice', '补正行政复议申请通知书', 'office', { to: ['applicant'], required: ['items', 'period'], basis: [law('第三十一条')], due: on('CorrectionRequested'), limit: 'correction-notice', assembled: true }),
  paper('B04', 'respondent-change-notice', '变更被申请人告知书', 'office', { to: ['applicant'], required: ['respondent', 'reason'], basis: [regulation('第二十九条'), oldRegulation('第二十二条')], due: on('WrongRespondentNotified') }),
  paper('B05', 'acceptance-notice', '行政复议受理通知书', 'office', { to: ['applicant'], required: ['acceptedOn', 'objection'], basis: [law('第三十条'), law('第二十九条')], due: on('ApplicationAccepted', 'ApplicationDeemedAccepted'), limit: 'acceptance-review', assembled: true }),
  paper('B06', 'deemed-acceptance-record', '视为受理告知书', 'office', { to: ['applicant', 'file'], required: ['receivedOn', 'acceptedOn'], basis: [law('第三十条第三款')], due: on('ApplicationDeemedAccepted') }),
  paper('B07', 'decline-decision', '不予受理行政复议申请决定书', 'authority', { to: ['applicant'], required: ['conditions', 'reason', 'litigationPeriod'], basis: [law('第三十条第二款'), law('第三十四条')], due: on('ApplicationDeclined'), limit: 'acceptance-review', assembled: true }),
  paper('B08', 'competent-authority-notice', '行政复议告知书', 'office', { to: ['applicant'], required: ['organ', 'reason'], basis: [law('第三十条第二款'), regulation('第三十七条第二款')], due: on('ApplicationDeclined') }),
  paper('B09', 'abandonment-record', '视为放弃行政复议申请告知书', 'office', { to: ['applicant', 'file'], required: ['servedOn', 'dueOn'], basis: [law('第三十一条第二款')], due: on('ApplicationDeemedAbandoned') }),
  paper('B10', 'application-forwarding', '行政复议申请转送函', 'other-organ', { issuer: '作出处罚决定的行政机关', to: ['authority'], required: ['receivedOn', 'opinion'], basis: [law('第三十二条第二款')], due: on('ApplicationForwarded'), limit: 'penalty-organ-forwarding' }),
  paper('B11', 'self-correction-notice', '自行纠正告知书', 'other-organ', { issuer: '作出处罚决定的行政机关', to: ['applicant', 'authority'], required: ['content'], basis: [law('第三十二条第二款'), regulation('第三十八条')], due: on('ObstacleRecorded') }),
  paper('B12', 'order-to-accept', '责令受理通知书', 'other-organ', { issuer: '上级行政机关', to: ['authority'], required: ['reason'], basis: [law('第三十五条')], due: on('AcceptanceSupervised') }),
  paper('B12', 'order-to-resume', '责令恢复审理通知书', 'other-organ', { issuer: '上级行政机关', to: ['authority'], required: ['reason'], basis: [law('第四十条')], due: on('ResumptionOrdered') }),
  paper('B13', 'elevation-decision', '提级审理决定书', 'other-organ', { issuer: '上级行政复议机关', to: ['authority', 'parties'], required: ['ground', 'groundBasis', 'reason'], basis: [law('第三十八条'), regulation('第四十条')], due: on('CaseElevated') }),
  paper('B13', 'elevation-transfer', '提级审理案件移送函', 'authority', { to: ['superior'], required: ['materials'], basis: [law('第三十八条'), regulation('第四十条')], due: on('MaterialTransferred'), limit: 'elevation-transfer' }),
  paper('B03', 'correction-extension', '补正期限延长告知书', 'office', { to: ['applicant'], required: ['dueOn', 'reason'], basis: [law('第三十一条第二款'), agreed], due: on('CorrectionExtended') }),
];
