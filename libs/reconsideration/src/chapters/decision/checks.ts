import type { Calendar } from '@fuyi/calendar';
import { inChinese, type PlainDate } from '@fuyi/kernel';
import type { bars } from '../../bars';
import { leastOfficers } from '../participants/officer-counts';
import { dueOn, reply } from '../../periods';
import { isDeemedWithoutEvidence, unjudged } from '../evidence/ledger';
import { isUnregistered, openReviews } from '../collateral/reviews';
import { adoptionCheck, adviceCheck } from '../committee/checks';
import { hearingCheck } from '../hearing/check';
import { pausedFrom } from '../pauses/pauses';
import type { CaseFile } from '../../state';
import type { DecisionCheck } from '../../view';

type Check = DecisionCheck & { readonly bar: keyof typeof bars | null };

const day = (on: PlainDate | null | undefined) => (on ? inChinese(on) : '');

const replyCheck = (file: CaseFile, on: PlainDate, calendar: Calendar): Check => {
  const row = {
    code: 'reply',
    term: '被申请人已答复并举证，或者已逾期',
    basis: '行政复议法第四十八条、第七十条',
    bar: 'REPLY_OUTSTANDING',
  } as const;
  if (file.reply && !file.reply.late) return { ...row, state: 'met', note: day(file.reply.receivedOn) };
  if (file.replyLapsedOn) return { ...row, state: 'met', note: `${day(file.replyLapsedOn)}届满未答复` };
  const due = file.copyServedOn && dueOn(reply(file, file.copyServedOn, calendar));
  if (due && on > due) return { ...row, state: 'unmet', note: '期限已届满，待登记逾期未答复' };
  return { ...row, state: 'unmet', note: due ? `答复期至${day(due)}` : '副本未送达' };
};

/** 第四十九条：当面、互联网、电话听取意见，或者因当事人原因不能听取。 */
const opinionCheck = (file: CaseFile): Check => {
  const row = {
    code: 'opinions',
    term: '听取申请人意见',
    basis: '行政复议法第四十九条',
    bar: 'OPINIONS_NOT_TAKEN',
  } as const;
  if (file.procedure === 'summary')
    return { ...row, basis: '行政复议法第五十四条第二款', state: 'not-applicable', note: '可以书面审理' };
  const missing = file.applicantIds.filter((id) => !file.opinions.some(({ partyId }) => partyId === id));
  return {
    ...row,
    state: missing.length === 0 ? 'met' : 'unmet',
    note: missing.length === 0 ? '已记录' : `还差${missing.length}人`,
  };
};

const officerCheck = (file: CaseFile, on: PlainDate): Check => {
  const { least, basis } = leastOfficers(file.procedure ?? 'ordinary', on);
  const count = file.officerIds.length;
  return {
    code: 'officers',
    term: `审理人员${least}人以上`,
    basis,
    bar: 'TOO_FEW_OFFICERS',
    state: count >= least ? 'met' : 'unmet',
    note: `现有${count}人`,
  };
};

/** 经审查属实，才能作为根据；which evidence a finding rests on is the officers' to say, so nothing is barred here. */
const evidenceCheck = (file: CaseFile): Check => {
  const row = {
    code: 'evidence',
    term: '证据经审查属实',
    basis: '行政复议法第四十三条第二款',
    bar: null,
  } as const;
  if (isDeemedWithoutEvidence(file))
    return { ...row, basis: '行政复议法第七十条', state: 'unmet', note: '视为没有证据、依据，不能维持' };
  const left = unjudged(file).length;
  if (file.evidence.entries.length === 0) return { ...row, state: 'not-applicable', note: '还没有证据' };
  return { ...row, state: left > 0 ? 'unmet' : 'met', note: left > 0 ? `还有${left}份没有审查` : '' };
};

/** procedure-rules §16⑧：附带审查有了结论，才能作决定。 */
const collateralCheck = (file: CaseFile): Check => {
  const row = {
    code: 'collateral-review',
    term: '附带审查已有结论',
    basis: '行政复议法第五十九条、第六十条',
    bar: 'COLLATERAL_REVIEW_UNFINISHED',
  } as const;
  if (isUnregistered(file)) return { ...row, state: 'unmet', note: '还没有登记审查哪一份文件' };
  const open = openReviews(file).length;
  if (open > 0) return { ...row, state: 'unmet', note: `还有${open}件没有结论` };
  const { reviews } = file.collateral;
  return reviews.length > 0
    ? { ...row, state: 'met', note: `${reviews.length}件` }
    : { ...row, state: 'not-applicable', note: '没有提出' };
};

/** procedure-rules §16①：停表期间不作决定。 */
const runningCheck = (file: CaseFile): Check => {
  const stopped = pausedFrom(file);
  return {
    code: 'review-period-running',
    term: '审限正在走表',
    basis: '行政复议法第三十九条、实施条例第四十六条',
    bar: 'REVIEW_PERIOD_STOPPED',
    state: stopped ? 'unmet' : 'met',
    note: stopped ? `自${day(stopped)}停表` : '',
  };
};

const drafted = (file: CaseFile) => (file.draft ? ('met' as const) : ('unmet' as const));

/** 作出决定前的检查（procedure-rules §16）；`bar` is what a draft meets while the check is unmet. */
export const decisionChecks = (file: CaseFile, on: PlainDate, calendar: Calendar): readonly Check[] => [
  {
    code: 'procedure',
    term: '审理程序已确定',
    basis: '行政复议法第三十六条第一款',
    bar: 'PROCEDURE_NOT_CHOSEN',
    state: file.procedure ? 'met' : 'unmet',
    note: day(file.procedureChosenOn),
  },
  runningCheck(file),
  officerCheck(file, on),
  replyCheck(file, on, calendar),
  evidenceCheck(file),
  opinionCheck(file),
  collateralCheck(file),
  hearingCheck(file),
  adviceCheck(file),
  adoptionCheck(file),
  {
    code: 'worse',
    term: '不利变更检查',
    basis: '行政复议法第六十三条第二款',
    bar: null,
    state: file.draft?.outcome === 'alter' || !file.draft ? drafted(file) : 'not-applicable',
    note: file.draft ? '' : '拟稿时自动查',
  },
  {
    code: 'restitution',
    term: '返还财产检查',
    basis: '行政复议法第七十二条第二款',
    bar: null,
    state: file.draft ? (file.draft.restitution === null ? 'not-applicable' : 'met') : 'unmet',
    note: file.draft ? '' : '拟稿时自动查',
  },
  {
    code: 'litigation-notice',
    term: '起诉权告知',
    basis: '行政诉讼法第四十五条',
    bar: null,
    state: drafted(file),
    note: file.draft ? '写入决定书' : '拟稿时自动写入',
  },
];
