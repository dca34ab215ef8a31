import { citizen, organization } from '../people';
import {
  application,
  document,
  drafted,
  findings,
  heard,
  notHeard,
  onCase,
  received,
  replied,
  submitted,
} from '../steps';
import { begun } from '../steps-road';
import type { Story } from '../story';

const respondent = 'planning-resources';

/** 受理第四十日追加第三人：不重算审理期限；第三人提出相反请求，草案待审。 */
export const thirdPartyLate: Story = {
  name: 'third-party-late',
  title: '鲜于朗不服邻居加建许可（第四十日追加第三人，草案待审）',
  basis: '第十六条、第六十二条第一款',
  steps: [
    received(
      '2026-07-10',
      'officer2',
      application({
        channel: 'internet',
        applicants: [citizen('鲜于朗', '男', '00000019680530335D', '19900001206', '东辛房街道虚拟胡同18号')],
        respondentId: respondent,
        act: {
          title: '《乡村建设规划许可证》（邻院二层加建）',
          kind: 'licence',
          field: 'planning',
          madeOn: '2026-06-16',
          realEstate: true,
        },
        periodStart: { knewContentOn: '2026-06-29', knewRightsOn: '2026-06-29' },
        claims: '请求撤销邻院加建的规划许可。',
        reasons: '邻院加建二层以后，申请人北屋冬天全天没有太阳。许可以前没有人量过日照，也没有问过申请人。',
      }),
    ),
    ...begun({ accepted: '2026-07-15', routed: '2026-07-16', copy: '2026-07-17' }, respondent, [
      'officer2',
      'officer',
    ]),
    replied(
      '2026-07-30',
      respondent,
      '加建高度符合村庄规划控制要求，建设单位提交了四邻签字表，其中申请人一栏由其妻代签。',
      document('规划许可申请材料、四邻签字表', '证明许可的程序'),
    ),
    heard(
      '2026-08-05',
      'officer2',
      '$applicant1',
      'in-person',
      '申请人称签字不是妻子所签，妻子当月在外地带孙子，有车票。',
    ),
    onCase('2026-08-24', 'officer2', 'third-parties', {
      by: 'own-request',
      person: organization(
        '北京叠云民宿有限公司',
        '91000000MA00001H8J',
        '010-00001207',
        '东辛房街道虚拟胡同20号',
        '酆小满',
      ),
    }),
    notHeard(
      '2026-08-27',
      'officer2',
      '$third1',
      '两次电话无人接听，第三人书面称负责人在外地施工，不再陈述意见，请求维持许可。',
    ),
    drafted('2026-09-02', 'officer2', {
      outcome: 'revoke',
      grounds: ['facts-unclear'],
      findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
      redoWithinDays: 60,
      claims: '请求撤销邻院加建的规划许可。',
      reply: '高度符合控制要求，四邻签字齐全。',
      facts: '四邻签字表中申请人一栏由他人代签，被申请人未核实。许可材料中没有日照影响分析。',
      reasons: '被申请人未核实签字的真实性，也未审查日照影响，作出许可的主要事实不清、证据不足。',
      operative:
        '撤销被申请人2026年6月16日核发的乡村建设规划许可证。\n责令被申请人自收到本决定书之日起60日内重新作出处理。',
    }),
    submitted('2026-09-03', 'officer2'),
  ],
  outcome: {
    stage: 'under-examination',
    clocks: { 'review-period': '2026-09-14' },
    next: 'office-head-review',
  },
};
