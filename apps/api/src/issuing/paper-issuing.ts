import { Inject, Injectable } from '@nestjs/common';
import { bufferSource, everything, type Blobs, type FileRow } from '@fuyi/blobs';
import type { Clock } from '@fuyi/clock';
import { missingGlyphs, paperRow, toPdf, type OfficialDocument, type PaperRow } from '@fuyi/documents';
import type { Calendar } from '@fuyi/calendar';
import { idFrom, type Outcome } from '@fuyi/event-store';
import { Barred, type DataOf } from '@fuyi/kernel';
import {
  caseDecider,
  issuedPaper,
  type CaseCommand,
  type CaseFile,
  type IssuedPaper,
} from '@fuyi/reconsideration';
import { SealUnavailable, type OpenedSeals } from '@fuyi/signatures';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { CaseDocuments } from '../documents/case-documents';
import { mayReadPaper } from '../documents/reading-papers';
import { problem } from '../platform/problems';
import type { Reference } from '../platform/reference';
import type { Settings } from '../platform/settings';
import { legalDay } from '../performing/legal-day';
import { BLOBS, CALENDAR, CLOCK, REFERENCE, SEALS, SETTINGS } from '../platform/tokens';
import { CaseAccess, type ReadCase } from '../reconsideration/case-access';
import { CaseOrders, type Asking } from '../reconsideration/case-orders';
import type { IssuePaperDto } from './issuing.dto';

type Sealed = { readonly row: PaperRow; readonly document: OfficialDocument; readonly code: string };

const fileIdOf = ({ commandId }: Asking['acting']): string => idFrom(commandId, 'paper-file');

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
    @Inject(CALENDAR) private readonly calendar: Calendar,
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
    const { issuing } = read.file;
    const data = { paper: kind, copy, title: row.title, number: document.number, code, sha256: '' };
    const give = (sha256: string) => this.orders.give(asking, 'IssuePaper', on, () => ({ ...data, sha256 }));
    const made = issuing.papers.find((each) => each.code === code) ?? issuedPaper(issuing, kind, copy);
    if (made) return give(made.sha256);
    const refused = this.foreseen(asking, read, { ...data, on: legalDay(on, this.clock) });
    return refused ?? this.keptIfIssued(asking, give, await this.seal(asking, { row, document, code }));
  }

  /** Decided before anything is drawn; null when nothing speaks against it. */
  private foreseen(
    { acting: { expectedVersion = null } }: Asking,
    { recorded, file }: ReadCase,
    data: DataOf<CaseCommand, 'IssuePaper'>,
  ): Outcome | null {
    const version = recorded.length;
    if (expectedVersion !== null && expectedVersion !== version) return { stale: version };
    const decision = caseDecider(this.calendar).decide({ type: 'IssuePaper', data }, file);
    return decision instanceof Barred ? decision : null;
  }

  /** Another may have issued it meanwhile: a PDF nobody cites does not stay. */
  private async keptIfIssued(
    { acting }: Asking,
    give: (sha256: string) => Promise<Outcome>,
    sha256: string,
  ): Promise<Outcome> {
    let issued = false;
    try {
      const outcome = await give(sha256);
      issued = !(outcome instanceof Barred) && !('stale' in outcome);
      return outcome;
    } finally {
      if (!issued) await this.blobs.forget(fileIdOf(acting));
    }
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
    const fileId = fileIdOf(acting);
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
    if (stored) return stored.sha256;
    await this.blobs.forget(fileId);
    throw problem('SCANNER_AWAY');
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
