import { law2023UnderRegulation2007, regulation2026 } from '../in-force';
import { ground, noReply, type DecisionKind } from './decision-kind';

const law = (article: string) => `行政复议法${article}`;
const regulation = (article: string) => `行政复议法实施条例${article}`;

const altering = [
  ground(
    'inappropriate',
    law('第六十三条第一款第一项'),
    '事实清楚，证据确凿，适用依据正确，程序合法，但是内容不适当',
    {
      'facts-clear': true,
      'evidence-conclusive': true,
      'basis-correct': true,
      'procedure-lawful': true,
      'content-appropriate': false,
    },
  ),
  ground(
    'basis-misapplied',
    law('第六十三条第一款第二项'),
    '事实清楚，证据确凿，程序合法，但是未正确适用依据',
    {
      'facts-clear': true,
      'evidence-conclusive': true,
      'basis-correct': false,
      'procedure-lawful': true,
    },
  ),
  ground(
    'facts-established',
    law('第六十三条第一款第三项'),
    '事实不清、证据不足，经行政复议机关查清事实和证据',
    {
      'facts-clear': false,
      'evidence-conclusive': false,
    },
  ),
];
const lawfulBasis = ground(
  'lawful-basis-available',
  regulation('第五十七条第二款'),
  '适用的依据不合法，但有合法依据可以适用',
  {
    'basis-correct': false,
  },
);

const revoking = [
  ground('facts-unclear', law('第六十四条第一款第一项'), '主要事实不清、证据不足', {
    'facts-clear': false,
    'evidence-conclusive': false,
  }),
  ground('procedure-violated', law('第六十四条第一款第二项'), '违反法定程序', { 'procedure-lawful': false }),
  ground('basis-unlawful', law('第六十四条第一款第三项'), '适用的依据不合法', { 'basis-correct': false }),
  ground('powers-exceeded', law('第六十四条第一款第四项'), '超越职权或者滥用职权'),
  noReply,
];
const sameAgain = ground(
  'same-act-again',
  regulation('第五十八条第三款'),
  '以同一事实和理由重新作出与原行政行为相同或者基本相同的行政行为',
);

const alter = {
  outcome: 'alter',
  term: '变更',
  basis: law('第六十三条'),
  operative: '变更{respondent}作出的{act}。',
} as const;
const revoke = {
  outcome: 'revoke',
  term: '撤销',
  basis: law('第六十四条第一款'),
  operative: '撤销{respondent}作出的{act}。',
} as const;
const revokeInPart = {
  outcome: 'revoke-in-part',
  term: '部分撤销',
  basis: law('第六十四条第一款'),
  operative: '撤销{respondent}作出的{act}中的部分内容；其余部分予以维持。',
} as const;

/** 第六十三条、第六十四条；the newer row of a kind stands first. */
export const meritKinds: readonly DecisionKind[] = [
  { ...alter, inForce: regulation2026, grounds: [...altering, lawfulBasis] },
  { ...alter, inForce: law2023UnderRegulation2007, grounds: altering },
  { ...revoke, inForce: regulation2026, grounds: [...revoking, sameAgain] },
  { ...revoke, inForce: law2023UnderRegulation2007, grounds: revoking },
  { ...revokeInPart, inForce: regulation2026, grounds: [...revoking, sameAgain] },
  { ...revokeInPart, inForce: law2023UnderRegulation2007, grounds: revoking },
];
