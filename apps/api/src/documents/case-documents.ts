import { Inject, Injectable } from '@nestjs/common';
import type { Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import {
  paperRow,
  termsOf,
  writePaper,
  type DecisionLetterInput,
  type OfficialDocument,
  type PaperReader,
  type PaperRow,
} from '@fuyi/documents';
import type { PlainDate } from '@fuyi/kernel';
import { caseClocks, type ClockView } from '@fuyi/reconsideration';
import { CALENDAR, CLOCK } from '../platform/tokens';
import type { ReadCase } from '../reconsideration/case-access';
import { agentsOf, CaseMaterials, partiesOf, type CaseMaterial } from './case-material';
import { assembledPapers } from './papers/assembled-papers';
import { caseNumberOf, valuesOf } from './papers/base-values';
import type { Look } from './papers/look';
import { paperWriters } from './papers/paper-writers';
import { Templates } from './templates';

/** What the case has of one kind: its papers in order, or why there is none. */
export type Papers =
  | { readonly documents: readonly { readonly on: PlainDate; readonly document: OfficialDocument }[] }
  | { readonly reason: string };

export type LetterParties = Pick<DecisionLetterInput, 'applicants' | 'thirdParties' | 'agents'>;

const isAssembled = (kind: string): kind is keyof typeof assembledPapers =>
  Object.hasOwn(assembledPapers, kind);
const isWritten = (kind: string): kind is keyof typeof paperWriters => Object.hasOwn(paperWriters, kind);

/** 当事人填写的，由填写的人写日期。 */
const signedLater = ({ due, sealKind, issuer }: PaperRow): boolean =>
  due.by === 'form' || sealKind === 'party' || issuer === '被申请人';

const notYet = ({ due }: PaperRow): string => {
  if (due.by === 'slice') return `“${due.term}”的办理事实还没有进入系统`;
  if (due.by === 'statistics') return '不属于个案，在统计页下载';
  if (due.by === 'draft') return '还没有决定草案';
  return '还没有发生需要这份文书的事实';
};

/** 一案的文书：每次从事实与登记库写出，不另存稿。 */
@Injectable()
export class CaseDocuments {
  constructor(
    private readonly materials: CaseMaterials,
    private readonly templates: Templates,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CALENDAR) private readonly calendar: Calendar,
  ) {}

  /** Null while the case has no such document. */
  async of(caseId: string, read: ReadCase, kind: string): Promise<OfficialDocument | null> {
    const row = paperRow(kind);
    if (row === null) return null;
    const papers = this.papersOf(row, await this.materials.of(caseId, read), read, 'office');
    return 'reason' in papers ? null : (papers.documents.at(-1)?.document ?? null);
  }

  async all(
    caseId: string,
    read: ReadCase,
    rows: readonly PaperRow[],
    reader: PaperReader = 'office',
  ): Promise<readonly { readonly row: PaperRow; readonly papers: Papers }[]> {
    const material = await this.materials.of(caseId, read);
    return rows.map((row) => ({ row, papers: this.papersOf(row, material, read, reader) }));
  }

  /** 决定书首部的当事人，写全：the officer writes the paper itself, not a page about it. */
  async parties(caseId: string, read: ReadCase): Promise<LetterParties> {
    const material = await this.materials.of(caseId, read);
    const { applicantIds, thirdPartyIds } = material.file;
    return {
      applicants: partiesOf(material, applicantIds),
      thirdParties: partiesOf(material, thirdPartyIds),
      agents: agentsOf(material),
    };
  }

  clocksOf({ file }: ReadCase): readonly ClockView[] {
    return caseClocks(file, this.clock.today(), this.calendar);
  }

  private papersOf(
    row: PaperRow,
    material: CaseMaterial,
    { recorded }: ReadCase,
    reader: PaperReader,
  ): Papers {
    const today = this.clock.today();
    if (isAssembled(row.kind)) {
      const document = assembledPapers[row.kind](material, today);
      const on = document?.signature.on ?? today;
      if (document) return { documents: [{ on, document }] };
      const other = row.kind === 'dismissal-decision' && material.file.draft !== null;
      return { reason: other ? '草案不是驳回行政复议申请' : notYet(row) };
    }
    if (!isWritten(row.kind)) return { reason: notYet(row) };
    return this.written(row, { row, reader, material, recorded, today, calendar: this.calendar });
  }

  private written(row: PaperRow, look: Look): Papers {
    const found = isWritten(row.kind) ? paperWriters[row.kind](look) : [];
    if (typeof found === 'string') return { reason: found };
    const { authority } = look.material.reference;
    const written = found.map((occurrence) => ({
      on: occurrence.on,
      paper: writePaper(row, this.templates.of(row.kind), {
        authority: occurrence.issuer ?? authority.name,
        office: authority.office,
        number: occurrence.number === undefined ? caseNumberOf(look, occurrence) : occurrence.number,
        values: valuesOf(look, occurrence),
        on: signedLater(row) ? null : occurrence.on,
      }),
    }));
    const documents = written.flatMap(({ on, paper }) =>
      'document' in paper ? [{ on, document: paper.document }] : [],
    );
    if (documents.length > 0) return { documents };
    const lacking = written.flatMap(({ paper }) => ('missing' in paper ? paper.missing : []));
    return { reason: lacking.length > 0 ? `还缺：${termsOf([...new Set(lacking)])}` : notYet(row) };
  }
}
