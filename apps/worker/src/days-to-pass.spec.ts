import { plainDate } from '@fuyi/kernel';
import { daysToPass } from './days-to-pass';

const on = plainDate;

describe('哪些日子要过', () => {
  it('第一次启动，只过今天', () => expect(daysToPass(null, on('2026-03-09'))).toEqual(['2026-03-09']));
  it('过了的不再过', () => expect(daysToPass(on('2026-03-09'), on('2026-03-09'))).toEqual([]));
  it('停机几天，一天一天补过', () =>
    expect(daysToPass(on('2026-02-27'), on('2026-03-02'))).toEqual([
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]));
  it('时钟拨回的，从那一天重新开始', () =>
    expect(daysToPass(on('2026-11-24'), on('2026-01-05'))).toEqual(['2026-01-05']));
  it('隔得太久的，只过今天', () =>
    expect(daysToPass(on('2020-01-01'), on('2026-01-05'))).toEqual(['2026-01-05']));
});
