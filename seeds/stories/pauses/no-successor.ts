import { organization } from '../people';
import { application, document, onCase, received, refused, replied } from '../steps';
import { notified, suspended, terminated } from '../steps-pauses';
import { begun } from '../steps-road';
import type { Story } from '../story';

const respondent = 'market-regulation';

/** 申请人注销，六十日无人承受：第六十日还不能终止，第六十一日起可以。 */
export const noSuccessor: Story = {
  name: 'no-successor',
  title: '北京雾谷食品公司不服食品处罚（申请人注销，中止满六十日，终止）',
  basis: '第三十九条第一款第四项、第四十一条第五项',
  steps: [
    received(
      '2026-03-16',
      'officer3',
      application({
        channel: 'post',
        postmarkedOn: '2026-03-12',
        applicants: [
          organization(
            '北京雾谷食品有限公司',
            '91000000MA00001C3D',
            '010-00001005',
            '永定镇虚拟产业园3号',
            '浦志强',
          ),
        ],
        respondentId: respondent,
        act: {
          title: '《行政处罚决定书》（标签不符合规定）',
          kind: 'penalty',
          field: 'market',
          madeOn: '2026-02-10',
          amount: 50000,
        },
        periodStart: { servedOn: '2026-02-12' },
        claims: '请求撤销罚款50000元的行政处罚决定。',
        reasons: '标签的净含量字号小了0.3毫米，是印刷厂换模所致，发现后已全部召回，没有一袋流入市场。',
      }),
    ),
    ...begun({ accepted: '2026-03-20', routed: '2026-03-23', copy: '2026-03-24' }, respondent, [
      'officer3',
      'officer',
    ]),
    replied(
      '2026-04-03',
      respondent,
      '抽检时在销产品标签净含量字符高度不符合规定，申请人签字确认，处罚事实清楚、幅度适当。',
      document('抽样检验报告、现场笔录', '证明标签不符合规定'),
    ),
    onCase('2026-04-16', 'officer3', 'party-losses', { partyId: '$applicant1', kind: 'terminated' }),
    suspended(
      '2026-04-16',
      'officer3',
      'organization-terminated',
      '申请人于2026年4月10日办理注销登记，清算组未确定权利义务承受人，中止审理。',
    ),
    ...notified('2026-04-17', 'officer3', 'suspension-notice', respondent, []),
    refused(terminated('2026-06-15', 'sixty-days', '清算组没有回复，拟终止。'), 'SIXTY_DAYS_NOT_COMPLETE'),
    terminated(
      '2026-06-18',
      'sixty-days',
      '自2026年4月16日中止至今已满六十日，经两次函询清算组，仍无承受人参加行政复议，决定终止行政复议。',
    ),
    ...notified('2026-06-22', 'officer3', 'termination-decision', respondent, []),
  ],
  outcome: { stage: 'terminated', outcome: 'terminate', next: null },
};
