export * from './all-stories';
export * from './play';
export type * from './story';
