import { plainDate } from '@fuyi/kernel';
import type { InForce } from '@fuyi/law';
import type { JoinderFit } from './joinder-fit';

const article = (item: string) => `行政复议法实施条例第四十三条第一款${item}`;
/** 2007年条例和行政复议法没有合并审理的规定。 */
const inForce: InForce = { from: plainDate('2026-07-01') };

/** 可以决定合并审理的情形；the act is the same or of the same kind in all of them. Codes are permanent. */
export const joinderGrounds = [
  {
    code: 'several-organs',
    term: '两个以上行政机关分别对同一事实作出行政行为',
    basis: article('第一项'),
    inForce,
    fit: { sameRespondent: false, sameApplicant: null, newAct: null },
  },
  {
    code: 'several-persons',
    term: '行政机关就同一事实对多个公民、法人或者其他组织分别作出行政行为',
    basis: article('第二项'),
    inForce,
    fit: { sameRespondent: true, sameApplicant: false, newAct: null },
  },
  {
    code: 'new-act',
    term: '复议期间，被申请人对申请人作出新的行政行为，申请人不服',
    basis: article('第三项'),
    inForce,
    fit: { sameRespondent: true, sameApplicant: true, newAct: true },
  },
  {
    code: 'other',
    term: '行政复议机关认为可以合并审理的其他情形',
    basis: article('第四项'),
    inForce,
    fit: { sameRespondent: null, sameApplicant: null, newAct: null },
  },
] as const satisfies readonly {
  readonly code: string;
  readonly term: string;
  readonly basis: string;
  readonly inForce: InForce;
  readonly fit: JoinderFit;
}[];

export type JoinderGround = (typeof joinderGrounds)[number]['code'];
