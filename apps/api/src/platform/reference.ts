/** 本机关与本区的单位、接待点、行为种类、管理领域（seeds/reference）。 */
export type {
  ActKind,
  AdminField,
  Organ,
  ReceptionPoint,
  ReconsiderationAuthority,
  Reference,
} from '../../../../seeds/reference';
