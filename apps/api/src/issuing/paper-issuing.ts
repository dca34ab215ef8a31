import { Inject, Injectable } from '@nestjs/common';
import { bufferSource, everything, type Blobs, type FileRow } from '@fuyi/blobs';
import type { Clock } from '@fuyi/clock';
import { missingGlyphs, paperRow, toPdf, type OfficialDocument, type PaperRow } from '@fuyi/documents';
import { idFrom, type Outcome } from '@fuyi/event-store';
import { issuedPaper, type CaseFile, type IssuedPaper } from '@fuyi/reconsideration';
import { SealUnavailable, type OpenedSeals } from '@fuyi/signatures';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { CaseDocuments } from '../documents/case-documents';
import { mayReadPaper } from '../documents/reading-papers';
import { problem } from '../platform/problems';
import type { Reference } from '../platform/reference';
import type { Settings } from '../platform/settings';
import { BLOBS, CLOCK, REFERENCE, SEALS, SETTINGS } from '../platform/tokens';
import { CaseAccess } from '../reconsideration/case-access';
import { CaseOrders, type Asking } from '../reconsideration/case-orders';
import type { IssuePaperDto } from './issuing.dto';

type Sealed = { readonly row: PaperRow; readonly document: OfficialDocument; readonly code: string };

/** 签发用印：the paper as it stands is drawn, stamped, signed and kept; from then on it does not change. */
@Injectable()
export class PaperIssuing {
  constructor(
    private readonly access: CaseAccess,
    private readonly documents: CaseDocuments,
    private readonly orders: CaseOrders,
    @Inject(BLOBS) private readonly blobs: Blobs,
    @Inject(SEALS) private readonly opened: OpenedSeals | null,
    @Inject(REFERENCE) private readonly reference: Reference,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async issue(asking: Asking, { on, kind, copy = 1 }: IssuePaperDto): Promise<Outcome> {
    const { caseId, account, acting } = asking;
    const read = await this.access.require(account, caseId);
    const row = paperRow(kind);
    if (!row || !['authority', 'office'].includes(row.sealKind)) throw problem('NOT_SEALED_HERE');
    const [found] = await this.documents.all(caseId, read, [row]);
    const papers = found?.papers;
    const document = papers && 'documents' in papers ? papers.documents[copy - 1]?.document : undefined;
    if (!document) throw problem('NO_SUCH_DOCUMENT');
    if (missingGlyphs(document).length > 0) throw problem('GLYPHS_MISSING');
    // The same command again makes the same code; a paper that is sealed already is not sealed anew.
    const code = idFrom(acting.commandId, 'paper-code').replaceAll('-', '');
    const standing = issuedPaper(read.file.issuing, kind, copy);
    const sha256 = standing ? standing.sha256 : await this.seal(asking, { row, document, code });
    return this.orders.give(asking, 'IssuePaper', on, () => ({
      ...{ paper: kind, copy, title: row.title, number: document.number, sha256, code },
    }));
  }

  private async seal({ caseId, account, acting }: Asking, { row, document, code }: Sealed): Promise<string> {
    if (!this.opened) throw problem('SEAL_AWAY');
    const { authority } = this.reference;
    const pdf = await toPdf(document, {
      sealName: row.sealKind === 'authority' ? authority.name : authority.office,
      note: this.opened.sealNote,
      address: `${this.settings.portalAddress}/verify?code=${code}`,
      code,
    });
    const sealed = await this.opened.seals
      .seal(pdf, { signer: authority.authorityId, reason: `Paper ${row.code}`, at: this.clock.now() })
      .catch((cause: unknown) => {
        throw cause instanceof SealUnavailable ? problem('SEAL_AWAY') : cause;
      });
    const fileId = idFrom(acting.commandId, 'paper-file');
    const received = await this.blobs.receive(
      {
        fileId,
        subjectId: `case:${caseId}`,
        by: account.accountId,
        extension: 'pdf',
        size: sealed.length,
        receivedAt: this.clock.now(),
      },
      bufferSource(sealed),
    );
    const stored = received.stored ?? (await this.checkedMeanwhile(fileId));
    if (!stored) throw problem('SCANNER_AWAY');
    return stored.sha256;
  }

  /** The same order sent at once a second time: the first is still at the check. */
  private async checkedMeanwhile(fileId: string): Promise<FileRow['stored']> {
    for (let tries = 0; tries < 20; tries += 1) {
      await setTimeout(200);
      const row = await this.blobs.row(fileId);
      if (row?.state !== 'checking') return row?.stored ?? null;
    }
    return null;
  }

  async open(
    { account, caseId }: Asking,
    code: string,
  ): Promise<{ readonly paper: IssuedPaper; readonly content: Readable }> {
    const { file } = await this.access.require(account, caseId);
    const paper = file.issuing.papers.find((each) => each.code === code);
    const row = paper ? paperRow(paper.paper) : null;
    if (!paper || !row || !mayReadPaper(account, row, file as CaseFile)) throw problem('NO_SUCH_DOCUMENT');
    const kept = await this.blobs.clean(`case:${caseId}`, paper.sha256);
    if (!kept) throw problem('NO_SUCH_FILE');
    const source = await this.blobs.open(kept);
    if (source === 'erased') throw problem('FILE_ERASED');
    return { paper, content: everything(source) };
  }
}
