import { citizen } from '../people';
import { document, heard, onCase, replied } from '../steps';
import {
  foundGrave,
  hearingArranged,
  hearingHeld,
  hearingNoticed,
  hearingRecorded,
  meetingPlace,
} from '../steps-hearing';
import { begun } from '../steps-road';
import type { Step, Story } from '../story';
import { filed } from '../waiting/filed';

const respondent = 'planning-resources';
const officers = ['officer2', 'officer3'] as const;
const panel = { chairId: 'officer2', hearerIds: ['officer3', 'officer'], recorderId: 'officer4' };
const members = [
  { name: '蔚知秋', field: 'expert' },
  { name: '璩怀远', field: 'scholar' },
  { name: '逄若溪', field: 'government' },
] as const;

/** 一件重大案件，走到听证以前。 */
const grave = (name: string, idNumber: string, phone: string, address: string): readonly Step[] => [
  filed(
    '2026-07-13',
    'clerk',
    citizen(name, '男', idNumber, phone, address),
    respondent,
    { title: '道路拓宽规划许可', kind: 'licence', field: 'planning', madeOn: '2026-06-29', realEstate: true },
    '2026-06-30',
    '请求撤销道路拓宽规划许可。',
    '拓宽以后行车道离住宅窗户不到三米，没有组织过听取意见。',
  ),
  ...begun({ accepted: '2026-07-17', routed: '2026-07-20', copy: '2026-07-21' }, respondent, officers),
  replied('2026-07-31', respondent, '拓宽符合控制性详细规划。', document('控制性详细规划', '证明符合规划')),
  heard('2026-08-03', 'officer2', '$applicant1', 'in-person', '申请人请求公开听证。'),
  foundGrave('2026-08-04', 'officer2', ['mass'], '沿线二百余户关注。'),
];
const arranged = (day: string) =>
  hearingArranged('2026-08-10', 'officer2', day, panel, '拓宽的程序和对住宅的影响');
const held = (day: string) =>
  hearingHeld(day, 'officer2', [
    { partyId: '$applicant1', presence: 'present' },
    { partyId: respondent, presence: 'present', head: true },
  ]);
const heardInFull: readonly Step[] = [
  arranged('2026-08-20'),
  ...hearingNoticed('2026-08-11', 'officer2', respondent),
  held('2026-08-20'),
  hearingRecorded('2026-08-20', 'officer2', '双方就距离和降噪措施陈述、质证。', ['$applicant1', respondent]),
];
const referred = onCase('2026-08-31', 'officer2', 'committee-referrals', {
  grounds: ['grave'],
  issues: '规划许可以前是否应当听取沿线住户意见',
  proposal: '拟确认违法。',
  meeting: { day: '2026-09-10', hour: '09:30', place: meetingPlace },
});
const met = onCase('2026-09-03', 'officer2', 'committee-referrals/1/meeting', {
  form: 'case-meeting',
  members,
});
const said = (n: number) =>
  onCase('2026-09-04', 'officer2', 'committee-referrals/1/positions', {
    memberId: `$member${n}`,
    position: 'revoke',
    opinion: `没有听取意见，程序违法（第${n}名委员）。`,
  });
const story = (name: string, title: string, basis: string, steps: readonly Step[]): Story => ({
  name,
  title,
  basis,
  steps,
  outcome: { stage: 'under-examination', next: 'judge-evidence' },
});

/** 听证、委员会的各个步骤，各有一件在等。 */
export const waitingPanels: readonly Story[] = [
  story('hearing-to-change', '仉望北不服道路拓宽许可（通知晚了，听证待改期）', '第五十一条第一款', [
    ...grave('仉望北', '00000019770101441K', '19900001511', '永定镇虚拟路沿1号'),
    arranged('2026-09-10'),
    ...hearingNoticed('2026-09-04', 'officer2', respondent),
  ]),
  story('hearing-to-record', '仉望南不服道路拓宽许可（昨天听证，待登记笔录）', '第五十条第三款', [
    ...grave('仉望南', '00000019770202442K', '19900001512', '永定镇虚拟路沿2号'),
    arranged('2026-09-07'),
    ...hearingNoticed('2026-08-11', 'officer2', respondent),
    held('2026-09-07'),
  ]),
  story('committee-to-meet', '仉望东不服道路拓宽许可（已提请，委员会待开会）', '第五十二条第二款', [
    ...grave('仉望东', '00000019770303443K', '19900001513', '永定镇虚拟路沿3号'),
    ...heardInFull,
    referred,
  ]),
  story('positions-to-give', '仉望西不服道路拓宽许可（委员待提出意见）', '第五十二条第三款', [
    ...grave('仉望西', '00000019770404444K', '19900001514', '永定镇虚拟路沿4号'),
    ...heardInFull,
    referred,
    met,
    said(1),
  ]),
  story('advice-to-give', '仉望中不服道路拓宽许可（待汇总咨询意见）', '第五十二条第三款', [
    ...grave('仉望中', '00000019770505445K', '19900001515', '永定镇虚拟路沿5号'),
    ...heardInFull,
    referred,
    met,
    said(1),
    said(2),
    said(3),
  ]),
];
