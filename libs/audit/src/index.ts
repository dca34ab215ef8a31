export { outcomes, type AuditEntry, type AuditOutcome, type AuditRecord } from './entry';
export { inMemoryAudit } from './in-memory';
export { networkOf } from './network';
export { AuditUnavailable, type Audit, type AuditFilter, type AuditPage } from './port';
export { migrateAudit } from './postgres/migrate';
export { postgresAudit } from './postgres/postgres';
export { apiRole, auditRole } from './postgres/schema';
export { isReason, reasons, type ReasonCode } from './reasons';
export type { Anchor as AuditAnchor, ChainFault, Verdict } from './verdict';
