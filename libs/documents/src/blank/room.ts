import { grid, widthOf } from '../geometry';

/** 手写的空，n 个字宽。 */
export const room = (characters: number): string => '＿'.repeat(characters);

/**
 * 接着写到行末，再写几行：`before` stands on the line already, its indent included. One place is left free, or a
 * rounding in another editor would push the last underscore to a line of its own; where `before` has wrapped, two
 * more, for a line that ended early so that no full stop begins the next.
 */
export const roomToTheEnd = (before: string, lines: number, indent = 2): string => {
  const taken = Math.ceil(widthOf(before) + indent) % grid.charactersPerLine;
  const wrapped = widthOf(before) + indent > grid.charactersPerLine;
  return room(lines * grid.charactersPerLine - taken - (wrapped ? 3 : 1));
};

/** 申请人：＿＿＿＿…… */
export const written = (lead: string, lines = 1): string => `${lead}${roomToTheEnd(lead, lines)}`;

export const blankDay = `${room(4)}年${room(2)}月${room(2)}日`;
export const blankName = room(8);
