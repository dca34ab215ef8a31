import { acceptanceConditions } from '@fuyi/law';
import type { CaseFile } from '../../state';

export type DecisionPart = {
  readonly outcome: NonNullable<CaseFile['outcome']>;
  readonly grounds: readonly string[];
};

/** What a part of the decision does to the act: 维持、改变，或者没有进入实体。 */
export type Effect = 'upheld' | 'changed' | 'not-heard';

const acceptanceItems: ReadonlySet<string> = new Set(acceptanceConditions.map(({ item }) => item));

/** 调解书不是行政复议决定，没有列入。 */
const effects: Readonly<Record<string, readonly Effect[]>> = {
  uphold: ['upheld'],
  'dismiss-claim': ['upheld'],
  'dismiss-application': ['not-heard'],
  decline: ['not-heard'],
  terminate: ['not-heard'],
  alter: ['changed'],
  revoke: ['changed'],
  // 主文写明“其余部分予以维持”。
  'revoke-in-part': ['changed', 'upheld'],
  'declare-void': ['changed'],
  'declare-unlawful': ['changed'],
  'order-performance': ['changed'],
  'agreement-relief': ['changed'],
};

const procedural = ['minor-procedure'];

/** 司法解释第二十二条第三款、第一百三十三条：两种结果要看情形。 */
export const effectOf = ({ outcome, grounds }: DecisionPart): readonly Effect[] => {
  const every = (matches: (code: string) => boolean) => grounds.length > 0 && grounds.every(matches);
  if (outcome === 'declare-unlawful' && every((code) => procedural.includes(code))) return ['upheld'];
  if (outcome === 'dismiss-application' && !every((code) => acceptanceItems.has(code))) return ['upheld'];
  return effects[outcome] ?? [];
};
