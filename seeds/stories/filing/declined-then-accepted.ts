import { citizen } from '../people';
import {
  accepted,
  application,
  declined,
  document,
  heard,
  onCase,
  received,
  replied,
  served,
} from '../steps';
import { examinationBegun } from '../steps-road';
import type { Story } from '../story';

const respondent = 'housing-construction';

/** 不予受理以后，上级机关责令纠正，受理并作出决定。 */
export const declinedThenAccepted: Story = {
  name: 'declined-then-accepted',
  title: '巫马舟不服物业投诉答复（不予受理，上级责令纠正，受理，审理中）',
  basis: '第三十条第二款、第三十五条',
  steps: [
    received(
      '2026-07-20',
      'clerk-yongding',
      application({
        channel: 'counter',
        applicants: [
          citizen('巫马舟', '男', '00000019910111337Z', '19900001025', '永定镇虚拟嘉园6号楼1单元802室'),
        ],
        respondentId: respondent,
        act: {
          title: '关于电梯维修资金使用投诉的答复',
          kind: 'complaint-handling',
          field: 'housing',
          madeOn: '2026-06-30',
        },
        periodStart: { servedOn: '2026-07-02' },
        claims: '请求撤销投诉答复，责令对维修资金的使用依法查处。',
        reasons: '电梯没有换主机，却按换主机支取了维修资金。申请人是本楼业主，交过维修资金。',
      }),
    ),
    declined(
      '2026-07-23',
      'officer2',
      'interest',
      '申请人以业主个人名义投诉全体业主共有资金的使用，与答复没有利害关系，决定不予受理。',
    ),
    served('2026-07-24', 'officer2', 'decline-decision', '$applicant1'),
    onCase('2026-08-06', 'office-head', 'acceptance-supervision', {
      kind: 'ordered',
      reason:
        '申请人系缴存维修资金的业主，为维护自身合法权益投诉，与答复有利害关系。上级机关责令纠正，决定受理。',
    }),
    accepted('2026-08-10', 'officer2'),
    ...examinationBegun({ routed: '2026-08-11', copy: '2026-08-12' }, respondent, ['officer2', 'officer3']),
    replied(
      '2026-08-25',
      respondent,
      '维修资金的支取经业主委员会盖章确认，被申请人已作形式核对，申请人反映的主机更换情况，施工单位称正在补充说明。',
      document('维修资金支取申请表、业主委员会决议', '证明支取手续齐全'),
    ),
    heard(
      '2026-08-28',
      'officer2',
      '$applicant1',
      'in-person',
      '申请人提交了机房照片，主机铭牌的出厂日期仍是2014年，请求到现场核对。',
    ),
  ],
  outcome: { stage: 'under-examination', next: 'draft-decision.ordinary' },
};
