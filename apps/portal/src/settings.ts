import type { PlainDate } from '@fuyi/kernel';

/** What a portal needs to know; everything it shows comes from schema `portal`. */
export type PortalSettings = {
  readonly databaseUrl: string;
  /** 复议机关全称。 */
  readonly authorityName: string;
  /** 地名，用于站名“×××行政复议服务网”。 */
  readonly placeName: string;
  /** Shows that people and cases are invented. */
  readonly demonstration: boolean;
  readonly today: () => PlainDate;
  /** Whose word is taken for the address and https of a request; absent: nobody stands in front. */
  readonly trustedProxies?: readonly string[] | null;
  /** Of one address, asked each time; 0 or absent: no limit. */
  readonly requestsPerMinute?: () => number;
};

export const PORTAL_SETTINGS = Symbol('portal settings');
export const PORTAL_POOL = Symbol('portal pool');
