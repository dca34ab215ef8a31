import { useQuery } from '@tanstack/react-query';
import type { PlainDate } from '@fuyi/kernel';
import {
  isInForce,
  type AgreedReading,
  type ConditionItem,
  type DecisionOutcome,
  type FindingCode,
  type InForce,
} from '@fuyi/law';
import type { CourtLevel } from '@fuyi/reconsideration';
import { get } from './request';

/** A row of any small table: a code and what people read. */
export type Row = {
  readonly code?: string;
  readonly id?: string;
  readonly organId?: string;
  readonly receptionPointId?: string;
  readonly term?: string;
  readonly name?: string;
  readonly text?: string;
  /** Of an organ: where applications against it go. */
  readonly competentAuthority?: string | null;
  readonly alternativeAuthority?: string | null;
  readonly basis?: string | null;
  readonly inForce?: InForce;
};

export type ConditionRow = {
  readonly item: ConditionItem;
  readonly ordinal: string;
  readonly term: string;
  readonly question?: string;
  readonly basis: string;
};

export type GroundRow = {
  readonly code: string;
  readonly text: string;
  readonly basis: string;
  readonly requires: Readonly<Partial<Record<FindingCode, boolean>>>;
};

export type DecisionKindRow = {
  readonly outcome: DecisionOutcome;
  readonly term: string;
  readonly basis: string;
  readonly inForce: InForce;
  readonly grounds: readonly GroundRow[];
  readonly operative: string;
};

export type FindingRow = { readonly code: FindingCode; readonly term: string };

export type Reference = {
  readonly authority: Row & {
    readonly court?: string;
    readonly courts?: readonly { readonly name: string; readonly level: CourtLevel }[];
  };
  readonly officers: readonly {
    readonly accountId: string;
    readonly name: string;
    readonly office: string | null;
  }[];
  readonly organs: readonly Row[];
  readonly receptionPoints: readonly Row[];
  readonly actKinds: readonly Row[];
  readonly adminFields: readonly Row[];
  readonly acceptanceConditions: readonly ConditionRow[];
  /** 不予受理的法定事由；`condition` 是因此不符合的那一项。 */
  readonly nonAcceptanceMatters: readonly (Row & { readonly condition: ConditionRow['item'] })[];
  readonly correctionItems: readonly Row[];
  readonly decisionKinds: readonly DecisionKindRow[];
  readonly findings: readonly FindingRow[];
  readonly serviceMethods: readonly Row[];
  readonly evidenceKinds: readonly Row[];
  readonly nonPublicationGrounds: readonly Row[];
  readonly agreedReadings: readonly AgreedReading[];
};

export const valueOf = (row: Row): string =>
  row.code ?? row.organId ?? row.receptionPointId ?? row.id ?? row.name ?? '';
export const wordOf = (row: Row): string => row.term ?? row.name ?? row.text ?? valueOf(row);

export type Choice = { readonly value: string; readonly label: string };
/** Rows out of force on `on` are left out; a code then has one row. */
export const choicesOf = (rows: readonly Row[] | undefined, on?: PlainDate): Choice[] =>
  (rows ?? [])
    .filter(({ inForce }) => !on || !inForce || isInForce(inForce, on))
    .map((row) => ({ value: valueOf(row), label: wordOf(row) }));

export const useReference = () =>
  useQuery({ queryKey: ['reference'], queryFn: () => get<Reference>('/reference'), staleTime: Infinity });
