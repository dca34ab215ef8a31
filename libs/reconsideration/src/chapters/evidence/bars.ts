import type { Bars } from '@fuyi/kernel';

export const evidenceBars = {
  NO_SUCH_EVIDENCE: { basis: '行政复议法第四十三条', message: '证据目录里没有这一份证据，请重新选择。' },
  RESPONDENT_EVIDENCE_LOCKED: {
    basis: '行政复议法第四十八条、第四十六条第二款',
    message:
      '答复期限已经届满，被申请人不能再提交证据。申请人、第三人提出新的理由或者证据的，请先请求补充证据。',
  },
  COLLECTED_AFTER_SUBMISSION: {
    basis: '行政复议法第四十六条第一款',
    message: '收集证据的日期晚于提交的日期，请核对。',
  },
  BURDEN_OF_ANOTHER_SIDE: {
    basis: '行政复议法第四十四条',
    message: '这一项不由提供证据的一方举证，请重新选择举证责任。',
  },
  BURDEN_NOT_OF_CASE: {
    basis: '行政复议法第四十四条第二款',
    message: '申请人在本案中没有这一项举证责任，不需要登记例外。',
  },
  SUPPLEMENT_WITHOUT_NEW_MATTER: {
    basis: '行政复议法第四十六条第二款',
    message: '只有申请人或者第三人提出作出行政行为时没有提出的理由或者证据，才可以补充证据。请选择由谁提出。',
  },
  NO_SUPPLEMENT_OPEN: {
    basis: '行政复议法第四十六条第二款',
    message: '没有等待答复的补充证据请求。',
  },
  SUPPLEMENT_NOT_PERMITTED: {
    basis: '行政复议法第四十六条第二款',
    message: '这一次补充证据没有经行政复议机构同意，不能提交。',
  },
  OWN_EVIDENCE_CHALLENGED: {
    basis: '行政复议法第四十三条第二款',
    message: '质证针对他方提供的证据，自己提供的不用质证。',
  },
  EVIDENCE_NOT_USABLE: {
    basis: '行政复议法第四十六条第一款、第七十条',
    message: '这份证据是复议期间自行收集或者逾期提交的，不能作为认定行政行为合法、适当的依据。',
  },
  UNKNOWN_JUDGMENT_REASON: {
    basis: '行政复议法第四十三条第二款',
    message: '采信与否的理由不在表中，或者在这一天没有施行，请重新选择。',
  },
  JUDGMENT_REASON_UNFOUNDED: {
    basis: '行政复议法第四十三条第二款',
    message: '证据目录中没有这个理由的事实：请核对收集、提交的日期，或者先认定行政程序中没有提供。',
  },
  EVIDENCE_WITHHELD_BEFORE: {
    basis: '行政复议法实施条例第四十七条',
    message: '这份证据在行政程序中被依法要求提供而无正当理由没有提供，不予采纳。',
  },
  WITHHOLDING_NOT_PROVED: {
    basis: '行政复议法实施条例第四十七条',
    message: '应当由被申请人有证据证明曾经依法要求提供，请选择被申请人的证据。',
  },
  WITHHOLDING_OF_RESPONDENT: {
    basis: '行政复议法实施条例第四十七条',
    message: '只有申请人、第三人提供的证据，才适用这一条。',
  },
  WITHHOLDING_RULE_NOT_IN_FORCE: {
    basis: '行政复议法实施条例第四十七条',
    message: '这一条自2026年7月1日起施行，此前不能据此不予采纳。',
  },
  ALREADY_EXCLUDED: { basis: '行政复议法第四十七条', message: '这份材料已经列为不予查阅。' },
  NOT_EXCLUDED: { basis: '行政复议法第四十七条', message: '这份材料没有列为不予查阅。' },
  UNKNOWN_EXCLUSION: {
    basis: '行政复议法第四十七条',
    message: '只有涉及国家秘密、商业秘密、个人隐私或者可能危及国家安全、公共安全、社会稳定，才可以不予查阅。',
  },
  TOO_FEW_INVESTIGATORS: {
    basis: '行政复议法第四十五条第二款',
    message: '调查取证的行政复议人员不得少于两人。',
  },
  CREDENTIALS_NOT_SHOWN: {
    basis: '行政复议法第四十五条第二款',
    message: '调查取证应当出示行政复议工作证件，没有出示的不能登记。',
  },
  NO_SUCH_INVESTIGATION: {
    basis: '行政复议法第四十五条第一款',
    message: '没有登记这一次调查取证，请先登记调查。',
  },
  INSPECTION_BY_STRANGER: {
    basis: '行政复议法第四十七条',
    message: '查阅、复制由申请人、第三人及其委托代理人申请。',
  },
  INSPECTION_ALREADY_REQUESTED: {
    basis: '行政复议法第四十七条',
    message: '这个人已有一次申请等待答复，请先答复。',
  },
  NO_SUCH_INSPECTION: { basis: '行政复议法第四十七条', message: '没有这一次查阅、复制的申请。' },
  INSPECTION_ALREADY_ANSWERED: { basis: '行政复议法第四十七条', message: '这一次申请已经答复。' },
  NOTHING_TO_INSPECT: {
    basis: '行政复议法第四十七条',
    message: '卷内还没有可以查阅的答复、证据和材料，收到答复后再答复申请。',
  },
  INSPECTION_REFUSED_WITHOUT_REASON: {
    basis: '行政复议法第四十七条',
    message: '有材料不予查阅，请写明理由，告知申请查阅的人。',
  },
  INSPECTION_NOT_GRANTED: {
    basis: '行政复议法第四十七条',
    message: '这一次申请没有同意查阅的材料，不能登记查阅。',
  },
  DEEMED_WITHOUT_EVIDENCE: {
    basis: '行政复议法第七十条',
    message:
      '被申请人没有按期答复、举证，视为行政行为没有证据、依据：应当撤销、部分撤销、确认违法、确认无效或者责令履行；涉及第三人合法权益，采信了第三人提供的证据的除外。',
  },
} as const satisfies Bars;
