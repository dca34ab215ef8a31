import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anonymize } from './anonymize';
import { leaks } from './leaks';
import type { KnownParty } from './party';

type Labelled = {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly replacement: string;
  readonly known?: boolean;
  readonly tier?: string;
  readonly core?: { readonly start: number; readonly end: number };
};
type Sample = {
  readonly id: string;
  readonly text: string;
  readonly parties?: readonly KnownParty[];
  readonly spans: readonly Labelled[];
  readonly keep: readonly string[];
};
const read = (name: string): readonly Sample[] =>
  readFileSync(join(__dirname, 'examples', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);
const samples = read('decisions.jsonl');
const times = (text: string, part: string) => text.split(part).length - 1;

const measured = samples.map((sample) => {
  const { text, spans } = anonymize(sample.text, sample.parties ?? []);
  const coveredBy = ({ start, end, core }: Labelled) =>
    spans.find((span) => span.start <= (core?.start ?? start) && span.end >= (core?.end ?? end));
  const direct = sample.spans.filter(({ tier }) => tier === 'direct');
  const labelled = (start: number, end: number) =>
    sample.spans.some((each) => start < each.end && each.start < end);
  return {
    sample,
    text,
    spans,
    direct,
    missed: direct.filter((each) => !coveredBy(each)),
    wrongMask: direct.filter(
      (each) =>
        each.type === 'PERSON' &&
        /某/.test(each.replacement) &&
        coveredBy(each) &&
        coveredBy(each)?.replacement !== each.replacement,
    ),
    spurious: spans.filter(({ start, end }) => !labelled(start, end)),
    lost: sample.keep.filter((part) => times(text, part) < times(sample.text, part)),
  };
});
const count = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);

describe('redaction-rules 第六节　样例召回', () => {
  it('已知当事人的姓名、号码、住址，一处不漏', () =>
    expect(count(measured.map(({ missed }) => missed.filter(({ known }) => known)))).toBe(0));

  it('全部直接标识（含未登记的人）召回不低于 98%', () =>
    expect(
      1 - count(measured.map(({ missed }) => missed)) / count(measured.map(({ direct }) => direct)),
    ).toBeGreaterThanOrEqual(0.98));

  it('多替换的不超过 2%，应保留的一处不少', () => {
    expect(
      count(measured.map(({ spurious }) => spurious)) / count(measured.map(({ spans }) => spans)),
    ).toBeLessThanOrEqual(0.02);
    expect(measured.flatMap(({ lost }) => lost)).toEqual([]);
  });

  it('NAM-06　代称与编号全文一致', () => expect(count(measured.map(({ wrongMask }) => wrongMask))).toBe(0));

  it('CON-06　替换以后查不到残留，替换以前查得到', () => {
    for (const { sample, text } of measured) {
      expect(leaks(text, sample.parties ?? []).filter(({ certain }) => certain)).toEqual([]);
      expect(leaks(sample.text, sample.parties ?? []).length).toBeGreaterThan(3);
    }
  });
});
