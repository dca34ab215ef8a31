import { Inject, Injectable } from '@nestjs/common';
import type { OfficialDocument } from '@fuyi/documents';
import type { EventStore } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import { publicationDecider, type Publication, type PublicationEvent } from '@fuyi/publication';
import type { Registry } from '@fuyi/registry';
import { CaseDocuments } from '../documents/case-documents';
import { CaseMaterials } from '../documents/case-material';
import { problem } from '../platform/problems';
import { EVENT_STORE, REGISTRY } from '../platform/tokens';
import { CaseAccess, type ReadCase } from '../reconsideration/case-access';
import { isPublishable } from './effect';
import { knownPartiesOf } from './known-parties';
import { leaksOf, publicVersion, type PublicVersion } from './public-version';

export type PublicationCase = {
  readonly read: ReadCase;
  readonly publication: Publication;
  readonly version: number;
};

/** The decision, its public version, and how far its publication has come. */
@Injectable()
export class PublicationCases {
  constructor(
    private readonly access: CaseAccess,
    private readonly documents: CaseDocuments,
    private readonly materials: CaseMaterials,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(REGISTRY) private readonly registry: Registry,
  ) {}

  async require(account: Account, caseId: string): Promise<PublicationCase> {
    const read = await this.access.require(account, caseId);
    if (!isPublishable(read.file)) throw problem('NOTHING_TO_PUBLISH');
    const recorded = await this.store.readStream(`publication-${caseId}`);
    const publication = recorded.reduce(
      (state, { event }) => publicationDecider.evolve(state, event as PublicationEvent),
      publicationDecider.initialState,
    );
    return { read, publication, version: recorded.length };
  }

  async original(caseId: string, read: ReadCase): Promise<OfficialDocument> {
    const name = read.file.outcome === 'decline' ? 'decline-decision' : 'decision';
    const document = await this.documents.of(caseId, read, name);
    if (document === null) throw problem('NOTHING_TO_PUBLISH');
    return document;
  }

  /** What would be proposed now; once proposed, the sealed text itself, checked again. */
  async publicVersion(
    caseId: string,
    { read, publication }: PublicationCase,
    original: OfficialDocument,
  ): Promise<PublicVersion> {
    const parties = knownPartiesOf(await this.materials.of(caseId, read));
    const version = publicVersion(original, parties);
    const anonymized = await this.proposed(publication);
    return anonymized === null ? version : { ...version, anonymized, leaks: leaksOf(anonymized, parties) };
  }

  private async proposed(publication: Publication): Promise<OfficialDocument | null> {
    if (publication.stage !== 'proposed' && publication.stage !== 'published') return null;
    const { documentTextId } = publication.proposal;
    const text = (await this.registry.texts([documentTextId])).get(documentTextId);
    return text === undefined || text === 'erased' ? null : (JSON.parse(text) as OfficialDocument);
  }
}
