import { citizen } from '../people';
import {
  application,
  document,
  findings,
  heard,
  onCase,
  received,
  refused,
  replied,
  withdrawn,
} from '../steps';
import { begun, decided, madePublic } from '../steps-road';
import type { Story } from '../story';

const respondent = 'miaofengshan-town';
const names =
  '祖大田、尉迟来喜、皇甫春生、濮宝山、赫连秋菊、仲孙有粮、慕容石头、钟离桂花、宓长林、阚玉兰、訾满囤、麴老根';
const all = names.split('、');
const applicants = all.map((name, n) =>
  citizen(
    name,
    ['赫连秋菊', '钟离桂花', '阚玉兰'].includes(name) ? '女' : '男',
    `000000195${n % 10}0${(n % 9) + 1}1${n % 10}22${n % 10}A`,
    `199000011${String(n).padStart(2, '0')}`,
    `妙峰山镇虚拟泉村${n + 1}号`,
  ),
);
const ids = all.map((_, n) => `$applicant${n + 1}`);
const leaving = ids.slice(0, 11);
const left = (on: string, consentedIds: readonly string[]) =>
  onCase(on, 'office-head', 'applicant-withdrawals', {
    applicantIds: leaving,
    byRepresentativeId: '$applicant1',
    consentedIds,
    reason: '镇里重新公示水费标准，十一户认可新的标准，撤回申请。',
  });

/** 十二名村民推选三名代表人；代表人撤回须经被代表人同意，没有同意的一人继续审理到决定。 */
export const villagers: Story = {
  name: 'villagers',
  title: '祖大田等十二人不服用水收费（推选代表人，十一人撤回，一人继续，撤销）',
  basis: '第十五条、第六十四条第一款第三项，实施条例第十七条',
  steps: [
    received(
      '2026-07-02',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants,
        respondentId: respondent,
        act: {
          title: '关于收取山泉水维护费的通告',
          kind: 'other',
          field: 'towns',
          madeOn: '2026-06-08',
        },
        periodStart: { publicNoticePostedOn: '2026-06-08', publicNoticeDays: 7 },
        claims: '请求撤销每户每年收取360元山泉水维护费的通告。',
        reasons:
          '山泉是祖祖辈辈吃的水，管子是村民自己埋的。镇里贴了一张通告就要每户每年交三百六，没有开过村民会议。',
      }),
    ),
    ...begun(
      { accepted: '2026-07-07', routed: '2026-07-08', copy: '2026-07-09' },
      respondent,
      ['officer2', 'officer3'],
      'ordinary',
      ids,
    ),
    refused(
      onCase('2026-07-09', 'officer2', 'representatives', {
        side: 'applicant',
        representativeIds: ['$applicant1'],
        signedByAll: true,
      }),
      'REPRESENTATIVE_COUNT',
    ),
    onCase('2026-07-10', 'officer2', 'representatives', {
      side: 'applicant',
      representativeIds: ['$applicant1', '$applicant2', '$applicant12'],
      signedByAll: true,
    }),
    replied(
      '2026-07-23',
      respondent,
      '维护费用于更换管道和水质检测，经镇办公会研究，标准参照邻镇。',
      document('镇办公会议纪要、管道维修合同', '证明收费的用途'),
    ),
    heard(
      '2026-07-27',
      'officer2',
      '$applicant12',
      'in-person',
      '不管别人撤不撤，没有依据的钱一分也不该收。',
    ),
    refused(withdrawn('2026-07-29', 'officer2', '代表人提出全体撤回。'), 'REPRESENTED_CONSENT_MISSING'),
    refused(left('2026-07-30', []), 'REPRESENTED_CONSENT_MISSING'),
    left('2026-07-30', leaving.slice(1)),
    ...decided(
      {
        drafted: '2026-08-10',
        reviewed: '2026-08-11',
        approved: '2026-08-14',
        served: '2026-08-17',
        received: '2026-08-18',
      },
      respondent,
      'officer2',
      {
        outcome: 'revoke',
        grounds: ['basis-unlawful'],
        findings: findings({ 'basis-correct': false }),
        defects: ['otherwise-unlawful-basis'],
        claims: '请求撤销收取山泉水维护费的通告。',
        reply: '维护费经镇办公会研究，标准参照邻镇。',
        facts:
          '案涉供水管道由村民出资铺设。被申请人以通告形式规定每户每年收取360元，没有提供收费的法律依据。其余十一名申请人撤回申请。',
        reasons:
          '行政机关收取费用，应当有法律、法规依据。会议纪要不能作为收费的依据，通告适用的依据不合法，应予撤销。',
        operative: '撤销被申请人2026年6月8日作出的关于收取山泉水维护费的通告。',
      },
    ),
    ...madePublic('2026-08-21', '2026-08-25'),
  ],
  outcome: { stage: 'closed', outcome: 'revoke', publication: 'published', next: null },
};
