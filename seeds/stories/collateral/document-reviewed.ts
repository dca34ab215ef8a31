import { citizen } from '../people';
import { application, document, findings, heard, received, refused, replied } from '../steps';
import { notified, ofReview, resumed, reviewRegistered, suspended } from '../steps-pauses';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'miaofengshan-town';

/** 镇政府的规范性文件，本机关有权处理：制定机关答复以后，认定与上位法相抵触，恢复审理后撤销。 */
export const documentReviewed: Story = {
  name: 'document-reviewed',
  title: '淳于樱不服不予批准民宿改造（附带审查镇规范性文件，停止执行相关条款，撤销）',
  basis: '第十三条第一款第三项、第三十九条第一款第九项、第五十六条、第五十八条、第五十九条',
  steps: [
    received(
      '2026-05-06',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [citizen('淳于樱', '女', '00000019880303227J', '19900001008', '妙峰山镇虚拟涧村东街8号')],
        respondentId: respondent,
        act: {
          title: '不予同意农宅改造民宿的通知',
          kind: 'licence',
          field: 'towns',
          madeOn: '2026-04-10',
        },
        periodStart: { servedOn: '2026-04-13' },
        claims:
          '请求撤销不予同意农宅改造民宿的通知；一并请求审查通知所依据的《妙峰山镇农宅经营管理暂行规定》第六条。',
        reasons:
          '申请人想把自家闲置的老院改成民宿。镇里说按镇上的暂行规定第六条，非本村户籍的配偶参与经营的一律不同意。国家和市里的文件都没有这一条。',
        collateralReview: true,
      }),
    ),
    ...begun({ accepted: '2026-05-11', routed: '2026-05-12', copy: '2026-05-13' }, respondent, [
      'officer3',
      'officer2',
    ]),
    reviewRegistered('2026-05-14', 'officer3', 'township', '《妙峰山镇农宅经营管理暂行规定》第六条'),
    suspended(
      '2026-05-15',
      'officer3',
      'normative-review',
      '申请人一并提出对镇规范性文件的审查申请，本机关有权处理，中止审理。',
    ),
    ...notified('2026-05-18', 'officer3', 'suspension-notice', respondent),
    ofReview('2026-05-18', 'officer3', 'notice', { maker: '门头沟区妙峰山镇人民政府' }),
    replied(
      '2026-05-26',
      respondent,
      '暂行规定第六条意在防止外来资本借亲属名义圈占农宅，通知依据该条作出。',
      document('《妙峰山镇农宅经营管理暂行规定》', '证明作出通知的依据'),
    ),
    ofReview('2026-05-28', 'officer3', 'maker-reply', {
      reply: '第六条没有直接的上位法依据，系根据本镇实际情况规定，未经合法性审核，拟修改。',
    }),
    refused(resumed('2026-05-29', 'officer3', '2026-05-28', '制定机关已经答复。'), 'REVIEW_NOT_CONCLUDED'),
    ofReview('2026-06-09', 'officer3', 'conclusion', {
      conclusion: 'contrary-to-higher-law',
      reason:
        '第六条以配偶的户籍限制农户经营民宿，减损村民依法使用宅基地的权利，与土地管理法鼓励盘活闲置住宅的规定相抵触，决定停止该条的执行，责令制定机关予以纠正。',
    }),
    resumed('2026-06-10', 'officer3', '2026-06-09', '附带审查已有结论。'),
    ...notified('2026-06-11', 'officer3', 'resumption-notice', respondent),
    heard(
      '2026-06-16',
      'officer3',
      '$applicant1',
      'in-person',
      '申请人表示规定停了就好，希望镇里按照市里的办法尽快办手续，暑假前能开业。',
    ),
    ...decided(
      {
        drafted: '2026-06-23',
        reviewed: '2026-06-24',
        approved: '2026-06-29',
        served: '2026-07-01',
        received: '2026-07-02',
      },
      respondent,
      'officer3',
      {
        outcome: 'revoke',
        grounds: ['basis-unlawful'],
        findings: findings({ 'basis-correct': false }),
        claims: '请求撤销不予同意农宅改造民宿的通知，并审查所依据的暂行规定第六条。',
        reply: '通知依据暂行规定第六条作出。',
        facts:
          '申请人系本村村民，其配偶户籍在外区。被申请人依据暂行规定第六条，于2026年4月10日作出不予同意的通知。该条经本机关附带审查，已决定停止执行。',
        reasons:
          '通知所依据的规范性文件条款与上位法相抵触，已停止执行，通知失去依据，应予撤销。申请人的改造申请，被申请人应当依照现行有效的规定另行办理。',
        operative: '撤销被申请人2026年4月10日作出的不予同意农宅改造民宿的通知。',
      },
    ),
    ...madePublic('2026-07-08', '2026-07-09'),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'revoke',
    publication: 'published',
    clocks: { 'normative-review-handling': '2026-06-15', 'review-period': '2026-08-05' },
    next: null,
  },
};
