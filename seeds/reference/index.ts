export type * from './reference';
export * from './tables';
