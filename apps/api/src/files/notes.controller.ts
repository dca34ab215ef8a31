import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Reading } from '@fuyi/blobs';
import { idFrom, type Acting } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import { CurrentAccount, CurrentActing } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { Sealing } from '../platform/sealing';
import { READING } from '../platform/tokens';
import { isUuid } from '../platform/uuid';
import { Naming } from '../reconsideration/naming';
import { NoteDto } from './notes.dto';
import { OpenedFiles } from './opened-files';

/** 阅卷批注：自己的只给自己看，共享的给办案的人看，从不给当事人。Not facts of the case; the words are sealed with it. */
@ApiTags('附件')
@Controller('cases/:caseId/files/:sha256/notes')
export class NotesController {
  constructor(
    private readonly opened: OpenedFiles,
    private readonly sealing: Sealing,
    private readonly naming: Naming,
    @Inject(READING) private readonly reading: Reading,
  ) {}

  @Get()
  @Permitted('file.note')
  async notes(
    @Param('caseId') caseId: string,
    @Param('sha256') sha256: string,
    @CurrentAccount() account: Account,
  ) {
    await this.opened.cited(account, caseId, sha256);
    const notes = await this.reading.notes(caseId, sha256, account.accountId);
    const texts = await this.naming.texts(notes.map(({ textId }) => textId));
    const names = await this.naming.accountNames(notes.map(({ by }) => by));
    return {
      items: notes.map(({ noteId, page, by, shared, textId, writtenAt }) => ({
        ...{ noteId, page, shared, writtenAt: writtenAt.toISOString() },
        own: by === account.accountId,
        author: names[by] ?? by,
        text: texts[textId] ?? '',
      })),
    };
  }

  @Post()
  @HttpCode(201)
  @Permitted('file.note')
  async write(
    @Param('caseId') caseId: string,
    @Param('sha256') sha256: string,
    @CurrentAccount() account: Account,
    @CurrentActing() acting: Acting,
    @Body() { page, text, shared }: NoteDto,
  ) {
    await this.opened.cited(account, caseId, sha256);
    const textId = await this.sealing.text(acting, 'file-note', `case:${caseId}`, text);
    const noteId = idFrom(acting.commandId, 'note', sha256);
    await this.reading.note({
      ...{ noteId, caseId, sha256, page, shared, textId },
      by: account.accountId,
      writtenAt: acting.at,
    });
    return { noteId };
  }

  /** 只能删去自己写的。 */
  @Delete(':noteId')
  @HttpCode(204)
  @Permitted('file.note')
  async strike(
    @Param('caseId') caseId: string,
    @Param('sha256') sha256: string,
    @Param('noteId') noteId: string,
    @CurrentAccount() account: Account,
  ): Promise<void> {
    await this.opened.cited(account, caseId, sha256);
    const note = { noteId, caseId, sha256, by: account.accountId };
    if (!isUuid(noteId) || !(await this.reading.strike(note))) throw problem('NO_SUCH_NOTE');
  }
}
