import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { seenOf } from '@fuyi/reconsideration';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseAccess } from './case-access';
import { CaseDuplicates } from './case-duplicates';
import { CaseOrders, type Asking } from './case-orders';
import { JoinCasesDto } from './joined.dto';
import { KnownCodes } from './known-codes';
import { GivenReasonDto } from './pauses.dto';

@ApiTags('合并审理')
@Controller('cases/:caseId')
export class JoinedController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly access: CaseAccess,
    private readonly duplicates: CaseDuplicates,
    private readonly known: KnownCodes,
  ) {}

  /** 实施条例第四十三条：`caseId` 是并入的另一案；the other file is told by the worker a moment later. */
  @Post('joinder')
  @HttpCode(200)
  @Permitted('case.join')
  async join(@CurrentAsking() asking: Asking, @Body() { on, caseId, ground, reason }: JoinCasesDto) {
    const own = await this.access.require(asking.account, asking.caseId);
    const { file } = await this.access.require(asking.account, caseId);
    return this.orders.give(asking, 'JoinCases', on, async () => ({
      ground,
      other: {
        caseId,
        itself: caseId === asking.caseId,
        ours: this.known.isOurs(file.respondentId),
        sameApplicant: await this.duplicates.sameApplicant(own.file, file),
        file: seenOf(file),
      },
      reasonId: await this.orders.seal(asking, 'joinder', reason),
    }));
  }

  @Post('separation')
  @HttpCode(200)
  @Permitted('case.join')
  separate(@CurrentAsking() asking: Asking, @Body() { on, reason }: GivenReasonDto) {
    const reasonId = () => this.orders.seal(asking, 'separation', reason);
    return this.orders.give(asking, 'SeparateCase', on, async () => ({ reasonId: await reasonId() }));
  }
}
