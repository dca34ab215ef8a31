import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Audit } from '@fuyi/audit';
import type { Arrivals, Blobs, Reading } from '@fuyi/blobs';
import type { Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import type { EventStore } from '@fuyi/event-store';
import type { Identity } from '@fuyi/identity';
import type { RunningCalendar } from '@fuyi/orders';
import type { Registry, Reveals } from '@fuyi/registry';
import type { OpenedSeals } from '@fuyi/signatures';
import type { Reference } from './reference';
import type { Settings } from './settings';
import type { SignOnSettings } from '../sign-on/sign-on-settings';

/** Everything the api stands on. Without a database (`pool`, `dataSource` null) lists and readiness do not answer. */
export type ApiDeps = {
  readonly store: EventStore;
  readonly registry: Registry;
  readonly calendar: Calendar;
  /** Brings `calendar` up to what was adopted; absent where the calendar never changes. */
  readonly calendars?: Pick<RunningCalendar, 'refresh'>;
  readonly clock: Clock;
  readonly dataSource: DataSource | null;
  readonly pool: Pool | null;
  readonly blobs: Blobs;
  /** Where uploads on their way lie. Absent: a folder made for this api alone. */
  readonly arrivals?: Arrivals;
  /** Notes beside files and who opened them. Absent: in `pool`, or in memory without one. */
  readonly reading?: Reading;
  /** Who saw whose full values. Absent: in `pool`, or in memory without one. */
  readonly reveals?: Reveals;
  /** Absent: nothing can be sealed. */
  readonly seals?: OpenedSeals;
  readonly reference: Reference;
  readonly settings: Settings;
  /** Who did and saw what. Absent: in memory, for tests. */
  readonly audit?: Audit;
  /** The unit's own sign-on; absent: account and password only. */
  readonly signOn?: SignOnSettings | null;
  /** Absent: accounts and sessions in `pool`. */
  readonly identity?: Identity;
};
