import { Barred, type PlainDate } from '@fuyi/kernel';
import { isInForce, law2023, regulation2007, regulation2026 } from '../in-force';
import { lawBar } from '../law-bars';
import type { ExplanationStep, InForce } from '../terms';
import { organIn, parentIn, type OrganGraph, type OrganNode } from './organ-graph';

/** 作出行为的组织以什么身份作出：自己的名义（有授权）、没有授权、受委托、其职权已由别的机关继续行使。 */
export type Capacity = 'own-name' | 'unauthorized' | 'delegated' | 'succeeded';

export type WhoActed = {
  readonly organId: string;
  readonly capacity: Capacity;
  /** 委托的机关、继续行使职权的机关；absent, the organ the actor belongs to. */
  readonly answersOrganId?: string;
  /** 经上级机关批准作出（2026年6月30日以前）。 */
  readonly approvedByOrganId?: string;
};

type Row = {
  readonly code: string;
  readonly basis: string;
  readonly text: string;
  readonly inForce: InForce;
};

/** 第十九条及实施条例第二十条至第二十二条：被申请人的确定。 */
export const respondentRows = [
  {
    code: 'own-name',
    basis: '行政复议法第十九条第一款',
    text: '作出行政行为的行政机关或者法律、法规、规章授权的组织是被申请人',
    inForce: law2023,
  },
  {
    code: 'delegated',
    basis: '行政复议法第十九条第三款',
    text: '受委托的组织作出行政行为，委托的行政机关是被申请人',
    inForce: law2023,
  },
  {
    code: 'succeeded',
    basis: '行政复议法第十九条第四款',
    text: '作出行政行为的行政机关被撤销或者职权变更，继续行使其职权的行政机关是被申请人',
    inForce: law2023,
  },
  {
    code: 'unauthorized',
    basis: '行政复议法实施条例（2007年）第十四条',
    text: '未经授权的派出机构、内设机构或者其他组织以自己的名义作出行政行为，设立它的行政机关是被申请人',
    inForce: regulation2007,
  },
  {
    code: 'unauthorized',
    basis: '行政复议法实施条例第二十一条',
    text: '未经授权的派出机构、内设机构或者其他组织以自己的名义作出行政行为，设立它的行政机关是被申请人',
    inForce: regulation2026,
  },
  {
    code: 'approved',
    basis: '行政复议法实施条例（2007年）第十三条',
    text: '经上级行政机关批准作出的行政行为，批准机关是被申请人',
    inForce: regulation2007,
  },
] as const satisfies readonly Row[];

type RespondentCode = (typeof respondentRows)[number]['code'];
const rowFor = (code: RespondentCode, on: PlainDate): Row | null =>
  respondentRows.find((row) => row.code === code && isInForce(row.inForce, on)) ?? null;

export type Respondent = { readonly organ: OrganNode; readonly step: ExplanationStep };

/** Who answers for what `organId` did, by the law of the day `on`. */
export const respondentFor = (
  { organId, capacity, answersOrganId, approvedByOrganId }: WhoActed,
  on: PlainDate,
  graph: OrganGraph,
): Respondent | Barred => {
  const approved = approvedByOrganId === undefined ? null : rowFor('approved', on);
  const row = approved ?? rowFor(capacity, on);
  const acted = organIn(graph, organId);
  if (!acted) return lawBar('UNKNOWN_ORGAN');
  if (!row) return lawBar('NOT_IN_FORCE');
  const answers =
    approved && approvedByOrganId !== undefined
      ? organIn(graph, approvedByOrganId)
      : capacity === 'own-name'
        ? acted
        : answersOrganId === undefined
          ? parentIn(graph, acted)
          : organIn(graph, answersOrganId);
  return answers
    ? { organ: answers, step: { text: `${row.text}：${answers.name}`, basis: row.basis } }
    : lawBar('NO_ANSWERING_ORGAN');
};
