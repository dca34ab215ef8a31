export { apiRole } from './api-role';
export { raiseWall } from './raise-wall';
export { systemScopes, type SystemScope } from './system-scopes';
export { asSystem, currentViewer, forOneRequest, lookAs, type Viewer } from './viewer';
export { ViewersPool, viewersDriver } from './viewers-pool';
export { categoryRules, walledTables } from './schema/policies';
