import type { Story } from '../story';
import {
  application,
  approvedBy,
  document,
  drafted,
  findings,
  received,
  replied,
  served,
  submitted,
} from '../steps';
import { opened } from './examined';

/** 决定已经作出，申请人还没有收到。 */
export const decidedNotServed: Story = {
  name: 'decided-not-served',
  title: '濮阳晓不服警告（已决定，待送达申请人）',
  basis: '第五十三条第一款第二项、第七十五条',
  steps: [
    received(
      '2026-08-13',
      'officer2',
      application({
        channel: 'internet',
        applicants: [
          {
            kind: 'natural',
            name: '濮阳晓',
            gender: '男',
            ethnicity: '汉族',
            idNumber: '00000019990909228Y',
            phone: '19900000209',
            address: '北京市门头沟区王平镇虚拟地社区7号楼201室',
          },
        ],
        respondentId: 'public-security',
        act: {
          title: '《行政处罚决定书》（警告）',
          kind: 'warning',
          field: 'public-security',
          madeOn: '2026-07-27',
          disclosed: false,
        },
        periodStart: { servedOn: '2026-07-28' },
        claims: '请求撤销警告的处罚决定。',
        reasons: '申请人在河边烧烤时音响声音稍大，被人举报。民警到场时申请人已经关掉音响，却仍给予警告。',
      }),
    ),
    ...opened(
      { accepted: '2026-08-17', routed: '2026-08-17', copy: '2026-08-18' },
      'public-security',
      'summary',
      ['officer2'],
    ),
    replied(
      '2026-08-24',
      'public-security',
      '民警到场前后共劝阻两次，申请人第一次关闭后又打开，现场有多名游客证实，给予警告适当。',
      document('处罚案卷', '证明劝阻和处罚经过'),
    ),
    drafted('2026-08-31', 'officer2', {
      outcome: 'uphold',
      grounds: ['lawful-and-appropriate'],
      findings: findings(),
      claims: '请求撤销警告的处罚决定。',
      reply: '经两次劝阻后仍使用音响，给予警告适当。',
      facts: '2026年7月25日晚，申请人在河边使用音响，经民警劝阻关闭后再次打开，三名游客作证。',
      reasons: '申请人经劝阻后再次使用音响干扰他人，被申请人给予警告，事实清楚、程序合法、处罚适当。',
      operative: '维持被申请人2026年7月27日作出的警告处罚决定。',
    }),
    submitted('2026-08-31', 'officer2'),
    approvedBy('2026-09-02', 'office-head'),
    approvedBy('2026-09-04', 'authority-head'),
    served('2026-09-07', 'officer2', 'decision', 'public-security', 'electronic'),
  ],
  outcome: { stage: 'decided', outcome: 'uphold', next: 'serve-decision' },
};
