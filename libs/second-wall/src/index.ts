export { keysOf, type Viewer } from './keys';
export { apiRole, asApiRole } from './api-role';
export { raiseWall } from './raise-wall';
export { systemScopes, type SystemScope } from './system-scopes';
export { asSystem, currentKeys, forOneRequest, inThisRequest, lookAs } from './viewer';
export { ViewersPool, viewersDriver } from './viewers-pool';
export { categoryRules, walledTables } from './schema/policies';
