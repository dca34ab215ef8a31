export { confirmedApplicationsAreReceived } from './confirmed-applications-are-received';
export { receptionBars, receptionDecider, type Reception } from './decider';
export type * from './events';
