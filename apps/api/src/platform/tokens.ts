/** Names under which Nest hands out what `createApi` was given. */
export const EVENT_STORE = Symbol('EVENT_STORE');
export const REGISTRY = Symbol('REGISTRY');
export const CALENDAR = Symbol('CALENDAR');
export const CALENDARS = Symbol('CALENDARS');
export const CLOCK = Symbol('CLOCK');
export const DATA_SOURCE = Symbol('DATA_SOURCE');
export const BLOBS = Symbol('BLOBS');
export const ARRIVALS = Symbol('ARRIVALS');
export const SEALS = Symbol('SEALS');
export const READING = Symbol('READING');
export const POOL = Symbol('POOL');
export const REVEALS = Symbol('REVEALS');
export const REFERENCE = Symbol('REFERENCE');
export const SETTINGS = Symbol('SETTINGS');
export const ORGANIZATION = Symbol('ORGANIZATION');
export const IDENTITY = Symbol('IDENTITY');
export const AUDIT = Symbol('AUDIT');
