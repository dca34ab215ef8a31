import { stepRows } from '@fuyi/reconsideration';
import type { CasePage } from '../../api/types';
import { actForms, acts } from './acts';
import { bodyOf } from './body';
import { afterReviewPeriod } from './hearing-acts';

/** Screens written by hand; see app.tsx. */
const written = [
  'acceptance',
  'approval',
  'assignment',
  'correction-submission',
  'decision',
  'opinion',
  'publication',
  'reply',
  'routing',
  'service',
  'withdrawal',
];

const page = {
  file: { collateralReview: false, participants: { representatives: {} }, agents: [] },
} as unknown as CasePage;
const act = (path: string) => {
  const found = acts.find((each) => each.path === path);
  if (!found) throw new Error(`no act ${path}`);
  return found;
};

describe('表单的表', () => {
  it('每一个法定步骤都有表单', () => {
    const forms = new Set(Object.values(stepRows).map(({ form }) => form as string));
    expect([...forms].filter((form) => !written.includes(form) && !actForms.includes(form))).toEqual([]);
  });

  it('步骤在表里的，都是真有的步骤', () => {
    const codes = Object.keys(stepRows);
    expect(acts.flatMap(({ steps = [] }) => steps).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('没有问到的不发送，没有填的也不发送', () => {
    expect(
      bodyOf(act('suspension'), { ground: 'applicant-missing', consented: true, reason: '' }, page),
    ).toEqual({ ground: 'applicant-missing' });
    expect(
      bodyOf(act('suspension'), { ground: 'mediation', consented: true, reason: '双方同意' }, page),
    ).toEqual({ ground: 'mediation', consented: true, reason: '双方同意' });
  });

  it('第六十二条第一款：听证定在审理期限届满以后的，提示，不拦', () => {
    const clocks = [
      { rule: 'review-period', answer: { dueDate: '2026-09-10' } },
    ] as unknown as CasePage['clocks'];
    expect(afterReviewPeriod({ clocks }, '2026-09-10')).toBeNull();
    expect(afterReviewPeriod({ clocks }, '2026-09-11')).toContain('2026年9月10日届满');
    expect(afterReviewPeriod({ clocks: [] }, '2026-09-11')).toBeNull();
  });

  it('第七十九条第二款：抄告决定书的，不写第几份意见书', () => {
    expect(bodyOf(act('superior-notifications'), { letter: 0 }, page)).toEqual({});
    expect(bodyOf(act('superior-notifications'), { letter: 2 }, page)).toEqual({ letter: 2 });
  });

  it('第十四条第二款：承继的人，没有填的格不发送', () => {
    expect(
      bodyOf(
        act('successions'),
        { partyId: 'p', relation: 'child', persons: [{ kind: 'natural', name: '林小满', phone: '' }] },
        page,
      ),
    ).toEqual({ partyId: 'p', relation: 'child', persons: [{ kind: 'natural', name: '林小满' }] });
  });
});
