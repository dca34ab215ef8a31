import { law2023, regulation2026 } from '../in-force';
import type { InForce } from '../terms';

/** 行政行为的具体瑕疵，以及它属于哪一种法定情形。 */
export type ActDefect = {
  readonly code: string;
  readonly text: string;
  readonly basis: string;
  readonly inForce: InForce;
  /** Codes of the grounds it may carry; any other ground is the wrong one. */
  readonly grounds: readonly string[];
};

const rows = (
  article: string,
  grounds: readonly string[],
  texts: Readonly<Record<string, string>>,
): readonly ActDefect[] =>
  Object.entries(texts).map(([code, text], n) => ({
    code,
    text,
    basis: `行政复议法实施条例${article}第${'一二三四五六'[n] ?? ''}项`,
    inForce: regulation2026,
    grounds,
  }));

/** 实施条例第五十五条至第五十七条、第五十九条、第六十条。 */
export const actDefects: readonly ActDefect[] = [
  // 第五十九条：不影响重要程序性权利的才是轻微；影响的，属于违反法定程序。
  {
    code: 'important-right-denied',
    text: '未保障陈述、申辩等重要程序性权利',
    basis: '行政复议法第六十四条第一款第二项',
    inForce: law2023,
    grounds: ['procedure-violated'],
  },
  ...rows('第五十五条', ['inappropriate', 'alteration-worse'], {
    'against-purpose': '违背行政管理目的',
    excessive: '超过必要限度',
    unequal: '对相同情况的当事人不平等对待',
    'otherwise-inappropriate': '其他不适当的情形',
  }),
  ...rows('第五十六条', ['basis-misapplied', 'alteration-worse'], {
    'wrong-provision': '错误适用依据具体条款',
    'lower-basis': '应当适用法律位阶更高的依据，而适用法律位阶较低的依据',
    'general-basis': '应当适用特殊规定，而适用一般规定',
    'part-of-basis': '应当适用多个依据，而只适用部分依据',
    'basis-not-named': '未明确适用依据',
    'otherwise-misapplied': '其他未正确适用依据的情形',
  }),
  ...rows('第五十七条第一款', ['basis-unlawful', 'lawful-basis-available', 'great-harm'], {
    'basis-not-in-force': '适用的依据尚未生效',
    'basis-beyond-powers': '适用的依据超越制定主体权限',
    'basis-against-higher': '适用的依据违反上位法的规定',
    'otherwise-unlawful-basis': '其他适用的依据不合法的情形',
  }),
  ...rows('第五十九条', ['minor-procedure'], {
    'minor-delay': '处理期限轻微违法',
    'minor-service': '通知、送达等程序轻微违法',
    'otherwise-minor': '其他程序轻微违法的情形',
  }),
];
