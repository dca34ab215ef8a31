export type * from './reference';
export * from './organization';
export * from './tables';
