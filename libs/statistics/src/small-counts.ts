/** 对外表格中不满三件的交叉格不显示实数，以免认出当事人。 */
export const smallestShown = 3;

export const outwardCount = (count: number): string =>
  count > 0 && count < smallestShown ? '＜3' : String(count);
