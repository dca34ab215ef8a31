import { plainDate } from '@fuyi/kernel';
import type { InForce } from '@fuyi/law';
import type { LossKind } from './state';

type Relation = {
  readonly code: string;
  readonly term: string;
  readonly basis: string;
  /** After which loss this person may take the party's place. */
  readonly after: LossKind;
  readonly inForce: InForce;
};

const relative = (code: string, term: string): Relation => ({
  code,
  term,
  basis: '行政复议法第十四条第二款、实施条例第十一条',
  after: 'died',
  inForce: { from: plainDate('2024-01-01') },
});
const guardian = (code: string, term: string): Relation => ({
  code,
  term,
  basis: '行政复议法第十四条第三款',
  after: 'incapacitated',
  inForce: { from: plainDate('2024-01-01') },
});

/** 谁可以承继或者代为参加：近亲属、承受人、法定代理人。Codes are permanent. */
export const relations: readonly Relation[] = [
  relative('spouse', '配偶'),
  relative('parent', '父母'),
  relative('child', '子女'),
  relative('sibling', '兄弟姐妹'),
  relative('grandparent', '祖父母、外祖父母'),
  relative('grandchild', '孙子女、外孙子女'),
  relative('supporting', '其他具有扶养、赡养关系的亲属'),
  {
    code: 'assignee',
    term: '权利义务承受人',
    basis: '行政复议法第十四条第二款',
    after: 'terminated',
    inForce: { from: plainDate('2024-01-01') },
  },
  guardian('guardian-parent', '父母作为法定代理人'),
  guardian('guardian-spouse', '配偶作为法定代理人'),
  guardian('guardian-child', '子女作为法定代理人'),
  guardian('guardian-other', '依法担任监护人的其他人、组织'),
];

export const relationTerm = (code: string): string =>
  relations.find((row) => row.code === code)?.term ?? code;

export const lossTerms = {
  died: '公民死亡',
  terminated: '组织终止',
  incapacitated: '丧失行为能力',
} as const satisfies Readonly<Record<LossKind, string>>;
