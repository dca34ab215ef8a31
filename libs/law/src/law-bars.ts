import { Barred } from '@fuyi/kernel';

/** Why a clock gives no date. Codes are permanent. */
export const lawBars = {
  UNKNOWN_RULE: { basis: null, message: '没有这条期限规则。' },
  MALFORMED_FACTS: { basis: null, message: '事实应当是一组名称和值。' },
  UNKNOWN_FACT: { basis: null, message: '这条期限规则不使用所给的事实' },
  MISSING_FACT: { basis: null, message: '缺少计算所需的事实' },
  WRONG_FACT: { basis: null, message: '事实的格式不对' },
  IMPOSSIBLE_DATE: { basis: null, message: '不是存在的日期，请按 2026-03-09 的样子填写' },
  AMBIGUOUS_START: { basis: null, message: '只能有一个起算的事实，所给的不止一个' },
  IMPOSSIBLE_FACTS: { basis: null, message: '所给的事实互相矛盾' },
  NOT_IN_FORCE: { basis: null, message: '所给的日期在本条规则施行期间以外。' },
  REFUSAL_NOT_A_START: {
    basis: '行政复议法实施条例（2007年）第十五条第一款第二项',
    message: '2026年6月30日以前，拒绝签收不是起算的事由，应当以留置送达之日作为送达之日。',
  },
  EXTENSION_NOT_ALLOWED: {
    basis: '行政复议法第六十二条第二款',
    message: '简易程序的审理期限不得延长，只能转为普通程序。',
  },
  EXTENSION_TOO_LONG: { basis: null, message: '延长期限最多不得超过三十日。' },
  CONVERSION_AFTER_EXPIRY: {
    basis: '行政复议法第五十五条、第六十二条第二款',
    message: '简易程序的审理期限届满以后，不能再转为普通程序。',
  },
  UNKNOWN_ORGAN: { basis: null, message: '没有这个机关，请从列表中选择。' },
  NO_ANSWERING_ORGAN: {
    basis: '行政复议法第十九条',
    message: '还不知道由哪个机关作被申请人，请写明设立、委托或者继续行使职权的机关。',
  },
  NO_JURISDICTION_RULE: {
    basis: '行政复议法第二十四条至第二十八条',
    message: '机关表里没有这类机关的管辖规则，请补充上一级主管部门。',
  },
} as const;

export type LawBar = keyof typeof lawBars;

/** `detail` names facts by their term, never a value of theirs. */
export const lawBar = (code: LawBar, detail?: string, basis: string | null = lawBars[code].basis): Barred =>
  new Barred(
    code,
    basis,
    detail ? `${lawBars[code].message}：${detail}。` : lawBars[code].message.replace(/(?<!。)$/, '。'),
  );
