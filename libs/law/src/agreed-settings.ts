/** 法律没有写明、由本平台约定的算法；`setting` names the one this installation may choose, else it is fixed. */
export type AgreedReading = {
  readonly rule: string;
  readonly term: string;
  /** How it is read here, and how else one might. */
  readonly chosen: string;
  readonly alternative: string | null;
  readonly basis: string;
  readonly setting: keyof ClockSettings | null;
};

/** Readings of the law this installation may choose (procedure-rules〔约定〕). */
export type ClockSettings = {
  /** CAL-11：clear days between notice and hearing, or the fifth workday before counts as notice in time. */
  readonly hearingNotice: 'clear-days' | 'fifth-day-before';
};
export const agreedSettings: ClockSettings = { hearingNotice: 'clear-days' };

const row = (
  rule: string,
  term: string,
  chosen: string,
  alternative: string | null,
  basis: string,
  setting: AgreedReading['setting'] = null,
): AgreedReading => ({ rule, term, chosen, alternative, basis, setting });

/** 约定一览，供管理页查看；一行一项。 */
// prettier-ignore
export const agreedReadings: readonly AgreedReading[] = [
  row('CAL-10', '网上渠道的末日截止', '末日二十四时', '工作时间终了', '民法典第二百零三条第二款'),
  row('CAL-11', '听证五日前通知', '送达日与听证日之间隔满五个工作日，两头都不算', '倒数第五个工作日当日仍可通知', '行政复议法第五十一条第一款', 'hearingNotice'),
  row('CAL-12', '“满六十日”的条件', '第六十日二十四时届满，次日起才可以处理，末日不顺延', null, '行政复议法第四十一条'),
  row('CAL-13', '中止的日数', '审理期限扣除中止日至恢复日的前一日，恢复当日计入；申请期限扣除首尾两日在内的全部日数', null, '行政复议法第六十二条'),
  row('CAL-14', '延长', '并入总期限后再看末日是否顺延', '在顺延后的日期上再加', '行政复议法第六十二条第一款'),
  row('CAL-15', '多次中止', '各段日数相加，重叠的只扣除一次，然后看末日是否顺延', null, '行政复议法第六十二条'),
  row('CAL-16', '没有公布放假安排的年份', '标为暂定，公布后重新计算', null, '行政复议法第八十八条第二款'),
  row('SUM-06', '简易程序转为普通程序后的审理期限', '自原受理之日起六十日，不重新起算', null, '行政复议法第五十五条'),
  row('SUM-07', '转换时的答复期限', '没有届满的，补足至收到副本之日起十个工作日；已经届满的不恢复', null, '行政复议法第四十八条'),
  row('MRG-02', '合并审理的期限', '各案审理期限不变，以先届满者为准', null, '行政复议法实施条例第四十三条'),
];
