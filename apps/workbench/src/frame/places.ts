import type { Role } from '../api/types';
import type { IconName } from '../parts/icon';

type Place = {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  readonly roles: readonly Role[];
  /** Other paths under which this place stays lit. */
  readonly also?: RegExp;
};

const staff: readonly Role[] = [
  'clerk',
  'registrar',
  'officer',
  'office-head',
  'authority-head',
  'publisher',
];

/** 复议机关的人都看得到谁在哪个岗位、到哪一天。 */
const inOffice: readonly Role[] = [
  ...staff,
  ...(['committee-member', 'committee-secretary', 'hearing-host', 'hearing-recorder'] as const),
  ...(['statistician', 'mediator', 'petition-clerk', 'auditor', 'admin', 'security-admin'] as const),
];

/** 左侧导航；only what the role may open. */
export const places: readonly Place[] = [
  { to: '/', label: '办案台', icon: 'desk', roles: staff },
  { to: '/', label: '待答复', icon: 'desk', roles: ['agency'] },
  { to: '/reception', label: '接待', icon: 'reception', roles: ['clerk', 'registrar', 'officer'] },
  {
    to: '/acceptance',
    label: '立案',
    icon: 'acceptance',
    roles: ['registrar'],
    also: /^\/cases\/[^/]+\/acceptance/,
  },
  {
    to: '/cases',
    label: '案件',
    icon: 'cases',
    roles: [...staff, 'agency'],
    also: /^\/cases\/(?![^/]+\/(acceptance|publication))/,
  },
  {
    to: '/publications',
    label: '公开',
    icon: 'publication',
    roles: ['publisher', 'officer', 'office-head', 'authority-head'],
    also: /^\/cases\/[^/]+\/publication/,
  },
  {
    to: '/numbers',
    label: '文号',
    icon: 'numbers',
    roles: ['officer', 'office-head', 'authority-head'],
  },
  { to: '/paper-kinds', label: '样式', icon: 'papers', roles: [...staff, 'admin'] },
  {
    to: '/statistics',
    label: '统计',
    icon: 'statistics',
    roles: ['officer', 'office-head', 'authority-head', 'publisher', 'statistician', 'admin'],
  },
  { to: '/organization', label: '机构', icon: 'organization', roles: inOffice },
  {
    to: '/personal-data',
    label: '个人信息',
    icon: 'personal-data',
    roles: ['office-head', 'authority-head', 'admin', 'security-admin'],
  },
  { to: '/audit', label: '审计', icon: 'audit', roles: ['authority-head', 'auditor', 'security-admin'] },
  { to: '/administration', label: '管理', icon: 'administration', roles: ['admin'] },
];

export const isAt = ({ to, also }: Place, path: string): boolean =>
  to === '/'
    ? path === '/'
    : path === to || (path.startsWith(`${to}/`) && to !== '/cases') || (also?.test(path) ?? false);
