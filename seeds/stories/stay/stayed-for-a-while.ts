import { citizen } from '../people';
import { application, document, findings, heard, received, refused, replied } from '../steps';
import { siteInspected, stayed, stayLifted, stayRequested } from '../steps-pauses';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'chengzi-subdistrict';

/** 申请停止拆除，先准许；勘验发现构筑物有倒塌危险，恢复执行；最后维持。 */
export const stayedForAWhile: Story = {
  name: 'stayed-for-a-while',
  title: '端木岩不服限期拆除（停止执行，后恢复执行，维持）',
  basis: '第四十二条第三项、第六十八条，实施条例（2007年）第三十四条第三款',
  steps: [
    received(
      '2026-04-13',
      'clerk',
      application({
        channel: 'counter',
        applicants: [citizen('端木岩', '男', '00000019700814336K', '19900001010', '城子街道虚拟坡9号院3号')],
        respondentId: respondent,
        act: {
          title: '《限期拆除决定书》',
          kind: 'enforcement',
          field: 'urban-enforcement',
          madeOn: '2026-03-23',
          realEstate: true,
        },
        periodStart: { servedOn: '2026-03-24' },
        claims: '请求撤销限期拆除决定书。',
        reasons:
          '院墙边的棚房是九十年代单位分房时一起给的，里面放着老人的轮椅和煤气罐。街道说是违法建设，十五日内不拆就强拆，没有给申请人找材料的时间。',
      }),
    ),
    ...begun({ accepted: '2026-04-16', routed: '2026-04-17', copy: '2026-04-20' }, respondent, [
      'officer2',
      'officer',
    ]),
    stayRequested(
      '2026-04-20',
      'clerk',
      '限期拆除的期限即将届满，一旦拆除无法恢复，请求在复议期间停止执行。',
    ),
    stayed('2026-04-22', '拆除后难以恢复，停止执行不损害公共利益，申请人的要求合理，决定停止执行。'),
    replied(
      '2026-04-30',
      respondent,
      '棚房未取得规划许可，经规划部门认定属于违法建设；原分房档案中没有该处建筑。已听取申请人陈述、申辩。',
      document('规划部门认定函', '证明该建筑未取得规划许可'),
      document('分房档案、历年航拍影像', '证明棚房建于2019年以后'),
    ),
    siteInspected(
      '2026-05-12',
      'officer2',
      '2026-05-12',
      '棚房砖墙无基础，临街一侧向外倾斜约八厘米，墙下为居民通道，墙内存放煤气罐一只。双方在笔录上签字。',
    ),
    stayLifted('2026-05-14', '棚房临街墙体倾斜，存在倒塌危险，不宜继续停止执行，决定恢复执行。'),
    refused(stayLifted('2026-05-15', '恢复执行。'), 'NOT_STAYED'),
    heard(
      '2026-05-18',
      'officer2',
      '$applicant1',
      'in-person',
      '申请人承认棚房2019年翻修时向外扩了一米，同意先把煤气罐搬走，希望给放轮椅的地方。',
    ),
    ...decided(
      {
        drafted: '2026-05-25',
        reviewed: '2026-05-26',
        approved: '2026-06-01',
        served: '2026-06-03',
        received: '2026-06-04',
      },
      respondent,
      'officer2',
      {
        outcome: 'uphold',
        grounds: ['lawful-and-appropriate'],
        findings: findings(),
        claims: '请求撤销限期拆除决定书。',
        reply: '棚房未取得规划许可，属于违法建设，限期拆除合法适当。',
        facts:
          '案涉棚房面积约十二平方米，2019年翻修时向外扩建。规划部门认定未取得规划许可。被申请人立案后告知并听取了申请人的陈述、申辩，于2026年3月23日作出限期拆除决定。',
        reasons:
          '棚房未取得规划许可，申请人承认2019年扩建的事实。被申请人认定事实清楚，履行了告知和听取意见的程序，给予的自行拆除期限适当。申请人存放轮椅的困难，由社区另行协助解决。',
        operative: '维持被申请人2026年3月23日作出的限期拆除决定。',
      },
    ),
    ...madePublic('2026-06-09', '2026-06-11'),
  ],
  outcome: { stage: 'closed', outcome: 'uphold', publication: 'published', next: null },
};
