import {
  adoptionTerms,
  memberFields,
  positionTerms,
  referralGrounds,
  type CaseFile,
} from '@fuyi/reconsideration';
import type { Look, PaperWriter } from './look';
import { factsOf, nameIn, onEach, textIn } from './look';
import { day, hourIn, termIn, together } from './wording';

const handwritten = { day: '＿＿＿＿年＿＿月＿＿日', hour: '＿＿时', place: '＿＿＿＿＿＿' };

const referralOf = ({ committee }: CaseFile, sought: number) =>
  committee.referrals.find(({ referral }) => referral === sought);

/** 没有形成多数意见的，每名委员的意见都写明。 */
const dissentIn = (look: Look, sought: number, majority: string | null): string =>
  factsOf(look, 'MemberPositionGiven')
    .filter(({ referral, position }) => referral === sought && position !== majority)
    .map(({ memberId, position, opinionId }) => {
      const opinion = textIn(look, opinionId);
      const said = `${nameIn(look, memberId)}主张${position === 'sealed' ? '（未公开）' : positionTerms[position]}`;
      return opinion ? `${said}：${opinion}` : said;
    })
    .join('\n');

/** C21、C22　行政复议委员会的咨询意见。 */
export const committeePapers = {
  'committee-request': onEach('CaseReferred', ({ data, look }) => ({
    ground: data.grounds.map((code) => termIn(referralGrounds, code)).join('、'),
    groundBasis: together(
      data.grounds.flatMap((sought) => referralGrounds.find(({ code }) => code === sought)?.basis ?? []),
    ),
    issues: textIn(look, data.issuesId),
    opinion: textIn(look, data.proposalId),
  })),
  'committee-notice': onEach('CaseReferred', ({ data, look }) => {
    const met = factsOf(look, 'CommitteeMet').find(({ referral }) => referral === data.referral);
    return {
      happenedOn: day(data.meeting?.day ?? met?.on) || handwritten.day,
      hour: data.meeting ? hourIn(data.meeting.hour) : handwritten.hour,
      place: textIn(look, data.meeting?.placeId) || handwritten.place,
      issues: textIn(look, data.issuesId),
      person: met?.members.map(({ memberId }) => nameIn(look, memberId)).join('、') ?? '各位委员',
    };
  }),
  'committee-opinion': onEach('AdviceGiven', ({ data, file, look }) => {
    const referred = factsOf(look, 'CaseReferred').find(({ referral }) => referral === data.referral);
    const { members = [] } = referralOf(file, data.referral) ?? {};
    return {
      issues: textIn(look, referred?.issuesId),
      conclusion: data.majority
        ? `${data.members}名委员中${data.voices}名主张${positionTerms[data.majority]}，为多数意见`
        : `${data.members}名委员没有形成多数意见`,
      opinion: textIn(look, data.opinionId),
      dissent: dissentIn(look, data.referral, data.majority),
      person: members
        .map(({ memberId, field }) => `${nameIn(look, memberId)}（${termIn(memberFields, field)}）`)
        .join('、'),
    };
  }),
  'advice-adoption': onEach('AdviceWeighed', ({ data, look }) => ({
    conclusion: adoptionTerms[data.adopted],
    reason: textIn(look, data.noteId),
  })),
} as const satisfies Readonly<Record<string, PaperWriter>>;
