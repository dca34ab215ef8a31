import { citizen } from '../people';
import { accepted, application, received } from '../steps';
import type { Story } from '../story';

const families = '步、都、耿、满、弘、匡、国、文、寇、广、禄'.split('、');

/** 十一名申请人，昨天受理，还没有推选代表人。 */
export const elevenHouseholds: Story = {
  name: 'eleven-households',
  title: '步家庄等十一户不服停水通知（待推选代表人）',
  basis: '第十五条第一款，实施条例第十七条',
  steps: [
    received(
      '2026-09-02',
      'clerk-zhaitang',
      application({
        channel: 'counter',
        applicants: families.map((family, n) =>
          citizen(
            `${family}家庄`,
            '男',
            `000000196${n % 10}0${(n % 9) + 1}1522${n % 10}N`,
            `199000015${String(n).padStart(2, '0')}`,
            `斋堂镇虚拟庄村${n + 1}号`,
          ),
        ),
        respondentId: 'zhaitang-town',
        act: { title: '关于统一停水检修的通知', kind: 'other', field: 'towns', madeOn: '2026-08-10' },
        periodStart: { servedOn: '2026-08-11' },
        claims: '请求撤销每日停水二十小时的通知。',
        reasons: '检修说是三天，已经停了三周，每天只来四个小时水。',
      }),
    ),
    accepted('2026-09-07', 'officer2'),
  ],
  outcome: { stage: 'under-examination', next: 'assign-officers' },
};
