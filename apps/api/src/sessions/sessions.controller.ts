import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { grantOf, permissions, rolesOf, type Account, type Identity, type Proof } from '@fuyi/identity';
import { CurrentAccount } from '../platform/acting';
import { Open, Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import type { SignedInRequest } from '../platform/request';
import { keepsSecureCookies, sessionTokenOf } from '../platform/session-token';
import type { Settings } from '../platform/settings';
import { IDENTITY, SETTINGS } from '../platform/tokens';
import { SignOn } from '../sign-on/sign-on';
import { fromOf, giveSession, shownAccount, takeSession } from './giving';
import { refusal } from './refusals';
import { ProofDto, SignInDto } from './sessions.dto';

const proofIn = ({ code, recoveryCode, password }: ProofDto): Proof => {
  const given = Object.entries({ code, recoveryCode, password }).filter(([, value]) => (value ?? '') !== '');
  if (given.length !== 1)
    throw problem('INVALID_REQUEST', {
      errors: [{ field: 'code', message: '验证码、备用码、密码请填写其中一项' }],
    });
  return Object.fromEntries(given) as Proof;
};

@ApiTags('登录')
@Controller()
export class SessionsController {
  constructor(
    private readonly signOn: SignOn,
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** A session begun here is new: a token brought along is ended, never reused. */
  @Post('sessions')
  @Open('nobody is signed in yet')
  async signIn(
    @Body() { accountId, password }: SignInDto,
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    // The demonstration's password is public; elsewhere one sent in the clear is lost.
    if (!this.settings.demonstration && !keepsSecureCookies(request)) throw problem('HTTPS_NEEDED');
    const signedIn = await this.identity.signIn(accountId, password, fromOf(request));
    if ('refused' in signedIn) throw refusal(signedIn);
    const former = sessionTokenOf(request);
    if (former) await this.identity.signOut(former);
    return giveSession(request, reply, signedIn);
  }

  /** 第二重验证；也用来再确认一次是本人。会话换新编号。 */
  @Post('sessions/proof')
  @HttpCode(200)
  @Permitted('session.prove')
  async prove(
    @Body() body: ProofDto,
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const token = sessionTokenOf(request) ?? '';
    const proved = await this.identity.prove(token, proofIn(body), fromOf(request));
    if ('refused' in proved) throw refusal(proved);
    return giveSession(request, reply, proved);
  }

  /** 从统一账号进来的，回答里有那边的退出地址。 */
  @Delete('sessions/current')
  @Permitted('session.end')
  async signOut(@Req() request: SignedInRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = sessionTokenOf(request) ?? '';
    const session = await this.identity.sessionOf(token);
    await this.identity.signOut(token);
    takeSession(request, reply);
    const farewell = session?.through === 'unit-account' ? await this.signOn.farewell() : null;
    void reply.code(farewell === null ? 204 : 200);
    return farewell === null ? undefined : { farewell };
  }

  /** 我是谁，能办什么。 */
  @Get('me')
  @Permitted('me.read')
  me(@CurrentAccount() account: Account, @Req() { standing }: SignedInRequest) {
    const actions = permissions
      .map(({ action }) => action)
      .filter((action) => rolesOf(account).some((role) => grantOf(role, action) !== 'denied'));
    return { account: shownAccount(account), standing, actions };
  }
}
