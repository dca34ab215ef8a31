import { Body, Controller, Delete, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Identity } from '@fuyi/identity';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import type { SignedInRequest } from '../platform/request';
import { sessionTokenOf } from '../platform/session-token';
import { IDENTITY } from '../platform/tokens';
import { giveSession } from '../sessions/giving';
import { refusal } from '../sessions/refusals';
import { CodeDto } from './account.dto';

@ApiTags('我的账号')
@Controller('account')
export class SecondFactorController {
  constructor(@Inject(IDENTITY) private readonly identity: Identity) {}

  /** 密钥只在这里给出一次；验过一个验证码才生效。 */
  @Post('second-factor')
  @Permitted('account.factor')
  async propose(@Req() request: SignedInRequest) {
    const proposed = await this.identity.proposeFactor(sessionTokenOf(request) ?? '');
    if (!proposed) throw problem('NOT_SIGNED_IN');
    return proposed;
  }

  /** 备用码只在这里给出一次；其他会话全部结束。 */
  @Post('second-factor/confirmation')
  @HttpCode(200)
  @Permitted('account.factor')
  async confirm(
    @Body() { code }: CodeDto,
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const confirmed = await this.identity.confirmFactor(sessionTokenOf(request) ?? '', code);
    if ('refused' in confirmed) throw refusal(confirmed);
    return { ...giveSession(request, reply, confirmed), recoveryCodes: confirmed.recoveryCodes };
  }

  @Delete('second-factor')
  @HttpCode(204)
  @Permitted('account.factor.remove')
  async remove(@Req() request: SignedInRequest) {
    if (!(await this.identity.removeFactor(sessionTokenOf(request) ?? '')))
      throw problem('SECOND_FACTOR_REQUIRED');
  }

  /** 旧的全部作废。 */
  @Post('recovery-codes')
  @HttpCode(200)
  @Permitted('account.codes')
  async newCodes(@Req() request: SignedInRequest) {
    const recoveryCodes = await this.identity.newRecoveryCodes(sessionTokenOf(request) ?? '');
    if (!recoveryCodes) throw problem('NO_SECOND_FACTOR');
    return { recoveryCodes };
  }
}
