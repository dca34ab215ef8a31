import { citizen } from '../people';
import { application, assigned, document, heard, onCase, received, refused, replied } from '../steps';
import { extended, notified } from '../steps-pauses';
import { begun } from '../steps-road';
import type { Story } from '../story';

const respondent = 'human-resources';
const reason = '涉及十二个月的考勤与工资数据比对，情况复杂，延长三十日。';

/** 承办人参与过被申请的行为，回避后换人；第五十六日批准延长三十日，示范日仍在审理。 */
export const extendedAndRecused: Story = {
  name: 'extended-and-recused',
  title: '轩辕小满不服劳动监察处理决定（承办人回避，延长三十日，审理中）',
  basis: '第六十二条第一款，公务员法第七十六条第三项',
  steps: [
    received(
      '2026-06-25',
      'officer',
      application({
        channel: 'internet',
        applicants: [
          citizen('轩辕小满', '女', '00000019930521448G', '19900001006', '城子街道虚拟大街10号楼2单元6室'),
        ],
        respondentId: respondent,
        act: {
          title: '《劳动保障监察不予处理决定书》',
          kind: 'complaint-handling',
          field: 'human-resources',
          madeOn: '2026-05-25',
        },
        periodStart: { servedOn: '2026-05-27' },
        claims: '请求撤销不予处理决定，责令被申请人对拖欠加班工资的投诉依法处理。',
        reasons:
          '用人单位要求每天提前半小时到岗开会，一年没有付过加班工资。被申请人说考勤记录看不出加班，没有调取会议签到表和群消息，就决定不予处理。',
      }),
    ),
    ...begun({ accepted: '2026-06-30', routed: '2026-07-01', copy: '2026-07-06' }, respondent, [
      'officer',
      'officer2',
    ]),
    onCase('2026-07-08', 'office-head', 'recusals', {
      officerId: 'officer2',
      ground: 'took-part-in-act',
      requestedById: '$applicant1',
      granted: true,
      reason: '该承办人2026年4月借调区人力社保局期间参加过本件投诉的会商，申请人申请回避，理由成立。',
    }),
    refused(assigned('2026-07-08', 'officer', 'officer2'), 'OFFICER_RECUSED'),
    assigned('2026-07-09', 'officer', 'officer3'),
    replied(
      '2026-07-17',
      respondent,
      '被申请人调取了用人单位的电子考勤记录，未见延长工作时间的记载，现有证据不能证明存在加班，决定不予处理并告知可申请仲裁。',
      document('电子考勤记录、询问笔录', '证明现有记录未载明加班'),
    ),
    heard(
      '2026-07-24',
      'officer',
      '$applicant1',
      'in-person',
      '申请人提交了会议群消息截图四百余条和签到表照片，指出考勤机设在楼上、会议在一层，先开会后打卡。',
    ),
    extended('2026-08-25', 30, reason),
    refused(extended('2026-08-26', 30, reason), 'ALREADY_EXTENDED'),
    ...notified('2026-08-27', 'officer', 'extension-notice', respondent),
  ],
  outcome: {
    stage: 'under-examination',
    clocks: { 'review-period': '2026-09-28' },
    next: 'draft-decision.ordinary',
  },
};
