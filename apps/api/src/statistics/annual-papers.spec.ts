import { plainDate } from '@fuyi/kernel';
import { statisticsOf } from '@fuyi/statistics';
import { reference } from '../../../../seeds/reference';
import { Templates } from '../documents/templates';
import { AnnualPapers } from './annual-papers';

const today = plainDate('2027-01-15');
const papers = new AnnualPapers(new Templates(), reference, { today: () => today, now: () => new Date(0) });
const textOf = (to: string) =>
  papers
    .of('work-report', statisticsOf([], { from: plainDate('2026-01-01'), to: plainDate(to) }))
    .paragraphs.map(({ text }) => text)
    .join('\n');

describe('实施条例第六十六条第二款　工作报告、统计报表', () => {
  it('全年的写年度，不满一年的写起止；没有案件的写零件、没有', () => {
    expect(textOf('2026-12-31')).toContain('现将2026年行政复议工作情况报告如下');
    expect(textOf('2026-06-30')).toContain('现将2026年1月1日至2026年6月30日行政复议工作情况报告如下');
    expect(textOf('2026-12-31')).toContain('收到行政复议申请0件');
    expect(textOf('2026-12-31')).toContain('三、审结方式。没有。');
  });
});
