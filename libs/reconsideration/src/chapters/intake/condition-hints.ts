import type { Calendar } from '@fuyi/calendar';
import { inChinese } from '@fuyi/kernel';
import { isInForce, nonAcceptanceMatters } from '@fuyi/law';
import { absoluteBar, applicationPeriod } from '../../periods';
import type { CaseFile } from '../../state';
import type { ConditionHint } from '../../view';

/** 实施条例第二十九条：告知变更而没有变更的，被申请人不符合规定。 */
const partiesMet = (file: CaseFile): boolean | null => {
  const { wrongRespondent } = file.filing;
  if (wrongRespondent && wrongRespondent.answer !== 'changed') return false;
  return file.applicantIds.length > 0 && file.respondentId !== '' ? true : null;
};

/** 第二十一条：超过二十年、五年的，没有例外；the day of posting stands for the day of receipt. */
const barredForGood = (file: CaseFile, calendar: Calendar): ConditionHint | null => {
  const answer = absoluteBar(file, calendar);
  const filedOn = file.filing.penaltyOrganReceivedOn ?? file.postmarkedOn ?? file.receivedOn;
  if (!answer?.dueDate || !filedOn || filedOn <= answer.dueDate) return null;
  const note = `最长保护期至${inChinese(answer.dueDate)}，已经超过；正当理由也不例外`;
  return { item: 'in-time', met: false, note, answer };
};

/** 利害关系和复议范围由人认定；列明的事由摆在旁边供对照。 */
const matterHint = (item: 'interest' | 'in-scope', { receivedOn }: CaseFile): readonly ConditionHint[] => {
  const rows = nonAcceptanceMatters.filter(
    ({ condition, inForce }) => condition === item && receivedOn && isInForce(inForce, receivedOn),
  );
  const note = `由承办人认定；不符合的法定事由：${rows.map(({ term }) => term).join('；')}`;
  return rows.length > 0 ? [{ item, met: null, note, answer: null }] : [];
};

/** 系统判断：只对能由事实算出的条件给出建议，其余由承办人认定。 */
export const conditionHints = (file: CaseFile, calendar: Calendar): readonly ConditionHint[] => {
  const answer = applicationPeriod(file, calendar);
  const parties: ConditionHint = {
    item: 'clear-parties',
    met: partiesMet(file),
    note: `已登记申请人 ${file.applicantIds.length} 人、被申请人 1 个`,
    answer: null,
  };
  const request: ConditionHint = {
    item: 'concrete-request',
    met: file.claimsId && file.reasonsId ? true : null,
    note: '复议请求和事实理由已记录，是否具体由承办人认定',
    answer: null,
  };
  const [interest, scope] = [matterHint('interest', file), matterHint('in-scope', file)];
  const judged = [parties, request, ...interest, ...scope];
  const never = barredForGood(file, calendar);
  if (never) return [...judged, never];
  if (!answer?.dueDate || answer.timely === undefined) return judged;
  if (file.channel === 'post' && !file.postmarkedOn && !answer.timely) {
    // 民事诉讼法第八十五条第四款：期满前交邮的，不算过期。
    const note = `申请期限至${inChinese(answer.dueDate)}；没有登记邮戳日期，请核对是不是期满前寄出`;
    return [...judged, { item: 'in-time', met: null, note, answer }];
  }
  return [
    ...judged,
    {
      item: 'in-time',
      met: answer.timely,
      note: `申请期限至${inChinese(answer.dueDate)}${answer.provisional ? '（暂定）' : ''}，${answer.timely ? '没有超过' : '已经超过'}`,
      answer,
    },
  ];
};
