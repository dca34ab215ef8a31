export { freePort } from './free-port';
export { initdbFlags } from './initdb-flags';
export { temporaryPostgres, type RunningPostgres } from './temporary-postgres';
