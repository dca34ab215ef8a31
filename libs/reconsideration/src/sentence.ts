import { daysLeft, type Calendar } from '@fuyi/calendar';
import { daysBetween, inChinese, type PlainDate } from '@fuyi/kernel';
import { suspensionGrounds, terminationGrounds } from '@fuyi/law';
import { materialTransfer } from './chapters/elevation/clocks';
import { openElevationRequest } from './chapters/elevation/rules';
import { openSuspension } from './chapters/pauses/pauses';
import { unservedOf } from './parties';
import { acceptanceReview, correction, dueOn, reply, reviewPeriod } from './periods';
import type { CaseFile } from './state';
import { outcomeTerms, procedureTerms, reviewLevelTerms } from './terms/words';

/** 9月1日 in the year we are in, else with the year. */
const short = (date: PlainDate, today: PlainDate) =>
  date.slice(0, 4) === today.slice(0, 4) ? inChinese(date).replace(/^\d+年/, '') : inChinese(date);

const examination = (file: CaseFile, acceptedOn: PlainDate, today: PlainDate, calendar: Calendar): string => {
  const due = dueOn(reviewPeriod(file, acceptedOn, calendar, today));
  const day = daysBetween(acceptedOn, today);
  const since = day <= 0 ? '今天受理' : `今天是受理后第 ${day} 日`;
  const head = `${file.procedure ? procedureTerms[file.procedure] : '受理后'}审理中，${since}，${short(due, today)}届满`;
  const { copyServedOn } = file;
  if (today > due) return `审理期限已于${short(due, today)}届满，还没有作出决定，应当立即办结。`;
  const asked = openElevationRequest(file);
  if (asked)
    return `${file.procedure ? procedureTerms[file.procedure] : '受理后'}审理中，${since}；${short(asked.on, today)}报请上级提级审理，等上级答复${asked.ground === 'need' ? '，审理期限照算' : '，期间不计入审理期限'}。`;
  if (file.withdrawalRequestedOn) return `${head}；申请人已申请撤回，等复议机构准予。`;
  if (!file.procedure) return `${head}；还没有确定审理程序。`;
  if (file.draftWith !== 'officer') return `${head}；决定草案正由${reviewLevelTerms[file.draftWith]}审核。`;
  if (file.returnedOpinionId) return `${head}；决定草案已退回承办人修改。`;
  if (file.draft) return `${head}；决定草案已起草，还没有提交审核。`;
  if (!copyServedOn) return `${head}；申请书副本还没有送达被申请人。`;
  if (file.replyLapsedOn) return `${head}；被申请人逾期未答复，视为没有证据、依据。`;
  if (!file.reply)
    return `${head}；等被申请人答复，最迟${short(dueOn(reply(file, copyServedOn, calendar)), today)}。`;
  return `${head}；已收到答复，正在审查。`;
};

const suspended = (file: CaseFile, today: PlainDate): string => {
  const open = openSuspension(file);
  if (!open) return '审理已经中止。';
  const term = suspensionGrounds.find(({ code }) => code === open.ground)?.term ?? '';
  const asked = file.withdrawalRequestedOn ? '；申请人已申请撤回，等复议机构准予' : '';
  return `${short(open.on, today)}中止审理，原因是${term}；审理期限停止计算，原因消除后应当及时恢复${asked}。`;
};

const transferredUp = (file: CaseFile, ended: string, today: PlainDate, calendar: Calendar): string => {
  const { elevatedOn, materialSentOn } = file.elevation;
  const answer = elevatedOn && materialTransfer(elevatedOn, calendar);
  const left = answer ? `，最迟${short(dueOn(answer), today)}移送` : '';
  const material = materialSentOn ? `已于${short(materialSentOn, today)}移送` : `还没有移送${left}`;
  return `${ended}收到上级行政复议机关提级审理的决定，本机关不再审理；案件材料${material}。`;
};

/** 一句话说清：案件到了哪一步，接下来等什么，到哪一天。 */
export const caseSentence = (file: CaseFile, today: PlainDate, calendar: Calendar): string => {
  const { reviewFrom, acceptedOn, concludedOn, correction: requested } = file;
  const ended = concludedOn ? short(concludedOn, today) : '';
  switch (file.stage) {
    case 'under-review': {
      if (!reviewFrom) return '已收到申请。';
      const due = dueOn(acceptanceReview(reviewFrom, calendar));
      const left = daysLeft(today, due, 'workday', calendar);
      return `正在审查是否受理，${short(due, today)}届满${left > 0 ? `，还剩 ${left} 个工作日` : ''}；期满未作决定的，视为受理。`;
    }
    case 'awaiting-correction':
      return requested?.servedOn
        ? `已通知补正，等申请人在${short(dueOn(correction(requested.servedOn, calendar, file.filing.correctionExtendedTo)), today)}前交齐材料；逾期不补正的，视为放弃申请。`
        : '已决定通知补正，补正通知书还没有送达申请人。';
    case 'under-examination':
      return acceptedOn ? examination(file, acceptedOn, today, calendar) : '审理中。';
    case 'suspended':
      return suspended(file, today);
    case 'abandoned':
      return `申请人逾期没有补正，${ended}视为放弃申请。`;
    case 'declined':
      return `${ended}决定不予受理${unservedOf(file, 'decline-decision').length > 0 ? '，决定书还没有送达' : ''}。`;
    case 'withdrawn':
      return `申请人在受理前撤回申请，${ended}结束。`;
    case 'terminated':
      return `${terminationGrounds.find(({ code }) => code === file.ending.terminationGround)?.term ?? '申请人撤回申请获准'}，${ended}决定终止行政复议。`;
    case 'mediated':
      return `当事人经调解达成协议，调解书${ended}生效，案件办结${unservedOf(file, 'mediation-statement').length > 0 ? '；调解书还没有全部送达' : ''}。`;
    case 'transferred-up':
      return transferredUp(file, ended, today, calendar);
    case 'decided':
      return `${ended}决定${outcomeTerms[file.outcome ?? 'uphold']}，还有 ${unservedOf(file, 'decision').length} 人没有送达。`;
    case 'effective':
      return `决定${outcomeTerms[file.outcome ?? 'uphold']}，${file.effectiveOn ? short(file.effectiveOn, today) : ''}生效；当事人的起诉期限正在计算。`;
    case 'closed':
      return `决定${outcomeTerms[file.outcome ?? 'uphold']}，已经生效，起诉期限已经届满。`;
    case 'unknown':
      return '没有这个案件。';
  }
};
