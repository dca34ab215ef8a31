import { citizen } from '../people';
import {
  application,
  approvedBy,
  document,
  drafted,
  findings,
  heard,
  onCase,
  received,
  refused,
  replied,
  served,
  submitted,
} from '../steps';
import {
  advised,
  foundGrave,
  hearingArranged,
  hearingHeld,
  hearingNoticed,
  hearingRecorded,
} from '../steps-hearing';
import { begun, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'chengzi-subdistrict';
const panel = { chairId: 'officer', hearerIds: ['officer2', 'officer3'], recorderId: 'officer4' };
const matters = '加装电梯是否影响低层住户采光，征求意见的过程';

/** 社会关注度较高，应当听证：五个工作日前通知，一名主持人、两名听证员、一名记录员，负责人到场，根据笔录决定。 */
export const heardInPublic: Story = {
  name: 'heard-in-public',
  title: '郗长庚不服加装电梯审查意见（应当听证，委员会咨询，撤销）',
  basis: '第五十条、第五十一条、第五十二条、第六十一条第二款、第六十四条第一款第二项',
  steps: [
    received(
      '2026-06-29',
      'clerk',
      application({
        channel: 'counter',
        applicants: [
          citizen('郗长庚', '男', '00000019630303335C', '19900001501', '城子街道虚拟小区5号楼1单元101室'),
        ],
        respondentId: respondent,
        act: {
          title: '《既有多层住宅加装电梯联合审查意见》',
          kind: 'licence',
          field: 'housing',
          madeOn: '2026-06-05',
        },
        periodStart: { servedOn: '2026-06-08' },
        claims: '请求撤销加装电梯联合审查意见。',
        reasons: '电梯井道正对申请人卧室，征求意见表上申请人一栏写的是“联系不上”，其实申请人天天在家。',
      }),
    ),
    ...begun({ accepted: '2026-07-02', routed: '2026-07-03', copy: '2026-07-06' }, respondent, [
      'officer',
      'officer2',
    ]),
    replied(
      '2026-07-17',
      respondent,
      '同意户数超过三分之二，公示十日，仅申请人一户事后提出异议。',
      document('征求意见表、公示照片', '证明征求意见和公示的过程'),
    ),
    heard('2026-07-20', 'officer', '$applicant1', 'in-person', '申请人请求当面对质“联系不上”是谁写的。'),
    foundGrave('2026-07-21', 'officer', ['mass'], '全楼四十户分歧明显，媒体报道，社会关注度较高。'),
    refused(
      hearingArranged('2026-07-22', 'officer', '2026-07-27', panel, matters),
      'HEARING_NOTICE_TOO_LATE',
    ),
    hearingArranged('2026-07-22', 'officer', '2026-08-04', panel, matters),
    ...hearingNoticed('2026-07-23', 'officer', respondent),
    onCase('2026-07-24', 'officer', 'hearings/1/change', {
      ...panel,
      day: '2026-08-04',
      hour: '14:00',
      place: '城子街道办事处二层会议室',
      reason: '申请人行走不便，改在其住所附近举行，改为下午，日期不变。',
    }),
    served('2026-07-27', 'officer', 'hearing-change-notice', respondent, 'electronic'),
    served('2026-07-27', 'officer', 'hearing-change-notice', '$applicant1'),
    hearingHeld('2026-08-04', 'officer', [
      { partyId: '$applicant1', presence: 'present' },
      { partyId: respondent, presence: 'present', head: true },
    ]),
    hearingRecorded(
      '2026-08-04',
      'officer',
      '被申请人负责人当场承认，征求意见表由楼门长代填，未入户核实；申请人表示不反对装电梯，请求井道外移一米。',
      ['$applicant1', respondent],
    ),
    ...advised(
      { referred: '2026-08-05', met: '2026-08-07' },
      'officer',
      {
        grounds: ['grave'],
        issues: '未入户征求低层住户意见，是否属于违反法定程序',
        proposal: '认为违反法定程序，拟撤销。',
      },
      [
        { name: '邰望之', field: 'expert' },
        { name: '娄知遥', field: 'scholar' },
        { name: '景如松', field: 'government' },
      ],
      'revoke',
      '征求意见是作出审查意见的必经程序，由他人代填等于没有征求，应予撤销。',
    ),
    drafted('2026-08-10', 'officer', {
      outcome: 'revoke',
      grounds: ['procedure-violated'],
      findings: findings({ 'procedure-lawful': false }),
      claims: '请求撤销加装电梯联合审查意见。',
      reply: '同意户数超过三分之二，已经公示。',
      facts: '听证查明，征求意见表申请人一栏由他人代填，被申请人未入户听取其意见，即出具联合审查意见。',
      reasons:
        '加装电梯直接关系低层住户的相邻权益，被申请人没有听取申请人意见，违反法定程序。根据听证笔录和审查认定的事实，应予撤销。',
      operative: '撤销被申请人2026年6月5日作出的既有多层住宅加装电梯联合审查意见。',
    }),
    onCase('2026-08-10', 'officer', 'advice-adoption', {
      adopted: 'adopted',
      note: '采纳委员会的咨询意见，决定草案与多数意见一致。',
    }),
    submitted('2026-08-11', 'officer'),
    approvedBy('2026-08-12', 'office-head'),
    approvedBy('2026-08-14', 'authority-head'),
    served('2026-08-17', 'officer', 'decision', respondent, 'electronic'),
    served('2026-08-18', 'officer', 'decision', '$applicant1'),
    ...madePublic('2026-08-20', '2026-08-24'),
  ],
  outcome: { stage: 'closed', outcome: 'revoke', publication: 'published', next: null },
};
