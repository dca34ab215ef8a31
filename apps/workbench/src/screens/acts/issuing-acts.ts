import type { CasePage } from '../../api/types';
import type { Act } from './act';

const standing = ({ file }: CasePage) => file.issuing.papers.filter(({ recalledOn }) => recalledOn === null);

/** 收回用印的文书。 */
export const issuingActs: readonly Act[] = [
  {
    form: 'paper-recall',
    path: 'papers/:which/recall',
    event: 'PaperRecalled',
    roles: ['office-head'],
    open: (page) => standing(page).length > 0,
    which: (page) =>
      standing(page).map(({ code, title, number }) => ({ value: code, label: `${title} ${number ?? ''}` })),
    whichTerm: '收回哪一份',
    dayLabel: '收回之日',
    effect:
      '收回以后这一份不再有效，门户核对时显示已收回；改好以后可以重新用印。已经送出的，请一并收回纸质件。',
    fields: [{ kind: 'text', name: 'reason', label: '收回的理由', longest: 2000 }],
  },
];
