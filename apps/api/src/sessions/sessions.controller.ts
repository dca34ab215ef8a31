import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { roleTerms } from '@fuyi/glossary';
import { grantOf, permissions, rolesOf, type Account, type Identity } from '@fuyi/identity';
import { CurrentAccount } from '../platform/acting';
import { Open, Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import type { SignedInRequest } from '../platform/request';
import { sessionCookie, sessionTokenOf } from '../platform/session-token';
import { IDENTITY } from '../platform/tokens';
import { SignInDto } from './sessions.dto';

const shown = (account: Account) => ({
  ...account,
  roleTerm: roleTerms[account.role],
  furtherTerms: account.further.map((role) => roleTerms[role]),
});

@ApiTags('登录')
@Controller()
export class SessionsController {
  constructor(@Inject(IDENTITY) private readonly identity: Identity) {}

  /** A session begun here is new: a token brought along is ended, never reused. */
  @Post('sessions')
  @Open('nobody is signed in yet')
  async signIn(
    @Body() { accountId, password }: SignInDto,
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const signedIn = await this.identity.signIn(accountId, password);
    if ('refused' in signedIn)
      throw signedIn.refused === 'too-many-tries'
        ? problem('TOO_MANY_TRIES', { retryAfter: signedIn.retryAfter })
        : problem('WRONG_PASSWORD');
    const former = sessionTokenOf(request);
    if (former) await this.identity.signOut(former);
    void reply.setCookie(sessionCookie, signedIn.token, {
      httpOnly: true,
      sameSite: 'lax',
      secure: request.protocol === 'https',
      path: '/',
      expires: signedIn.expiresAt,
    });
    return { account: shown(signedIn.account), token: signedIn.token };
  }

  @Delete('sessions/current')
  @HttpCode(204)
  @Permitted('session.end')
  async signOut(@Req() request: SignedInRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.identity.signOut(sessionTokenOf(request) ?? '');
    void reply.clearCookie(sessionCookie, { path: '/' });
  }

  /** 我是谁，能办什么。 */
  @Get('me')
  @Permitted('me.read')
  me(@CurrentAccount() account: Account) {
    const actions = permissions
      .map(({ action }) => action)
      .filter((action) => rolesOf(account).some((role) => grantOf(role, action) !== 'denied'));
    return { account: shown(account), actions };
  }
}
