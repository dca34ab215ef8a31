import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Account, Identity } from '@fuyi/identity';
import { CurrentAccount } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import type { SignedInRequest } from '../platform/request';
import { sessionTokenOf } from '../platform/session-token';
import { IDENTITY } from '../platform/tokens';
import { fromOf, giveSession, shownAccount } from '../sessions/giving';
import { refusal } from '../sessions/refusals';
import { PasswordDto } from './account.dto';

/** One's own account: nothing here reaches anybody else's. */
@ApiTags('我的账号')
@Controller('account')
export class AccountController {
  constructor(@Inject(IDENTITY) private readonly identity: Identity) {}

  @Get()
  @Permitted('account.read')
  async read(@CurrentAccount() account: Account, @Req() request: SignedInRequest) {
    const token = sessionTokenOf(request) ?? '';
    const session = await this.identity.sessionOf(token);
    return {
      account: shownAccount(account),
      standing: request.standing,
      through: session?.through ?? 'password',
      /** 十分钟内确认过是本人。 */
      proved: session?.proved ?? false,
      secondFactor: {
        on: session?.secondFactor ?? false,
        required: this.identity.factorRequired(account),
        recoveryCodesLeft: await this.identity.recoveryCodesLeft(account.accountId),
      },
      sessions: await this.identity.sessionsOf(token),
    };
  }

  /** 其他会话全部结束，自己的换新编号。 */
  @Post('password')
  @HttpCode(200)
  @Permitted('account.password')
  async changePassword(
    @Body() { former, next }: PasswordDto,
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const token = sessionTokenOf(request) ?? '';
    const changed = await this.identity.changePassword(token, former, next, fromOf(request));
    if (!('refused' in changed)) return giveSession(request, reply, changed);
    throw changed.refused === 'wrong-password' ? problem('WRONG_OLD_PASSWORD') : refusal(changed);
  }

  @Delete('sessions/:sessionId')
  @HttpCode(204)
  @Permitted('account.sessions')
  async endSession(@Param('sessionId') sessionId: string, @Req() request: SignedInRequest) {
    if (!(await this.identity.endSession(sessionTokenOf(request) ?? '', sessionId)))
      throw problem('NO_SUCH_SESSION');
  }

  /** 除了现在的这一个。 */
  @Delete('sessions')
  @Permitted('account.sessions')
  async endOtherSessions(@Req() request: SignedInRequest) {
    return { ended: await this.identity.endOtherSessions(sessionTokenOf(request) ?? '') };
  }
}
