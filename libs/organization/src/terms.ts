import type { Capacity, OrganizationEvent, UnitKind } from './events';
import type { GrantStage } from './state';

export const organizationEventTerms = {
  OrganizationFounded: '启用机构',
  UnitOpened: '设立单位',
  UnitRenamed: '单位更名',
  UnitClosed: '撤销单位',
  PostCreated: '设置岗位',
  PostAbolished: '撤销岗位',
  AppointmentProposed: '提出任命',
  DelegationProposed: '提出委托代行',
  ProposalAgreed: '同意',
  ProposalRefused: '不同意',
  AppointmentMade: '任命生效',
  DelegationMade: '委托代行生效',
  GrantEnded: '终止',
  PersonDeparted: '离岗',
  CasesHandedOver: '移交案件',
} as const satisfies Record<OrganizationEvent['type'], string>;

export const unitKindTerms = {
  authority: '复议机关',
  office: '复议机构',
  section: '科室',
  'judicial-office': '司法所、接待点',
  committee: '委员会、中心',
  agency: '被申请人单位',
} as const satisfies Record<UnitKind, string>;

export const grantStageTerms = {
  proposed: '待同意',
  refused: '未获同意',
  made: '已生效',
  ended: '已终止',
} as const satisfies Record<GrantStage, string>;

export const capacityTerms = {
  head: '另一名负责人',
  security: '安全管理员',
} as const satisfies Record<Capacity, string>;
