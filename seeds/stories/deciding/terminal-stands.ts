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
  replied,
  served,
  submitted,
} from '../steps';
import { begun, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'planning-resources';

/** 许可违法，但公交场站已经通车，撤销会损害公共利益：集体讨论通过，确认违法并责令补救。 */
export const terminalStands: Story = {
  name: 'terminal-stands',
  title: '令狐采薇不服公交场站规划许可（集体讨论，确认违法不撤销，责令补救，等待履行）',
  basis: '第六十一条第一款、第六十五条第一款第一项、第七十七条第一款',
  steps: [
    received(
      '2026-06-08',
      'clerk',
      application({
        channel: 'counter',
        applicants: [
          citizen('令狐采薇', '女', '00000019750628441M', '19900001013', '大峪街道虚拟南路15号楼4单元201室'),
        ],
        respondentId: respondent,
        act: {
          title: '《建设工程规划许可证》（某公交首末站）',
          kind: 'licence',
          field: 'planning',
          madeOn: '2025-11-10',
          realEstate: true,
        },
        periodStart: { knewContentOn: '2026-05-18', knewRightsOn: '2026-05-18' },
        claims: '请求撤销公交首末站的建设工程规划许可证。',
        reasons:
          '场站离申请人卧室窗户只有十六米，早晨四点半开始发车。许可以前没有公示，也没有征求过楼里任何人的意见。',
      }),
    ),
    ...begun({ accepted: '2026-06-11', routed: '2026-06-12', copy: '2026-06-15' }, respondent, [
      'officer',
      'officer2',
    ]),
    replied(
      '2026-06-29',
      respondent,
      '场站符合控制性详细规划，日均服务乘客一万二千余人次，现已通车。因时限紧张，许可前的公示只在建设单位网站进行。',
      document('规划条件、设计方案审查意见', '证明许可符合规划'),
      document('建设单位网站公示截图', '证明公示的方式'),
    ),
    heard(
      '2026-07-03',
      'officer',
      '$applicant1',
      'in-person',
      '申请人说也坐这趟车，不是要拆场站，是要能睡觉，请求装声屏障、调整首班发车的停靠位置。',
    ),
    drafted('2026-07-13', 'officer', {
      outcome: 'declare-unlawful',
      grounds: ['great-harm'],
      findings: findings({ 'procedure-lawful': false }),
      remedy:
        '责令被申请人自收到本决定书之日起60日内，督促建设单位在场站东侧加装隔声屏障，并将噪声监测结果告知申请人。',
      claims: '请求撤销公交首末站的建设工程规划许可证。',
      reply: '场站符合规划，已经通车，公示在建设单位网站进行。',
      facts:
        '被申请人2025年11月10日核发许可证。许可前仅在建设单位网站公示，未在项目现场公示，未听取利害关系人意见。场站2026年5月通车。',
      reasons:
        '许可直接关系相邻居民重大利益，未告知其听证的权利，违反法定程序，依法应予撤销。场站已经投入使用，承担周边群众的日常出行，撤销会给社会公共利益造成重大损害，故确认违法，同时责令采取补救措施。',
      operative: '确认被申请人2025年11月10日核发建设工程规划许可证的行为违法。',
    }),
    submitted('2026-07-13', 'officer'),
    approvedBy('2026-07-14', 'office-head', '涉及公共利益的判断，建议提请集体讨论。'),
    onCase('2026-07-20', 'authority-head', 'draft-deliberation', {
      approved: true,
      minutes: '会议听取承办人汇报，一致认为撤销将使场站停运，公共利益损害重大，同意确认违法并责令补救。',
    }),
    served('2026-07-23', 'officer', 'decision', respondent, 'electronic'),
    served('2026-07-24', 'officer', 'decision', '$applicant1'),
    ...madePublic('2026-07-29', '2026-07-31'),
  ],
  outcome: {
    stage: 'closed',
    outcome: 'declare-unlawful',
    publication: 'published',
    clocks: { performance: '2026-09-21' },
    next: 'perform.remedy',
  },
};
