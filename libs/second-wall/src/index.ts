export { keysOf, type Viewer } from './keys';
export { apiRole } from './api-role';
export { raiseWall } from './raise-wall';
export { systemScopes, type SystemScope } from './system-scopes';
export { asSystem, currentKeys, forOneRequest, lookAs } from './viewer';
export { ViewersPool, viewersDriver } from './viewers-pool';
export { categoryRules, walledTables } from './schema/policies';
