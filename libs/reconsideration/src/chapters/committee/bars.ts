import type { Bars } from '@fuyi/kernel';

const referral = '行政复议法第五十二条第二款';
const composition = '行政复议法第五十二条第一款、行政复议法实施条例第五十条';
const record = '行政复议法第五十二条第三款';

export const committeeBars = {
  NO_REFERRAL_GROUND: { basis: referral, message: '请选择提请咨询的情形。' },
  NOT_GRAVE_FOR_REFERRAL: {
    basis: '行政复议法第五十二条第二款第一项',
    message: '还没有认定案件重大、疑难、复杂，请先认定，或者选择其他情形。',
  },
  REFERRAL_OPEN: { basis: referral, message: '已经提请咨询，还没有收到咨询意见，不能重复提请。' },
  MEETING_BEFORE_REFERRAL: { basis: referral, message: '会议之日早于提请咨询之日，请核对会议的日期。' },
  NO_SUCH_REFERRAL: { basis: referral, message: '没有这次等待咨询意见的提请，请核对。' },
  COMMITTEE_COUNT: {
    basis: composition,
    message: '参加会议的委员应当三名以上，并且是单数（约定）。',
  },
  COMMITTEE_MEMBER_TWICE: { basis: composition, message: '同一名委员只登记一次，请核对。' },
  COMMITTEE_MET_ALREADY: { basis: '行政复议法实施条例第五十一条', message: '这次提请的会议已经登记。' },
  COMMITTEE_NOT_MET: {
    basis: '行政复议法实施条例第五十一条',
    message: '咨询会议还没有登记，请先登记会议和参加的委员。',
  },
  NOT_A_COMMITTEE_MEMBER: { basis: composition, message: '这个人不是参加会议的委员，请重新选择。' },
  COMMITTEE_MEMBER_RECUSED: {
    basis: composition,
    message: '这名委员与本案有利害关系，已经回避，不能参加会议、提出意见（约定）。',
  },
  POSITION_ALREADY_GIVEN: { basis: record, message: '这名委员已经提出意见，不能更改。' },
  POSITIONS_OUTSTANDING: {
    basis: record,
    message: '还有委员没有提出意见。全部委员提出以后，才能汇总咨询意见。',
  },
  ADVICE_NOT_SOUGHT: {
    basis: referral,
    message: '本案应当提请行政复议委员会提出咨询意见，还没有提请，不能作出决定。',
  },
  ADVICE_OUTSTANDING: {
    basis: '行政复议法第五十二条第三款、第六十一条第三款',
    message: '已经提请咨询，还没有咨询意见，不能作出决定。',
  },
  NO_ADVICE_TO_WEIGH: {
    basis: '行政复议法实施条例第五十二条',
    message: '本案没有咨询意见，不需要说明采纳情况。',
  },
  ADVICE_NOT_WEIGHED: {
    basis: '行政复议法实施条例第五十二条',
    message: '报请签发决定时，应当附具咨询意见并说明采纳情况，请先填写采纳情况说明。',
  },
  ADVICE_DEPARTED_FROM: {
    basis: '行政复议法实施条例第五十二条',
    message: '拟作的决定与委员会多数意见不同，请说明不采纳或者部分采纳的理由。',
  },
} as const satisfies Bars;
