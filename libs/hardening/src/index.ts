export { limitOf, type LimitRow } from './limits/limit-row';
export { addressShare, apiLimits, portalLimits } from './limits/limit-rows';
export { openLimits, type Limits, type Wait } from './limits/open-limits';
export { requestsPerMinuteFrom } from './limits/requests-per-minute';
export { describedPolicy, portalPolicy, workbenchPolicy } from './headers/policy';
export { written, type Policy } from './headers/written';
export { securityHeaders } from './headers/security-headers';
export { secretSettings, withSecretFiles } from './secret-files';
