import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Blobs } from '@fuyi/blobs';
import { bindCase, bundleCase, type Listed } from '@fuyi/case-bundle';
import type { Clock } from '@fuyi/clock';
import { documentCatalogue, toPdf } from '@fuyi/documents';
import { exportedFrom, type EventStore } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import { CaseDocuments } from '../documents/case-documents';
import type { Reference } from '../platform/reference';
import { BLOBS, CLOCK, EVENT_STORE, REFERENCE } from '../platform/tokens';
import { CaseAccess } from '../reconsideration/case-access';
import { CaseNumbers } from '../reconsideration/case-numbers';
import { Naming } from '../reconsideration/naming';
import { cataloguePage } from './catalogue-page';
import { evidenceItems, inOrder, paperItems } from './case-items';

export type CaseBundle = {
  readonly number: string;
  readonly archive: () => Readable;
  readonly bound: () => Promise<Buffer>;
};

@Injectable()
export class CaseBundles {
  constructor(
    private readonly access: CaseAccess,
    private readonly documents: CaseDocuments,
    private readonly numbers: CaseNumbers,
    private readonly naming: Naming,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(BLOBS) private readonly blobs: Blobs,
    @Inject(REFERENCE) private readonly reference: Reference,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(account: Account, caseId: string): Promise<CaseBundle> {
    const read = await this.access.require(account, caseId);
    const { file } = read;
    const allotted = (await this.numbers.of([caseId])).get(caseId) ?? [];
    const number = (allotted.find(({ kind }) => kind === 'case') ?? allotted[0])?.text ?? caseId.slice(0, 8);
    const texts = await this.naming.texts(file.evidence.entries.map(({ titleId }) => titleId));
    const items = inOrder(
      paperItems(caseId, file, await this.documents.all(caseId, read, documentCatalogue), this.blobs),
      await evidenceItems(caseId, file, texts, this.blobs),
    );
    const recorded = await this.store.readStream(`reconsideration-${caseId}`);
    const head = {
      number,
      title: `不服${this.naming.organ(file.respondentId)}一案`,
      madeOn: this.clock.today(),
    };
    const catalogue = (entries: readonly Listed[]) =>
      toPdf(cataloguePage(this.reference.authority.name, head, entries));
    return {
      number,
      archive: () =>
        bundleCase({
          ...head,
          items,
          facts: recorded.map((fact) => `${JSON.stringify(exportedFrom(fact))}\n`).join(''),
          factCount: recorded.length,
          catalogue,
        }),
      bound: () => bindCase(items, catalogue),
    };
  }
}
