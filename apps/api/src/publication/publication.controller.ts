import { Body, Controller, Get, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Calendar } from '@fuyi/calendar';
import type { Account } from '@fuyi/identity';
import { publicationStageTerms, type Publication } from '@fuyi/publication';
import { publicationPeriod } from '@fuyi/reconsideration';
import { CurrentAccount } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { CALENDAR } from '../platform/tokens';
import { CurrentAsking } from '../reconsideration/asking.decorator';
import type { Asking } from '../reconsideration/case-orders';
import { OnDay } from '../reconsideration/intake.dto';
import { Naming } from '../reconsideration/naming';
import { effectOf } from './effect';
import { PublicationCases } from './publication-cases';
import { PublicationList } from './publication-list';
import { PublicationOrders } from './publication-orders';
import { ReviewPublicationDto, WithdrawPublicationDto, WithholdPublicationDto } from './publication.dto';

const groundOf = (publication: Publication) =>
  publication.stage === 'withheld'
    ? publication.ground
    : publication.stage === 'withholding-proposed'
      ? publication.withholding.ground
      : null;

@ApiTags('公开')
@Controller('publications')
export class PublicationController {
  constructor(
    private readonly cases: PublicationCases,
    private readonly list: PublicationList,
    private readonly orders: PublicationOrders,
    private readonly naming: Naming,
    @Inject(CALENDAR) private readonly calendar: Calendar,
  ) {}

  @Get()
  @Permitted('publication.list')
  async all(@CurrentAccount() account: Account) {
    return { items: await this.list.of(account) };
  }

  /** 原文、公开文本、替换清单、残留检测。 */
  @Get(':caseId')
  @Permitted('publication.read')
  async read(@CurrentAsking() { caseId, account }: Asking, @Res({ passthrough: true }) reply: FastifyReply) {
    const publishing = await this.cases.require(account, caseId);
    const { read, publication, version } = publishing;
    const original = await this.cases.original(caseId, read);
    const effectiveOn = effectOf(read.file);
    const clock = effectiveOn ? publicationPeriod(effectiveOn, this.calendar) : null;
    const by = 'by' in publication ? publication.by : null;
    const said =
      'opinionId' in publication
        ? publication.opinionId
        : 'reasonId' in publication
          ? publication.reasonId
          : 'withholding' in publication
            ? publication.withholding.reasonId
            : null;
    const texts = await this.naming.texts(said ? [said] : []);
    void reply.header('etag', `"${version}"`);
    void reply.header('cache-control', 'no-store');
    return {
      caseId,
      version,
      state: publication.stage,
      stateTerm: publicationStageTerms[publication.stage],
      on: 'on' in publication ? publication.on : null,
      proposedBy: by,
      names: await this.naming.accountNames(by ? [by] : []),
      opinion: said ? (texts[said] ?? null) : null,
      ground: groundOf(publication),
      effectiveOn,
      dueDate: clock?.dueDate ?? null,
      clock,
      original,
      ...(await this.cases.publicVersion(caseId, publishing, original)),
    };
  }

  @Post(':caseId/proposal')
  @HttpCode(200)
  @Permitted('publication.propose')
  propose(@CurrentAsking() asking: Asking, @Body() { on }: OnDay) {
    return this.orders.propose(asking, on);
  }

  @Post(':caseId/review')
  @HttpCode(200)
  @Permitted('publication.review')
  review(@CurrentAsking() asking: Asking, @Body() { on, approved, opinion }: ReviewPublicationDto) {
    return this.orders.review(asking, on, approved, opinion);
  }

  @Post(':caseId/withholding')
  @HttpCode(200)
  @Permitted('publication.withhold')
  proposeWithholding(
    @CurrentAsking() asking: Asking,
    @Body() { on, ground, reason }: WithholdPublicationDto,
  ) {
    return this.orders.proposeWithholding(asking, on, ground, reason);
  }

  @Post(':caseId/withdrawal')
  @HttpCode(200)
  @Permitted('publication.withdraw')
  withdraw(@CurrentAsking() asking: Asking, @Body() { on, reason }: WithdrawPublicationDto) {
    return this.orders.withdraw(asking, on, reason);
  }
}
