import type { Bars } from '@fuyi/kernel';

const basis = '行政复议法实施条例第四十三条第一款';

export const joinedBars = {
  JOINDER_NOT_IN_FORCE: {
    basis,
    message: '合并审理的规定自2026年7月1日起施行，此前的日期不能决定合并审理。',
  },
  JOINED_WITH_ITSELF: { basis, message: '所选的就是本案，请另选一件案件合并审理。' },
  JOINED_CASE_OF_ANOTHER_AUTHORITY: {
    basis,
    message: '只有向同一行政复议机关申请的案件可以合并审理，所选案件由其他机关管辖。',
  },
  JOINED_CASE_NOT_UNDER_WAY: {
    basis,
    message: '所选案件这一天不在审理中（还没有受理，或者已经办结），不能合并审理。',
  },
  ALREADY_JOINED: {
    basis,
    message: '所选案件已经与其他案件合并审理；需要调整的，先在那一案决定分开审理。',
  },
  ACTS_OF_DIFFERENT_KINDS: {
    basis,
    message: '两案不是因同一行政行为或者同类行政行为发生，不能合并审理。',
  },
  JOINDER_GROUND_UNFIT: {
    basis,
    message: '两案的被申请人、申请人或者行政行为作出的时间不符合所选情形，请核对或者另选情形。',
  },
  NOT_JOINED: { basis, message: '本案这一天没有与其他案件合并审理，不需要分开审理。' },
} as const satisfies Bars;
