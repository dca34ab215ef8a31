import { law2023, regulation2026 } from '../in-force';
import type { InForce } from '../terms';
import { parentIn, type OrganGraph, type OrganNode } from './organ-graph';

type Choice = {
  /** Names of authorities, the first the one that every such act goes to. */
  readonly competent: string | null;
  readonly alternative?: string | null;
};

export type JurisdictionRow = {
  readonly code: string;
  readonly text: string;
  readonly basis: string;
  readonly inForce: InForce;
  readonly holds: (organ: OrganNode, graph: OrganGraph) => boolean;
  readonly goesTo: (organ: OrganNode, graph: OrganGraph) => Choice;
};

const row = (
  code: string,
  basis: string,
  text: string,
  holds: JurisdictionRow['holds'],
  goesTo: JurisdictionRow['goesTo'],
  inForce: InForce = law2023,
): JurisdictionRow => ({ code, basis, text, holds, goesTo, inForce });

const is =
  (...kinds: readonly string[]): JurisdictionRow['holds'] =>
  ({ kind }) =>
    kinds.includes(kind);
const ours: JurisdictionRow['goesTo'] = (_, { authority }) => ({ competent: authority.name });
const superior: JurisdictionRow['goesTo'] = ({ superiorDepartment }) => ({ competent: superiorDepartment });
const parentIs =
  (...kinds: readonly string[]): JurisdictionRow['holds'] =>
  (organ, graph) =>
    kinds.includes(parentIn(graph, organ)?.kind ?? '');

/** 对谁的行政行为不服，向谁申请。The first row that holds answers. */
export const jurisdictionRows: readonly JurisdictionRow[] = [
  row(
    'justice-office',
    '行政复议法第二十八条',
    '对履行行政复议机构职责的司法行政部门的行政行为不服，可以向本级人民政府申请，也可以向上一级司法行政部门申请',
    ({ kind, name }, { authority }) => kind === 'department' && name === authority.office,
    ({ superiorDepartment }, { authority }) => ({
      competent: authority.name,
      alternative: superiorDepartment,
    }),
  ),
  row(
    'coast-guard',
    '行政复议法实施条例第七十五条',
    '对海警机构的行政行为不服，向上一级海警机构申请',
    is('coast-guard'),
    superior,
    regulation2026,
  ),
  row(
    'vertical',
    '行政复议法第二十七条',
    '对海关、金融、外汇管理等实行垂直领导的行政机关、税务和国家安全机关的行政行为不服，向上一级主管部门申请',
    is('vertical'),
    superior,
  ),
  row(
    'vertical-agency',
    '行政复议法第二十七条',
    '实行垂直领导的机关设立的派出机构，由设立它的机关作为上一级主管部门管辖',
    (organ, graph) => organ.kind === 'dispatched-agency' && parentIs('vertical')(organ, graph),
    (organ, graph) => ({ competent: parentIn(graph, organ)?.name ?? null }),
  ),
  row(
    'municipal-branch',
    '行政复议法第二十四条第四款',
    '对直辖市、设区的市人民政府工作部门按照行政区划设立的派出机构的行政行为不服，由市人民政府管辖，也可以由其所在地的人民政府管辖',
    is('municipal-branch'),
    (_, { authority }) => ({ competent: authority.superiorAuthority, alternative: authority.name }),
  ),
  row(
    'municipal-branch-agency',
    '行政复议法第二十四条第四款',
    '对直辖市、设区的市人民政府工作部门按照行政区划设立的派出机构所设的派出机构（如公安分局的派出所）的行政行为不服，由市人民政府管辖，也可以由其所在地的人民政府管辖',
    (organ, graph) => organ.kind === 'dispatched-agency' && parentIs('municipal-branch')(organ, graph),
    (_, { authority }) => ({ competent: authority.superiorAuthority, alternative: authority.name }),
  ),
  row(
    'municipal-department-agency',
    '行政复议法第二十四条第四款',
    '对市人民政府工作部门不按照行政区划设立的派出机构的行政行为不服，由市人民政府管辖',
    (organ, graph) => organ.kind === 'dispatched-agency' && parentIs('municipal-department')(organ, graph),
    (_, { authority }) => ({ competent: authority.superiorAuthority }),
  ),
  row(
    'dispatched-agency',
    '行政复议法第二十四条第四款',
    '对人民政府工作部门依法设立的派出机构以自己的名义作出的行政行为不服，由本级人民政府管辖',
    is('dispatched-agency'),
    ours,
  ),
  row(
    'department',
    '行政复议法第二十四条第一款第一项',
    '对本级人民政府工作部门的行政行为不服，由本级人民政府管辖',
    is('department'),
    ours,
  ),
  row(
    'municipal-department',
    '行政复议法第二十四条第一款第一项',
    '对市人民政府工作部门的行政行为不服，由市人民政府管辖',
    is('municipal-department'),
    (_, { authority }) => ({ competent: authority.superiorAuthority }),
  ),
  row(
    'town',
    '行政复议法第二十四条第一款第二项',
    '对下一级人民政府的行政行为不服，由上一级人民政府管辖',
    is('town'),
    ours,
  ),
  row(
    'government',
    '行政复议法第二十四条第一款第二项',
    '对下一级人民政府的行政行为不服，由上一级人民政府管辖',
    is('government'),
    (_, { authority }) => ({ competent: authority.superiorAuthority }),
  ),
  row(
    'municipality',
    '行政复议法第二十四条第二款',
    '对省、自治区、直辖市人民政府自己的行政行为不服，由该人民政府管辖',
    is('municipality'),
    ({ name }) => ({ competent: name }),
  ),
  row(
    'subdistrict',
    '行政复议法第二十四条第一款第三项',
    '对本级人民政府依法设立的派出机关（街道办事处）的行政行为不服，由本级人民政府管辖',
    is('subdistrict'),
    ours,
  ),
  row(
    'municipal-authorized-organization',
    '行政复议法第二十四条第一款第四项',
    '对市人民政府或者其工作部门管理的法律、法规、规章授权的组织的行政行为不服，由市人民政府管辖',
    (organ, graph) =>
      organ.kind === 'authorized-organization' &&
      parentIs('municipality', 'municipal-department')(organ, graph),
    (_, { authority }) => ({ competent: authority.superiorAuthority }),
  ),
  row(
    'authorized-organization',
    '行政复议法第二十四条第一款第四项',
    '对本级人民政府或者其工作部门管理的法律、法规、规章授权的组织的行政行为不服，由本级人民政府管辖',
    is('authorized-organization'),
    ours,
  ),
];
