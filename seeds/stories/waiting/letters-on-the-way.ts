import { citizen } from '../people';
import {
  application,
  approvedBy,
  document,
  drafted,
  findings,
  heard,
  received,
  replied,
  served,
  submitted,
} from '../steps';
import { begun } from '../steps-road';
import { notServed, sent } from '../steps-service';
import type { Story } from '../story';

const respondent = 'junzhuang-town';

/** 决定书一份邮寄在途，一份公告三十日未满。 */
export const lettersOnTheWay: Story = {
  name: 'letters-on-the-way',
  title: '暨白等二人不服坟地迁移通知（一人邮寄在途，一人公告期未满）',
  basis: '第七十五条第二款，民事诉讼法第九十一条、第九十五条',
  steps: [
    received(
      '2026-06-22',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [
          citizen('暨白', '男', '00000019700707331A', '19900001425', '军庄镇虚拟坡村5号'),
          citizen('暨青', '男', '00000019730703332B', '19900001426', '军庄镇虚拟坡村7号'),
        ],
        respondentId: respondent,
        act: { title: '《坟地迁移通知》', kind: 'other', field: 'towns', madeOn: '2026-06-08' },
        periodStart: { servedOn: '2026-06-09' },
        claims: '请求撤销坟地迁移通知。',
        reasons: '通知只给二十天，清明刚过，按风俗要等到冬至前后。',
      }),
    ),
    ...begun(
      { accepted: '2026-06-25', routed: '2026-06-26', copy: '2026-06-29' },
      respondent,
      ['officer2', 'officer3'],
      'ordinary',
      ['$applicant1', '$applicant2'],
    ),
    replied('2026-07-10', respondent, '修路工期紧，愿意延长迁移期限。', document('施工计划', '证明工期')),
    heard('2026-07-14', 'officer2', '$applicant1', 'telephone', '希望延到十一月。'),
    heard('2026-07-14', 'officer2', '$applicant2', 'telephone', '同意兄长的意见，下周去外地打工。'),
    drafted('2026-07-24', 'officer2', {
      outcome: 'alter',
      grounds: ['inappropriate'],
      findings: findings({ 'content-appropriate': false }),
      claims: '请求撤销坟地迁移通知。',
      reply: '愿意延长迁移期限。',
      facts: '通知要求二十日内迁移三座坟。施工至该处预计在2026年12月。',
      reasons: '通知给予的期限过短，超过必要限度，内容不适当，可以变更。',
      operative: '将坟地迁移通知的期限变更为2026年11月15日前。',
    }),
    submitted('2026-07-24', 'officer2'),
    approvedBy('2026-07-28', 'office-head'),
    approvedBy('2026-08-03', 'authority-head'),
    served('2026-08-06', 'officer2', 'decision', respondent, 'electronic'),
    sent('2026-08-06', 'officer2', 'decision', '$applicant2', 'postal', '挂号信 XA00001426'),
    notServed('2026-08-17', 'officer2', 1, 'returned', '退回原因：长期在外，无人签收。'),
    sent('2026-08-18', 'officer2', 'decision', '$applicant2', 'direct'),
    notServed(
      '2026-08-19',
      'officer2',
      2,
      'whereabouts-unknown',
      '兄长说弟弟换了电话，工地已经搬走，联系不上。',
    ),
    sent(
      '2026-08-21',
      'officer2',
      'decision',
      '$applicant2',
      'public-notice',
      '邮寄退回、上门无人，电话停机，下落不明，在区政府网站公告。',
    ),
    sent('2026-09-07', 'officer2', 'decision', '$applicant1', 'postal', '挂号信 XA00001425'),
  ],
  outcome: { stage: 'decided', outcome: 'alter', next: 'await-notice-period' },
};
