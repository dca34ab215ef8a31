import { citizen } from '../people';
import {
  application,
  document,
  findings,
  heard,
  received,
  refused,
  drafted,
  replied,
  publicationWithdrawn,
} from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'traffic-police';
const draft = {
  outcome: 'uphold',
  grounds: ['lawful-and-appropriate'],
  findings: findings(),
  claims: '请求撤销罚款200元的处罚决定；一并请求赔偿拖车造成的保险杠损失3600元。',
  reply: '停车堵住消防通道，处罚和拖移合法，保险杠的刮痕在拖移以前已经存在。',
  facts:
    '2026年6月20日，申请人的车辆停放在居民楼消防通道，电话联系未果，被申请人将车辆拖移至停车场。拖移前拍摄的照片显示，前保险杠右侧已有刮痕。',
  reasons:
    '申请人占用消防通道的事实清楚，被申请人处罚适当，程序合法。申请人主张的损害在拖移前已经存在，与处罚、拖移没有因果关系，其赔偿请求应予驳回。',
  operative: '维持被申请人2026年6月22日作出的罚款200元的处罚决定。',
} as const;

/** 一并提出赔偿请求：维持的同时，驳回赔偿请求；漏了赔偿不能作出决定。 */
export const compensationDismissed: Story = {
  name: 'compensation-dismissed',
  title: '拓跋一鸣不服占用消防通道处罚（维持，同时驳回赔偿请求）',
  basis: '第六十八条、第七十二条第一款，实施条例第六十四条第二项',
  steps: [
    received(
      '2026-07-02',
      'officer2',
      application({
        channel: 'internet',
        applicants: [
          citizen('拓跋一鸣', '男', '00000019920716339R', '19900001017', '大峪街道虚拟北街22号楼6单元11室'),
        ],
        respondentId: respondent,
        act: {
          title: '《公安交通管理行政处罚决定书》（占用消防通道停车）',
          kind: 'penalty',
          field: 'transport',
          madeOn: '2026-06-22',
          amount: 200,
        },
        periodStart: { servedOn: '2026-06-22' },
        claims: draft.claims,
        reasons: '只停了二十分钟去接孩子。车被拖走，取车时发现前保险杠掉了一块漆，修理厂报价3600元。',
        compensationClaimed: true,
      }),
    ),
    ...begun({ accepted: '2026-07-06', routed: '2026-07-07', copy: '2026-07-08' }, respondent, [
      'officer2',
      'officer',
    ]),
    replied(
      '2026-07-20',
      respondent,
      draft.reply,
      { kind: 'audio-visual', title: '执法记录仪录像', purpose: '证明停车位置和联系车主的经过' },
      document('拖移前照片六张', '证明刮痕在拖移以前已经存在'),
    ),
    heard(
      '2026-07-23',
      'officer2',
      '$applicant1',
      'internet',
      '申请人看过拖移前的照片，认为拍得不清楚，坚持赔偿请求。',
    ),
    refused(drafted('2026-07-28', 'officer2', draft), 'COMPENSATION_UNDECIDED'),
    ...decided(
      {
        drafted: '2026-07-28',
        reviewed: '2026-07-29',
        approved: '2026-08-04',
        served: '2026-08-06',
        received: '2026-08-07',
      },
      respondent,
      'officer2',
      {
        ...draft,
        compensation: {
          granted: false,
          ground: 'no-causation',
          operative: '驳回申请人的行政赔偿请求。',
        },
      },
    ),
    ...madePublic('2026-08-12', '2026-08-14'),
    // 隐名以后，接送时间和学校仍可推知孩子是谁
    publicationWithdrawn(
      '2026-08-25',
      '申请人反映，公开的决定书写着接孩子的时间和地点，邻居能认出孩子。经核对，涉及未成年人，撤回公开，另行处理。',
    ),
  ],
  outcome: { stage: 'closed', outcome: 'uphold', publication: 'withdrawn', next: null },
};
