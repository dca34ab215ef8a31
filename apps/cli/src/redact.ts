import { anonymize, readParty } from '@fuyi/anonymization';
import { Barred } from '@fuyi/kernel';
import { answerLines, unusable } from './lines';

/** `{id, text, parties}` → `{id, text, spans}`；offsets in UTF-16 code units of the original text. */
export const run = async (args: readonly string[]): Promise<number> =>
  args.length > 0
    ? unusable('用法：fuyi redact < 文书.jsonl，每行 {"id", "text", "parties": […]}')
    : answerLines(({ id, text, parties = [] }) => {
        if (typeof text !== 'string') return new Barred('NO_TEXT', null, '这一行没有 text。');
        if (!Array.isArray(parties)) return new Barred('PARTIES_NOT_A_LIST', null, 'parties 应当是数组。');
        const known = parties.flatMap((party) => readParty(party) ?? []);
        const anonymized = anonymize(text, known);
        return {
          ...(id === undefined ? {} : { id }),
          text: anonymized.text,
          spans: anonymized.spans.map(({ start, end, type, replacement }) => ({
            start,
            end,
            type,
            replacement,
          })),
        };
      });
