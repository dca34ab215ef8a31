import type { Bars } from '@fuyi/kernel';

export const aftermathBars = {
  NOT_A_SUBORDINATE: {
    basis: '行政复议法第七十六条',
    message: '意见书只能发给被申请人或者其他下级机关；向其他机关提出建议的，请用建议书。',
  },
  NO_SUCH_LETTER: { basis: '行政复议法第七十六条', message: '本案没有这份意见书、建议书，请核对。' },
  NOT_THE_ADDRESSEE: {
    basis: '行政复议法第七十六条',
    message: '这份意见书不是发给贵单位的，不能由贵单位报送。',
  },
  LETTER_DAYS_REVERSED: {
    basis: '行政复议法第七十六条',
    message: '收到、报送的日期早于文书发出或者收到的日期，请核对。',
  },
  LETTER_NOT_RECEIVED: {
    basis: '行政复议法第七十六条',
    message: '还没有登记收到这份文书的日期，六十日没有起算，请先登记。',
  },
  LETTER_ALREADY_RECEIVED: {
    basis: '行政复议法第七十六条',
    message: '已经登记收到这份文书的日期，以第一次登记为准。',
  },
  NOTHING_TO_PERFORM: {
    basis: '行政复议法第七十七条第一款',
    message: '决定书没有要求被申请人做这件事，或者决定书还没有送达被申请人。',
  },
  PERFORMED_BEFORE_SERVICE: {
    basis: '行政复议法第七十七条第一款',
    message: '报告的日期早于决定书送达被申请人之日，请核对。',
  },
  SAME_AGAIN_UNANSWERED: {
    basis: '行政复议法第六十四条第二款',
    message: '请写明重新作出的行政行为，是不是以同一事实和理由作出、与原行为相同或者基本相同。',
  },
  REDONE_THE_SAME: {
    basis: '行政复议法第六十四条第二款',
    message:
      '不得以同一的事实和理由，作出与被申请复议的行政行为相同或者基本相同的行政行为；只因违反法定程序被撤销的除外。',
  },
  NOT_OVERDUE: {
    basis: '行政复议法第七十七条第二款',
    message: '被申请人的履行、报送期限还没有届满，或者已经履行，不能责令限期履行。',
  },
  DEADLINE_BEFORE_ORDER: {
    basis: '行政复议法第七十七条第二款',
    message: '限期履行的最后一日不能早于责令之日。',
  },
  NOT_ORDERED: {
    basis: '行政复议法第七十七条第二款',
    message: '请先责令限期履行，再约谈负责人或者通报批评。',
  },
  NO_DOCUMENT_TO_CORRECT: {
    basis: null,
    message: '本案没有作出这份文书，或者更正之日早于文书作出之日，请核对。',
  },
  DECISION_NOT_EFFECTIVE: {
    basis: '行政复议法第七十五条第二款',
    message: '决定还没有发生法律效力，不能办这一步。',
  },
  COPY_FOR_DEPARTMENTS_ONLY: {
    basis: '行政复议法第七十九条第二款',
    message: '抄告只限于以本级人民政府工作部门为被申请人的案件；街道、镇等不适用。',
  },
  NO_PENALTY_TO_WITHDRAW: {
    basis: '行政处罚法第四十八条第二款',
    message: '被申请复议的不是已经公开的行政处罚决定，或者处罚没有被变更、撤销、确认违法、确认无效。',
  },
} as const satisfies Bars;
