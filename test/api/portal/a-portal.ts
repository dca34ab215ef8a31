import { plainDate } from '@fuyi/kernel';
import type { PublishedDecisionRow } from '@fuyi/publication';
import {
  CaseStatisticsTable,
  loadPortalReference,
  migratePortal,
  PublishedDecisionTable,
} from '@fuyi/read-models';
import { mainOutcomes, type CaseStatisticsRow } from '@fuyi/statistics';
import { portalPassword, testDatabase } from '@fuyi/testing';
import { reference } from '../../../seeds/reference';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { createPortal } from '../../../apps/portal/src/create-portal';
import { exampleDecision, idOf, withdrawn } from './example-decisions';

export type APortal = {
  readonly app: NestFastifyApplication;
  /** Signs in as the owner of the database. */
  readonly owner: Pool;
  /** The address with which the portal signs in. */
  readonly portalUrl: string;
  publish(rows: readonly PublishedDecisionRow[]): Promise<void>;
  get(url: string, headers?: Record<string, string>): ReturnType<NestFastifyApplication['inject']>;
  close(): Promise<void>;
};

const statisticsRow = (n: number): CaseStatisticsRow => ({
  statId: idOf(5000 + n),
  receivedOn: plainDate(`2026-0${1 + (n % 8)}-05`),
  acceptedOn: plainDate(`2026-0${1 + (n % 8)}-10`),
  deemedAccepted: n === 3,
  declinedOn: null,
  abandonedOn: null,
  withdrawnOn: null,
  transferredUpOn: null,
  concludedOn: n % 4 === 0 ? null : plainDate(`2026-0${1 + (n % 8)}-28`),
  outcome: n % 4 === 0 ? null : (mainOutcomes[n % mainOutcomes.length]?.outcome ?? null),
  procedure: n % 2 === 0 ? 'summary' : 'ordinary',
  converted: false,
  convertedOn: null,
  dueDate: plainDate('2026-10-10'),
  onTime: n % 4 === 0 ? null : n !== 7,
  respondentId: 'market-regulation',
  field: ['market', 'public-security', 'towns'][n % 3] as string,
  actKind: 'penalty',
  replyOnTime: n % 5 !== 0,
  routingAgreed: n % 5 !== 0,
  pauses: [],
  extensionDays: 0,
  opinionsHeard: true,
});

const signInAs = (url: string, user: string, password: string) => {
  const address = new URL(url);
  address.username = user;
  address.password = password;
  return address.href;
};

/** The portal over a database of its own, reading as the role that may only read schema `portal`. */
export const aPortal = async ({ decisions = 30 }: { readonly decisions?: number } = {}): Promise<APortal> => {
  const database = await testDatabase();
  const owner = new Pool({ connectionString: database.url, max: 4 });
  await migratePortal(owner, portalPassword);
  await migratePortal(owner, portalPassword);
  await loadPortalReference(owner, reference);
  const dataSource = await new DataSource({
    type: 'postgres',
    url: database.url,
    entities: [PublishedDecisionTable, CaseStatisticsTable],
  }).initialize();
  const publish = async (rows: readonly PublishedDecisionRow[]) => {
    await dataSource.getRepository(PublishedDecisionTable).save([...rows]);
  };
  await publish([...Array(decisions).keys()].map(exampleDecision));
  await publish([withdrawn]);
  await dataSource.getRepository(CaseStatisticsTable).save([...Array(40).keys()].map(statisticsRow));

  const portalUrl = signInAs(database.url, 'fuyi_portal', portalPassword);
  const app = await createPortal({
    databaseUrl: portalUrl,
    authorityName: '北京市门头沟区人民政府',
    placeName: '门头沟区',
    demonstration: true,
    today: () => plainDate('2026-09-08'),
  });
  return {
    app,
    owner,
    portalUrl,
    publish,
    get: (url, headers = { accept: 'text/html' }) => app.inject({ method: 'GET', url, headers }),
    close: async () => {
      await app.close();
      await dataSource.destroy();
      await owner.end();
      await database.drop();
    },
  };
};
