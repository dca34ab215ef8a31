import type { CountingArticles } from '../time-limits';

type Articles = { readonly start: string; readonly workday: string; readonly shift: string };

const civil = '民事诉讼法第八十五条';
const through = '（经行政复议法第八十八条第一款）';

/** 怎样数日子，各有各的依据。 */
export const countingArticles: Readonly<Record<CountingArticles, Articles>> = {
  reconsideration: {
    start: `${civil}第二款${through}`,
    workday: '行政复议法第八十八条第二款',
    shift: `${civil}第三款${through}`,
  },
  'reconsideration-1999': {
    start: `${civil}第二款`,
    workday: '行政复议法（2017年修正）第四十条第二款',
    shift: `${civil}第三款`,
  },
  court: { start: `${civil}第二款`, workday: `${civil}`, shift: `${civil}第三款` },
  penalty: { start: `${civil}第二款`, workday: '行政处罚法第八十五条', shift: `${civil}第三款` },
  enforcement: { start: `${civil}第二款`, workday: '行政强制法第六十九条', shift: `${civil}第三款` },
  petition: {
    start: '民法典第二百零一条第一款',
    workday: '信访工作条例第二十三条第三款',
    shift: '民法典第二百零三条第一款〔约定参照〕',
  },
};

/** 民法典第二百零二条。 */
export const correspondingDay = '民法典第二百零二条';
