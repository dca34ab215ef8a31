import type { PlainDate } from '@fuyi/kernel';
import { isInForce, reviewConclusions, type InForce } from '@fuyi/law';
import {
  adoptionTerms,
  agentAuthorityTerms,
  agentKindTerms,
  appraisalChoices,
  burdens,
  burdenShifts,
  challengeAspects,
  channelTerms,
  documentKinds,
  enforcementMeansTerms,
  forwardingGroundTerms,
  gravityGrounds,
  hearingGrounds,
  inspectionExclusions,
  investigationMeans,
  joiningTerms,
  judgmentReasons,
  lossTerms,
  meetingForms,
  memberFields,
  opinionMeansTerms,
  organRoleTerms,
  positionTerms,
  presences,
  procedureTerms,
  referralGrounds,
  reviewLevelTerms,
  servedDocumentTerms,
  suedTerms,
  supervisionTerms,
} from '@fuyi/reconsideration';

export type CodeRow = { readonly code: string; readonly term: string; readonly basis: string };

const rows = (terms: Readonly<Record<string, string>>, basis: string): readonly CodeRow[] =>
  Object.entries(terms).map(([code, term]) => ({ code, term, basis }));
const withBasis = (
  table: readonly { readonly code: string; readonly term: string; readonly basis?: string }[],
  basis: string,
): readonly CodeRow[] => table.map((row) => ({ ...row, basis: row.basis ?? basis }));

const personKinds = {
  natural: '自然人',
  organization: '法人或者其他组织',
  'individual-business': '个体工商户',
};
const sides = { applicant: '申请人', 'third-party': '第三人' };
const initiators = { applicant: '申请人提出', authority: '行政复议机关依职权' };
const readers = { self: '申请人自己核对', 'read-aloud': '向申请人宣读' };
const signatures = { signature: '签字', fingerprint: '按指印' };

/** 各种行为要选的代码：名称和依据。Tables with rows in force are shown as of `today`. */
export const codeTables = (today: PlainDate) => {
  const now = <Row extends { readonly inForce: InForce }>(table: readonly Row[]) =>
    table.filter(({ inForce }) => isInForce(inForce, today));
  return {
    personKinds: rows(personKinds, '行政复议法第十四条'),
    sides: rows(sides, '行政复议法第十四条、第十六条'),
    agentKinds: rows(agentKindTerms, '行政复议法第十七条第一款'),
    agentAuthorities: rows(agentAuthorityTerms, '行政复议法第十七条第二款'),
    joiningWays: rows(joiningTerms, '行政复议法第十六条第一款'),
    losses: rows(lossTerms, '行政复议法第十四条第二款'),
    channels: rows(channelTerms, '行政复议法第二十二条'),
    recordReaders: rows(readers, '行政复议法第二十二条第三款'),
    recordSignatures: rows(signatures, '行政复议法第二十二条第三款'),
    forwardingGrounds: rows(forwardingGroundTerms, '行政复议法第三十二条第一款'),
    supervisions: rows(supervisionTerms, '行政复议法第三十五条'),
    procedures: rows(procedureTerms, '行政复议法第四十九条、第五十三条'),
    servedDocuments: rows(servedDocumentTerms, '行政复议法第八十八条第一款'),
    appraisalChoices: withBasis(appraisalChoices, '行政复议法实施条例第四十五条'),
    burdens: now(burdens),
    burdenShifts: withBasis(burdenShifts, '行政复议法第四十四条第二款'),
    judgmentReasons: now(judgmentReasons),
    inspectionExclusions: now(inspectionExclusions),
    challengeAspects: rows(challengeAspects, '行政复议法第四十三条第二款'),
    investigationMeans: rows(investigationMeans, '行政复议法第四十五条第一款'),
    opinionMeans: rows(opinionMeansTerms, '行政复议法第四十九条'),
    gravityGrounds,
    hearingGrounds,
    presences: withBasis(presences, '行政复议法第五十一条第二款、第三款'),
    referralGrounds,
    memberFields,
    meetingForms,
    positions: rows(positionTerms, '行政复议法第五十二条第三款'),
    adoptions: rows(adoptionTerms, '行政复议法实施条例第五十二条'),
    reviewLevels: rows(reviewLevelTerms, '行政复议法第六十一条第一款'),
    reviewInitiators: rows(initiators, '行政复议法第五十六条、第五十七条'),
    reviewedDocumentKinds: documentKinds,
    reviewConclusions: now(reviewConclusions),
    suedActs: rows(suedTerms, '行政诉讼法第二十六条'),
    enforcers: rows(organRoleTerms, '行政复议法第七十八条'),
    enforcementMeans: rows(enforcementMeansTerms, '行政复议法第七十八条'),
  };
};
