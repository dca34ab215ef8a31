export { CannotStart } from './cannot-start';
export { freePort } from './free-port';
export { initdbFlags } from './initdb-flags';
export { keptPostgres, type KeptPostgres } from './kept-postgres';
export { isAlive } from './left-over';
export { makeMissingLinks } from './server-files';
export { temporaryPostgres, type RunningPostgres } from './temporary-postgres';
export { runningPostgres } from './running-postgres';
