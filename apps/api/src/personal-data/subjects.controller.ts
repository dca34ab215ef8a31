import { Body, Controller, Header, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Acting } from '@fuyi/event-store';
import { stageTerms } from '@fuyi/glossary';
import type { Account } from '@fuyi/identity';
import { masked } from '@fuyi/registry';
import { paperFile } from '../documents/paper-file';
import { CurrentAccount, CurrentActing } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import type { Reference } from '../platform/reference';
import { REFERENCE } from '../platform/tokens';
import { CasesOfPersons } from './cases-of-persons';
import { exportPaper } from './export-paper';
import { PersonsAlike, type Found } from './persons-alike';
import { SubjectExports } from './subject-export';
import { AccessRequestDto, FindPersonDto } from './subjects.dto';

/** 个人信息保护法第四十四条至第四十七条：本人的请求在柜台办理。Values go in the body, never in an address. */
@ApiTags('个人信息')
@Controller('subjects')
export class SubjectsController {
  constructor(
    private readonly alike: PersonsAlike,
    private readonly cases: CasesOfPersons,
    private readonly exports: SubjectExports,
    @Inject(REFERENCE) private readonly reference: Reference,
  ) {}

  /** Exactly this value; the answer is masked. */
  @Post('search')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Permitted('subject.find')
  async search(@Body() { field, value }: FindPersonDto) {
    const found = await this.alike.find(field, value);
    return { items: await Promise.all(found.slice(0, 50).map((each) => this.listed(each))) };
  }

  /** 查阅、复制件：everything held, as JSON to be carried on or as PDF to be read. */
  @Post(':personId/export')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Permitted('subject.export')
  async export(
    @Param('personId') personId: string,
    @Body() { format, ...asked }: AccessRequestDto,
    @CurrentAccount() account: Account,
    @CurrentActing() acting: Acting,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const told = await this.exports.of(account, acting, personId, asked);
    if (format === 'json') return told;
    const paper = exportPaper(this.reference.authority.name, told);
    return paperFile(paper, `${paper.title}-${told.exportedOn}`, 'pdf', reply);
  }

  private async listed({ personId, values }: Found) {
    const cases = await this.cases.of([personId]);
    return {
      personId,
      erased: values === 'erased',
      person: values === 'erased' ? null : masked(values),
      cases: cases.map(({ caseId, file }) => ({
        caseId,
        respondent: this.reference.organs.find(({ organId }) => organId === file.respondentId)?.name ?? '',
        stage: stageTerms[file.stage],
        ...{ receivedOn: file.receivedOn, concludedOn: file.concludedOn },
      })),
    };
  }
}
