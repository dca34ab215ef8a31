/** What the finder needs to know of an organ; the kinds are those of seeds/reference/organs.json, and a few more. */
export type OrganNode = {
  readonly organId: string;
  readonly name: string;
  readonly kind: string;
  /** 派出机构、内设机构、授权组织所属的机关。 */
  readonly parentOrganId: string | null;
  /** 上一级主管部门，机关全称。 */
  readonly superiorDepartment: string | null;
};

/** 本级人民政府与它的机关；`office` is the name of the organ that acts as 行政复议机构. */
export type OrganGraph = {
  readonly authority: {
    readonly authorityId: string;
    readonly name: string;
    readonly office: string;
    readonly superiorAuthority: string;
  };
  readonly organs: readonly OrganNode[];
};

export const organIn = ({ organs, authority }: OrganGraph, organId: string): OrganNode | null =>
  organId === authority.authorityId
    ? { organId, name: authority.name, kind: 'government', parentOrganId: null, superiorDepartment: null }
    : (organs.find((organ) => organ.organId === organId) ?? null);

export const parentIn = (graph: OrganGraph, { parentOrganId }: OrganNode): OrganNode | null =>
  parentOrganId === null ? null : organIn(graph, parentOrganId);
