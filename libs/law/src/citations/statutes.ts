import { plainDate } from '@fuyi/kernel';
import type { InForce } from '../terms';
import {
  civilProcedureLaw,
  enforcementLaw,
  law1999,
  law2023,
  litigationInterpretation,
  litigationLaw,
  penaltyLaw,
  petitionRegulation,
  regulation2007,
  regulation2026,
} from '../in-force';

/** One version of a statute that a decision may cite. */
export type Statute = {
  /** As it stands between 《》, without 中华人民共和国. */
  readonly title: string;
  /** Year of the version, as written behind the title: 《…》（2007年）. */
  readonly year: number;
  /** Number of articles; null where only excerpts were at hand, so that the article is not checked. */
  readonly articles: number | null;
  readonly inForce: InForce;
  /** Procedure is judged by the law of the decision, the act by the law of its own day. */
  readonly judges: 'procedure' | 'act';
};

const since = (from: string, until?: string): InForce =>
  until === undefined ? { from: plainDate(from) } : { from: plainDate(from), until: plainDate(until) };
const version =
  (judges: Statute['judges']) =>
  (title: string, year: number, articles: number | null, inForce: InForce): Statute => ({
    title,
    year,
    articles,
    inForce,
    judges,
  });
const procedure = version('procedure');
const act = version('act');

/** 决定书常引的法律、法规、司法解释，逐个版本；the newest version stands first. */
export const statutes: readonly Statute[] = [
  procedure('行政复议法', 2023, 90, law2023),
  procedure('行政复议法', 1999, 43, law1999),
  procedure('行政复议法实施条例', 2026, 77, regulation2026),
  procedure('行政复议法实施条例', 2007, 66, regulation2007),
  procedure('行政诉讼法', 2017, 103, litigationLaw),
  procedure('最高人民法院关于适用《中华人民共和国行政诉讼法》的解释', 2018, 163, litigationInterpretation),
  procedure('民事诉讼法', 2023, 306, civilProcedureLaw),
  procedure('民事诉讼法', 2021, 291, since('2022-01-01', '2024-01-01')),
  procedure('国家赔偿法', 2012, 42, since('2013-01-01')),
  procedure('人民调解法', 2010, 35, since('2011-01-01')),
  procedure('信访工作条例', 2022, 50, petitionRegulation),
  act('行政处罚法', 2021, 86, penaltyLaw),
  act('行政处罚法', 2017, 64, since('1996-10-01', '2021-07-15')),
  act('行政强制法', 2011, 71, enforcementLaw),
  act('治安管理处罚法', 2025, 144, since('2026-01-01')),
  act('治安管理处罚法', 2012, 119, since('2006-03-01', '2026-01-01')),
  act('政府信息公开条例', 2019, 56, since('2019-05-15')),
  act('政府信息公开条例', 2007, 38, since('2008-05-01', '2019-05-15')),
  act('个人信息保护法', 2021, 74, since('2021-11-01')),
  act('民法典', 2020, 1260, since('2021-01-01')),
  act('法律援助法', 2021, 71, since('2022-01-01')),
  act('北京市接诉即办工作条例', 2021, null, since('2021-09-24')),
];
