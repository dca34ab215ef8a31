import type { Calendar } from '@fuyi/calendar';
import { inChinese } from '@fuyi/kernel';
import { applicationPeriod } from '../../periods';
import type { CaseFile } from '../../state';
import type { ConditionHint } from '../../view';

/** 系统判断：只对能由事实算出的条件给出建议，其余由承办人认定。 */
export const conditionHints = (file: CaseFile, calendar: Calendar): readonly ConditionHint[] => {
  const answer = applicationPeriod(file, calendar);
  const parties: ConditionHint = {
    item: 'clear-parties',
    met: file.applicantIds.length > 0 && file.respondentId !== '' ? true : null,
    note: `已登记申请人 ${file.applicantIds.length} 人、被申请人 1 个`,
    answer: null,
  };
  const request: ConditionHint = {
    item: 'concrete-request',
    met: file.claimsId && file.reasonsId ? true : null,
    note: '复议请求和事实理由已记录，是否具体由承办人认定',
    answer: null,
  };
  if (!answer?.dueDate || answer.timely === undefined) return [parties, request];
  return [
    parties,
    request,
    {
      item: 'in-time',
      met: answer.timely,
      note: `申请期限至${inChinese(answer.dueDate)}${answer.provisional ? '（暂定）' : ''}，${answer.timely ? '没有超过' : '已经超过'}`,
      answer,
    },
  ];
};
