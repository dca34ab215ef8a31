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
};

export const PORTAL_SETTINGS = Symbol('portal settings');
export const PORTAL_POOL = Symbol('portal pool');
