import { citizen } from '../people';
import {
  application,
  approvedBy,
  copiedToSuperior,
  document,
  drafted,
  findings,
  heard,
  received,
  refused,
  replied,
  served,
  submitted,
} from '../steps';
import { begun, madePublic } from '../steps-road';
import { addressConfirmed, notServed, sent, signedFor } from '../steps-service';
import type { Story } from '../story';

const respondent = 'human-resources';
const decision = 'decision' as const;

/** 当事人搬走：邮寄退回、直接送达无人，公告送达，经过三十日视为送达，决定才生效。 */
export const movedAway: Story = {
  name: 'moved-away',
  title: '裘望山不服劳动监察不予处罚告知（邮寄退回，公告送达）',
  basis: '民事诉讼法第八十七条、第九十一条、第九十五条，第七十五条第二款',
  steps: [
    received(
      '2026-03-30',
      'clerk-longquan',
      application({
        channel: 'counter',
        receptionPointId: 'longquan',
        applicants: [
          citizen('裘望山', '男', '00000019840912115B', '19900001601', '龙泉镇虚拟东路3号出租房206室'),
        ],
        respondentId: respondent,
        act: {
          title: '《不予行政处罚告知书》（拖欠工资投诉）',
          kind: 'complaint-handling',
          field: 'human-resources',
          madeOn: '2026-03-16',
        },
        periodStart: { servedOn: '2026-03-18' },
        claims: '请求撤销不予行政处罚告知，责令重新处理。',
        reasons: '用人单位拖欠我三个月工资，有考勤记录和微信转账记录，被申请人说证据不足就不处罚了。',
      }),
    ),
    ...begun({ accepted: '2026-04-02', routed: '2026-04-03', copy: '2026-04-07' }, respondent, [
      'officer2',
      'officer3',
    ]),
    addressConfirmed(
      '2026-04-07',
      'officer2',
      '$applicant1',
      '北京市门头沟区龙泉镇虚拟东路3号出租房206室',
      false,
    ),
    replied(
      '2026-04-17',
      respondent,
      '经查，双方就是否存在劳动关系有争议，投诉人没有提供劳动合同，不具备处罚条件。',
      document('投诉登记表、询问笔录', '证明处理经过'),
      document('用人单位书面说明', '证明双方对用工关系有争议'),
    ),
    heard(
      '2026-04-22',
      'officer2',
      '$applicant1',
      'telephone',
      '申请人说考勤表是班组长签字的，工资一直由公司账户转账，公司只是没有和他签合同。',
    ),
    drafted('2026-05-11', 'officer2', {
      outcome: 'revoke',
      grounds: ['facts-unclear'],
      findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
      redoWithinDays: 30,
      claims: '请求撤销不予行政处罚告知，责令重新处理。',
      reply: '双方就劳动关系有争议，不具备处罚条件。',
      facts:
        '2026年2月，申请人投诉用人单位拖欠2025年11月至2026年1月工资，提交考勤表三份、银行转账记录五笔。被申请人询问用人单位后，未核实考勤表签字人，也未调取工资账户流水，即告知不予处罚。',
      reasons:
        '投诉人提交的考勤表和转账记录能够初步说明用工事实。被申请人未对上述材料作进一步核实，以“有争议”为由不予处罚，属于主要事实不清、证据不足。',
      operative:
        '一、撤销被申请人2026年3月16日作出的不予行政处罚告知；\n二、责令被申请人自收到本决定之日起三十日内重新作出处理。',
    }),
    submitted('2026-05-11', 'officer2'),
    approvedBy('2026-05-13', 'office-head'),
    approvedBy('2026-05-15', 'authority-head'),
    served('2026-05-18', 'officer2', decision, respondent, 'electronic'),
    refused(
      sent('2026-05-18', 'officer2', decision, '$applicant1', 'electronic'),
      'ELECTRONIC_WITHOUT_CONSENT',
    ),
    sent('2026-05-18', 'officer2', decision, '$applicant1', 'postal', '挂号信 XA00001601'),
    notServed('2026-05-25', 'officer2', 1, 'returned', '退回原因：查无此人，出租房已退租。'),
    refused(
      sent('2026-05-25', 'officer2', decision, '$applicant1', 'public-notice', '退租，去向不明。'),
      'NOTICE_BEFORE_OTHER_MEANS',
    ),
    sent('2026-05-26', 'officer2', decision, '$applicant1', 'direct'),
    notServed(
      '2026-05-27',
      'officer2',
      2,
      'whereabouts-unknown',
      '房东说租客三月底搬走，没有留新地址；电话停机，同乡也联系不上。',
    ),
    sent(
      '2026-05-29',
      'officer2',
      decision,
      '$applicant1',
      'public-notice',
      '邮寄退回、上门无人，电话停机，下落不明，在区政府网站和接待点公告栏公告。',
    ),
    refused(signedFor('2026-06-01', 'officer2', 3, 'addressee'), 'NOTICE_SERVED_BY_TIME'),
    copiedToSuperior('2026-06-30', 'officer2'),
    ...madePublic('2026-07-02', '2026-07-06'),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'revoke',
    publication: 'published',
    clocks: { litigation: '2026-07-13' },
    next: 'perform.redo',
  },
};
