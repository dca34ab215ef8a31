import type { Story } from './story';
import {
  accepted,
  application,
  assigned,
  document,
  heard,
  received,
  refused,
  replied,
  routed,
  served,
  withdrawalGranted,
  withdrawn,
} from './steps';

const respondent = 'landscape-forestry';

/** 和解后撤回，机构准予，机关决定终止。 */
export const settledAndWithdrawn: Story = {
  name: 'settled-and-withdrawn',
  title: '公冶长青不服树木移植许可（和解，撤回，终止）',
  basis: '第四十一条第一项、第七十四条',
  steps: [
    received(
      '2026-04-07',
      'clerk-longquan',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '公冶长青',
            gender: '男',
            ethnicity: '汉族',
            idNumber: '00000019660512339L',
            phone: '19900000118',
            address: '北京市门头沟区龙泉镇虚拟湾6号楼2单元102室',
          },
          {
            kind: 'natural',
            name: '冼月',
            gender: '女',
            ethnicity: '汉族',
            idNumber: '00000019680820448M',
            phone: '19900000128',
            address: '北京市门头沟区龙泉镇虚拟湾6号楼2单元102室',
          },
        ],
        respondentId: respondent,
        act: {
          title: '准予移植小区内六株国槐的行政许可决定',
          kind: 'licence',
          field: 'forestry',
          madeOn: '2026-03-10',
        },
        periodStart: { knewContentOn: '2026-03-20', knewRightsOn: '2026-03-20' },
        claims: '请求撤销被申请人2026年3月10日作出的准予移植树木的许可决定。',
        reasons: [
          '小区楼前六棵国槐是三十年前居民一起种的，夏天全靠它们遮阴。3月20日，申请人看到树上挂了移植公告，才知道物业申请移走六棵树改停车位，被申请人已经批准。',
          '申请人住在一层，树一移走，停车位就到窗根底下。许可作出以前没有征求相邻居民的意见，侵害申请人的相邻权益。',
        ].join('\n'),
      }),
    ),
    accepted('2026-04-10', 'officer3'),
    assigned('2026-04-10', 'officer3', 'officer'),
    routed('2026-04-13', 'officer3', 'ordinary', { disputeMinor: false }),
    served('2026-04-13', 'officer3', 'acceptance-notice', '$applicant1'),
    served('2026-04-13', 'officer3', 'acceptance-notice', '$applicant2'),
    served('2026-04-14', 'officer3', 'copy-of-application', respondent, 'electronic'),
    replied(
      '2026-04-24',
      respondent,
      [
        '物业服务企业提交了业主委员会同意移植的决议、移植方案和养护承诺，被申请人现场查看后依法作出许可，程序合法。',
        '收到复议申请后，被申请人组织物业服务企业、业主委员会与申请人协商，物业服务企业表示可以调整停车位方案，保留申请人窗前的两株国槐。',
      ].join('\n'),
      document('移植申请材料、业主委员会决议', '证明申请材料齐全'),
      { kind: 'inspection-record', title: '现场查看记录', purpose: '证明作出许可前进行了现场核查' },
      document('协商会议纪要', '证明各方已经协商调整方案'),
    ),
    heard(
      '2026-04-28',
      'officer3',
      '$applicant1',
      'in-person',
      '申请人表示：物业承诺保留窗前两棵树，并在车位外侧补种绿篱，如果写成书面协议，愿意撤回。',
    ),
    withdrawn(
      '2026-05-06',
      'clerk-longquan',
      '申请人与物业服务企业、业主委员会达成书面协议，保留窗前两株国槐并补种绿篱，自愿撤回行政复议申请，知悉撤回后不得再以同一事实和理由申请行政复议。',
    ),
    withdrawalGranted('2026-05-08'),
    refused(withdrawn('2026-05-09', 'clerk-longquan', '申请人再次提交撤回申请书。'), 'TOO_LATE_TO_WITHDRAW'),
    served('2026-05-11', 'officer3', 'termination-decision', respondent, 'electronic'),
    served('2026-05-12', 'officer3', 'termination-decision', '$applicant1'),
    served('2026-05-12', 'officer3', 'termination-decision', '$applicant2', 'resident-adult'),
  ],
  outcome: { stage: 'terminated', outcome: 'terminate', next: null },
};
