/** 本机关与本区的单位、接待点、行为种类、管理领域（seeds/reference）。Rows may say more than is typed here. */
export type Authority = { readonly authorityId: string; readonly name: string; readonly [more: string]: unknown };
export type Organ = {
  readonly organId: string;
  readonly name: string;
  readonly [more: string]: unknown;
};
export type ReceptionPoint = {
  readonly receptionPointId: string;
  readonly name: string;
  readonly [more: string]: unknown;
};
export type Coded = { readonly code: string; readonly term: string; readonly [more: string]: unknown };

export type Reference = {
  readonly authority: Authority;
  readonly organs: readonly Organ[];
  readonly receptionPoints: readonly ReceptionPoint[];
  readonly actKinds: readonly Coded[];
  readonly adminFields: readonly Coded[];
};
