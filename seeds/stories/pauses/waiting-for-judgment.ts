import { organization } from '../people';
import { application, document, heard, received, replied } from '../steps';
import { notified, suspended } from '../steps-pauses';
import { begun } from '../steps-road';
import type { Story } from '../story';

const respondent = 'planning-resources';

/** 以民事判决为依据，判决还没有生效：示范日仍然中止，审理期限停在那里。 */
export const waitingForJudgment: Story = {
  name: 'waiting-for-judgment',
  title: '北京虚泉商贸公司不服不动产登记（等待民事判决，中止）',
  basis: '第三十九条第一款第八项',
  steps: [
    received(
      '2026-06-01',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [
          organization(
            '北京虚泉商贸有限公司',
            '91000000MA00001A1B',
            '010-00001003',
            '石龙虚拟工业区西路5号',
            '薄云川',
          ),
        ],
        thirdParties: [
          organization(
            '北京幻岭仓储有限公司',
            '91000000MA00001B2C',
            '010-00001004',
            '石龙虚拟工业区西路7号',
            '戚远航',
          ),
        ],
        respondentId: respondent,
        act: {
          title: '库房转移登记',
          kind: 'confirmation',
          field: 'planning',
          madeOn: '2026-04-20',
          realEstate: true,
        },
        periodStart: { knewContentOn: '2026-05-06', knewRightsOn: '2026-05-06' },
        claims: '请求撤销被申请人2026年4月20日办理的库房转移登记。',
        reasons:
          '申请人与第三人的买卖合同已经口头解除，第三人没有付清尾款，却凭旧合同办了转移登记。申请人正在起诉请求确认合同已经解除。',
      }),
    ),
    ...begun({ accepted: '2026-06-04', routed: '2026-06-05', copy: '2026-06-08' }, respondent, [
      'officer',
      'officer2',
    ]),
    replied(
      '2026-06-18',
      respondent,
      '登记时双方共同到场申请，提交了买卖合同和完税证明，材料齐全，被申请人已尽到审慎审查的义务。',
      document('不动产登记申请书、询问笔录', '证明双方共同申请转移登记'),
      document('买卖合同、完税证明', '证明登记原因材料齐全'),
    ),
    heard(
      '2026-06-24',
      'officer',
      '$applicant1',
      'in-person',
      '合同解除之诉已于2026年5月立案，案号已提供，7月下旬开庭。希望等民事判决以后再作决定。',
    ),
    suspended(
      '2026-06-29',
      'officer',
      'other-case',
      '买卖合同是否解除，以民事案件的审理结果为依据，该案尚未审结，中止审理。',
    ),
    ...notified('2026-06-30', 'officer', 'suspension-notice', respondent, ['$applicant1', '$third1']),
  ],
  outcome: { stage: 'suspended', clocks: { 'review-period': null }, next: 'resume-case' },
};
