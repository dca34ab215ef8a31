import type { Account } from '@fuyi/identity';

export type OrganKind =
  | 'department'
  | 'town'
  | 'subdistrict'
  | 'dispatched-agency'
  | 'authorized-organization'
  | 'vertical'
  | 'municipal-branch'
  | 'municipality'
  | 'municipal-department';

/** 一个行政机关或者授权组织，以及对它的行为不服时向谁申请（第二十四条、第二十七条、第二十八条）。 */
export type Organ = {
  readonly organId: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganKind;
  /** 有管辖权的行政复议机关。 */
  readonly competentAuthority: string;
  /** 申请人也可以选择的另一机关；没有为 null。 */
  readonly alternativeAuthority: string | null;
  readonly basis: string;
  /** 上一级主管部门（第七十九条第二款的抄告对象）；镇街没有。 */
  readonly superiorDepartment: string | null;
  /** 派出机构、授权组织所属的机关。 */
  readonly parentOrganId: string | null;
  readonly address: string | null;
};

export type ReceptionPoint = {
  readonly receptionPointId: string;
  readonly name: string;
  /** 设立接待点的司法所等。 */
  readonly officeOrganId: string;
  readonly address: string;
  /** 〔约定〕有授权的，当场记录视同复议机关收到。 */
  readonly authorized: boolean;
};

/** `reportedAs` 为上报统计时归并到的十栏之一。 */
export type ActKind = { readonly code: string; readonly term: string; readonly reportedAs: string };
export type AdminField = { readonly code: string; readonly term: string };

export type ReconsiderationAuthority = {
  readonly authorityId: string;
  readonly name: string;
  readonly shortName: string;
  /** 行政复议机构。 */
  readonly office: string;
  readonly officeShortName: string;
  /** 文号字头，如“门政复”。 */
  readonly numberPrefix: string;
  /** 写入诉权告知的人民法院。 */
  readonly court: string;
  readonly courts: readonly {
    readonly name: string;
    readonly level: 'of-original-organ' | 'of-authority';
    readonly when: string;
  }[];
  readonly superiorAuthority: string;
  readonly superiorOffice: string;
};

export type Reference = {
  readonly authority: ReconsiderationAuthority;
  readonly organs: readonly Organ[];
  readonly receptionPoints: readonly ReceptionPoint[];
  readonly actKinds: readonly ActKind[];
  readonly adminFields: readonly AdminField[];
};

export type DemonstrationAccounts = { readonly password: string; readonly accounts: readonly Account[] };
