import type { Procedure } from '@fuyi/law';
import { joinderGrounds, opinionMeansTerms, type JoinderGround } from '@fuyi/reconsideration';
import { calledBy } from '../../reconsideration/called-by';
import { inOrder, nameIn, onEach, textIn, type PaperWriter } from './look';
import { day, together } from './wording';

const joinderGroundOf = (sought: JoinderGround) => joinderGrounds.find(({ code }) => code === sought);
/** 第四十九条：适用普通程序的，应当听取意见。 */
const hearing = { means: Object.values(opinionMeansTerms).join('、') };
const procedureBasis = {
  ordinary: ['行政复议法第三十六条第一款'],
  summary: ['行政复议法第三十六条第一款', '行政复议法第五十三条'],
} as const satisfies Readonly<Record<Procedure, readonly string[]>>;

/** 合并的各案都出具，各写自己的案号在前。 */
const joinder = (type: 'CasesJoined' | 'JoinderRecorded') =>
  onEach(type, ({ data, look }) => ({
    items: [calledBy(look.material.numbers), ...data.caseIds.map((id) => look.material.otherCases[id] ?? '')]
      .filter((each) => each !== '')
      .join('；'),
    ground: joinderGroundOf(data.ground)?.term ?? '',
    groundBasis: together([joinderGroundOf(data.ground)?.basis ?? '']),
    reason: textIn(look, data.reasonId),
  }));

/** C02 至 C05、C25　通知、听取意见、合并、调解。 */
export const examinationPapers = {
  'third-party-notice': onEach('ThirdPartyJoined', ({ data, look }) => ({
    person: nameIn(look, data.personId),
    addressee: nameIn(look, data.personId),
  })),
  'procedure-notice': onEach('ProcedureChosen', ({ data, look }) => ({
    basis: together(procedureBasis[data.procedure]),
    reason: textIn(look, data.reasonId),
  })),
  'conversion-notice': onEach('ProcedureConverted', ({ data, look }) => ({
    reason: textIn(look, data.reasonId),
  })),
  'joinder-decision': inOrder(joinder('CasesJoined'), joinder('JoinderRecorded')),
  'opinion-notice': inOrder(
    onEach('ProcedureChosen', ({ data }) => (data.procedure === 'ordinary' ? hearing : null)),
    onEach('ProcedureConverted', ({ data }) => (data.to === 'ordinary' ? hearing : null)),
  ),
  'opinion-record': onEach('OpinionTaken', ({ data, look }) => ({
    person: nameIn(look, data.partyId),
    means: opinionMeansTerms[data.means],
    happenedOn: day(data.on),
    content: textIn(look, data.recordId),
  })),
  'opinion-not-taken': onEach('OpinionNotTaken', ({ data, look }) => ({
    person: nameIn(look, data.partyId),
    reason: textIn(look, data.reasonId),
  })),
  'mediation-record': inOrder(
    onEach('MediationAgreed', ({ data, look }) => ({
      happenedOn: day(data.on),
      content: `当事人自愿达成下列协议：\n${textIn(look, data.termsId)}`,
    })),
    onEach('MediationEnded', ({ data, look }) => ({
      happenedOn: day(data.on),
      content: `未达成协议或者一方反悔：${textIn(look, data.reasonId)}`,
    })),
  ),
} as const satisfies Readonly<Record<string, PaperWriter>>;
