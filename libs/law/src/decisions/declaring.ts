import { law2023, law2023UnderRegulation2007, regulation2026 } from '../in-force';
import { ground, noReply, type DecisionKind } from './decision-kind';

const law = (article: string) => `行政复议法${article}`;
const regulation = (article: string) => `行政复议法实施条例${article}`;

const minor = (basis: string) =>
  ground('minor-procedure', basis, '程序轻微违法，但是对申请人权利不产生实际影响', {
    'procedure-lawful': false,
  });
const unlawful = (minorBasis: string) => [
  ground(
    'great-harm',
    law('第六十五条第一款第一项'),
    '依法应予撤销，但是撤销会给国家利益、社会公共利益造成重大损害',
  ),
  minor(minorBasis),
  ground('nothing-to-revoke', law('第六十五条第二款第一项'), '行政行为违法，但是不具有可撤销内容'),
  ground(
    'act-changed',
    law('第六十五条第二款第二项'),
    '被申请人改变原违法行政行为，申请人仍要求撤销或者确认违法',
  ),
  ground(
    'performance-pointless',
    law('第六十五条第二款第三项'),
    '被申请人不履行或者拖延履行法定职责，责令履行没有意义',
  ),
  noReply,
];
const declareUnlawful = {
  outcome: 'declare-unlawful',
  term: '确认违法',
  basis: law('第六十五条'),
  operative: '确认{respondent}作出的{act}违法。',
} as const;

const voiding = [
  ground('no-standing', law('第六十七条'), '实施主体不具有行政主体资格'),
  ground('no-basis', law('第六十七条'), '增加义务或者减损权利的行政行为没有依据', { 'basis-correct': false }),
];
const grave = ground('grave', law('第六十七条'), '其他重大且明显违法的情形');
const impossible = ground('impossible', regulation('第六十条第三项'), '行政行为的内容客观上不可能实施');
const declareVoid = {
  outcome: 'declare-void',
  term: '确认无效',
  basis: law('第六十七条'),
  operative: '确认{respondent}作出的{act}无效。',
} as const;

/** 第六十五条至第六十八条。 */
export const declaringKinds: readonly DecisionKind[] = [
  {
    outcome: 'uphold',
    term: '维持',
    basis: law('第六十八条'),
    inForce: law2023,
    operative: '维持{respondent}作出的{act}。',
    grounds: [
      ground(
        'lawful-and-appropriate',
        law('第六十八条'),
        '认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当',
        {
          'facts-clear': true,
          'evidence-conclusive': true,
          'basis-correct': true,
          'procedure-lawful': true,
          'content-appropriate': true,
        },
      ),
    ],
  },
  {
    ...declareUnlawful,
    inForce: regulation2026,
    grounds: unlawful(`${law('第六十五条第一款第二项')}、${regulation('第五十九条')}`),
  },
  {
    ...declareUnlawful,
    inForce: law2023UnderRegulation2007,
    grounds: unlawful(law('第六十五条第一款第二项')),
  },
  { ...declareVoid, inForce: regulation2026, grounds: [...voiding, impossible, grave, noReply] },
  { ...declareVoid, inForce: law2023UnderRegulation2007, grounds: [...voiding, grave, noReply] },
  {
    outcome: 'order-performance',
    term: '责令履行',
    basis: law('第六十六条'),
    inForce: law2023,
    operative: '责令{respondent}自收到本决定书之日起{days}日内履行{duty}的法定职责。',
    grounds: [ground('duty-unperformed', law('第六十六条'), '被申请人不履行法定职责'), noReply],
  },
];
