import { civilProcedure, form, law, oldRegulation, on, paper, regulation, type PaperRow } from './paper-row';

/** A　当事人提交的文书：空白或者预填，由当事人签名、盖章或者按指印。 */
// prettier-ignore
export const partyPapers: readonly PaperRow[] = [
  paper('A01', 'application-form', '行政复议申请书', 'party', { to: ['authority'], required: ['partyBlock', 'objection', 'claims', 'facts'], basis: [law('第二十二条'), regulation('第二十七条')], due: form, identityNumberFor: ['office'] }),
  paper('A02', 'power-of-attorney', '授权委托书', 'party', { to: ['office'], required: ['person', 'items', 'period'], basis: [law('第十七条')], due: form }),
  paper('A03', 'representatives-choice', '代表人推选书', 'party', { to: ['office'], required: ['person'], basis: [law('第十五条'), regulation('第十七条')], due: form }),
  paper('A04', 'representative-identity', '法定代表人（负责人）身份证明', 'party', { to: ['office'], required: ['person', 'role'], basis: [law('第二十二条'), regulation('第二十七条')], due: form }),
  paper('A05', 'evidence-list', '证据材料清单', 'party', { to: ['office'], required: ['evidenceList'], basis: [law('第四十三条'), law('第四十四条')], due: form }),
  paper('A06', 'correction-materials', '补正材料', 'party', { to: ['office'], required: ['items'], basis: [law('第三十一条第二款')], due: on('CorrectionRequested'), limit: 'correction' }),
  paper('A07', 'stay-application', '停止执行申请书', 'party', { to: ['authority'], required: ['actTitle', 'reason'], basis: [law('第四十二条第三项')], due: form }),
  paper('A08', 'collateral-review-application', '规范性文件附带审查申请书', 'party', { to: ['authority'], required: ['normativeDocument', 'reason'], basis: [law('第十三条'), regulation('第五十三条第一款')], due: form }),
  paper('A09', 'hearing-application', '听证申请书', 'party', { to: ['office'], required: ['reason'], basis: [law('第五十条第二款')], due: form }),
  paper('A10', 'third-party-application', '第三人参加行政复议申请书', 'party', { to: ['office'], required: ['person', 'reason'], basis: [law('第十六条第一款')], due: form }),
  paper('A11', 'inspection-application', '查阅、复制材料申请书', 'party', { to: ['office'], required: ['person', 'items'], basis: [law('第四十七条')], due: form }),
  paper('A12', 'appraisal-application', '鉴定申请书', 'party', { to: ['office'], required: ['items', 'reason'], basis: [regulation('第四十六条'), oldRegulation('第三十七条')], due: form }),
  paper('A13', 'mediation-consent', '调解申请（同意）书', 'party', { to: ['office'], required: ['claims'], basis: [law('第五条')], due: form }),
  paper('A13', 'suspension-consent', '同意中止确认书', 'party', { to: ['authority'], required: ['opinion'], basis: [law('第三十九条第一款第六项')], due: form }),
  paper('A14', 'settlement-agreement', '和解协议', 'party', { to: ['authority'], required: ['partyBlock', 'agreement'], basis: [law('第七十四条')], due: form, identityNumberFor: ['office'] }),
  paper('A15', 'withdrawal-application', '撤回行政复议申请书', 'party', { to: ['authority'], required: ['reason'], basis: [law('第四十一条第一项'), law('第七十四条')], due: form }),
  paper('A16', 'summary-consent', '适用简易程序同意书', 'party', { to: ['office'], required: ['applicants', 'respondent'], basis: [law('第五十三条第二款')], due: form }),
  paper('A17', 'service-address-confirmation', '送达地址（电子送达）确认书', 'party', { to: ['office'], required: ['person', 'address', 'phone'], basis: [law('第八十八条'), civilProcedure('第九十条')], due: form }),
  paper('A18', 'respondent-reply', '行政复议答复书', 'other-organ', { issuer: '被申请人', to: ['office'], required: ['respondent', 'facts', 'opinion', 'evidenceList'], basis: [law('第四十八条'), law('第五十四条'), regulation('第四十一条')], due: on('ApplicationAccepted', 'ApplicationDeemedAccepted'), limit: 'reply' }),
  paper('A19', 'head-absence-statement', '负责人参加听证情况说明', 'other-organ', { issuer: '被申请人', to: ['office'], required: ['person', 'reason'], basis: [law('第五十一条第三款')], due: form }),
  paper('A20', 'legal-aid-application', '法律援助申请书', 'party', { to: ['competent-organ'], required: ['person', 'items'], basis: [law('第十八条')], due: form }),
];
