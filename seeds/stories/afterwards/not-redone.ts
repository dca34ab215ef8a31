import { citizen } from '../people';
import { application, document, findings, heard, onCase, received, refused, replied } from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'yongding-town';

/** 责令重作三十日，逾期未作：责令限期履行、约谈，示范日新的期限也快到了。 */
export const notRedone: Story = {
  name: 'not-redone',
  title: '屈突平不服宅基地申请答复（责令重作逾期，责令限期履行，约谈）',
  basis: '第六十四条第一款第一项、第七十七条第二款',
  steps: [
    received(
      '2026-04-27',
      'clerk-yongding',
      application({
        channel: 'counter',
        applicants: [citizen('屈突平', '男', '00000019860907337F', '19900001209', '永定镇虚拟峪村东街6号')],
        respondentId: respondent,
        act: {
          title: '关于宅基地申请的答复',
          kind: 'licence',
          field: 'towns',
          madeOn: '2026-03-30',
        },
        periodStart: { servedOn: '2026-04-01' },
        claims: '请求撤销不予批准宅基地的答复，责令重新处理。',
        reasons: '一家五口三代人住六十平方米老屋，符合分户条件。答复说村里没有规划，可是去年还批了两户。',
      }),
    ),
    ...begun({ accepted: '2026-04-30', routed: '2026-05-06', copy: '2026-05-07' }, respondent, [
      'officer',
      'officer2',
    ]),
    replied(
      '2026-05-20',
      respondent,
      '村庄规划正在修编，暂停审批。去年批准的两户系危房翻建。',
      document('村庄规划修编通知', '证明暂停审批的原因'),
    ),
    heard(
      '2026-05-25',
      'officer',
      '$applicant1',
      'telephone',
      '申请人说修编通知里没有写暂停审批，批准的两户也不是危房。',
    ),
    ...decided(
      {
        drafted: '2026-06-01',
        reviewed: '2026-06-02',
        approved: '2026-06-08',
        served: '2026-06-10',
        received: '2026-06-11',
      },
      respondent,
      'officer',
      {
        outcome: 'revoke',
        grounds: ['facts-unclear'],
        findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
        redoWithinDays: 30,
        claims: '请求撤销不予批准宅基地的答复，责令重新处理。',
        reply: '规划修编期间暂停审批。',
        facts: '修编通知没有暂停审批的内容。2025年批准的两户，档案记载为分户新建。',
        reasons: '被申请人以暂停审批为由不予批准，没有事实根据，主要事实不清、证据不足，应予撤销并重新处理。',
        operative:
          '撤销被申请人2026年3月30日作出的关于宅基地申请的答复。\n责令被申请人自收到本决定书之日起30日内重新作出处理。',
      },
    ),
    ...madePublic('2026-06-16', '2026-06-18'),
    refused(
      onCase('2026-07-10', 'office-head', 'performance-orders', {
        performBy: '2026-08-10',
        content: '责令限期履行。',
      }),
      'NOT_OVERDUE',
    ),
    onCase('2026-07-20', 'office-head', 'performance-orders', {
      performBy: '2026-08-20',
      content: '决定书所定三十日期限已于7月10日届满，责令于8月20日前重新作出处理并报告。',
    }),
    onCase('2026-08-24', 'authority-head', 'performance-orders', {
      performBy: '2026-09-11',
      content: '上次所定期限已过仍未处理，再次责令于9月11日前重新作出处理。',
    }),
    onCase('2026-08-24', 'office-head', 'head-summonses', {
      content: '约谈镇政府分管负责人，其说明经办人员调离、材料移交延误，承诺9月11日前办结。',
    }),
    onCase('2026-08-31', 'authority-head', 'criticisms', {
      content:
        '永定镇人民政府两次收到责令履行通知书，至今没有重新作出处理，现予通报批评。各镇街、各部门应当引以为戒，收到行政复议决定书后按照确定的期限履行。',
    }),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'revoke',
    publication: 'published',
    clocks: { redo: '2026-07-10' },
    next: 'perform.redo',
  },
};
