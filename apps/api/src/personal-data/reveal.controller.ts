import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Acting } from '@fuyi/event-store';
import { purposesOf, type Account } from '@fuyi/identity';
import { CurrentAccount, CurrentActing } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { RevealDto } from './reveal.dto';
import { RevealsOfCase } from './reveals-of-case';

/** 个人信息默认隐去，说明用途的看得到完整的几项。 */
@ApiTags('个人信息')
@Controller('cases/:caseId')
export class RevealController {
  constructor(private readonly reveals: RevealsOfCase) {}

  /** The values are for this answer only: nobody keeps them. */
  @Post('persons/:personId/reveal')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Permitted('person.reveal')
  reveal(
    @Param('caseId') caseId: string,
    @Param('personId') personId: string,
    @Body() { purpose }: RevealDto,
    @CurrentAccount() account: Account,
    @CurrentActing() acting: Acting,
  ) {
    return this.reveals.reveal(account, acting, caseId, personId, purpose);
  }

  /** 谁看过完整信息，为了什么；and the purposes this account may choose from. */
  @Get('reveals')
  @Permitted('person.reveals')
  async seen(@Param('caseId') caseId: string, @CurrentAccount() account: Account) {
    return {
      items: await this.reveals.seen(account, caseId),
      purposes: purposesOf(account).map(({ code, term }) => ({ code, term })),
    };
  }
}
