import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Identity } from '@fuyi/identity';
import { Open } from '../platform/permitted';
import { Problem } from '../platform/problem';
import type { SignedInRequest } from '../platform/request';
import { signInProblems } from '../platform/sign-in-problems';
import { cookieOf, sessionTokenOf } from '../platform/session-token';
import { IDENTITY } from '../platform/tokens';
import { fromOf, giveSession } from '../sessions/giving';
import { SignOn } from './sign-on';

/** A browser is on its way through a page of the provider's: it is sent back to the sign-in screen with the reason. */
const isVisiting = ({ headers }: SignedInRequest): boolean => /text\/html/.test(headers.accept ?? '');

/** What the sign-in page says to those sent back to it. */
const refusals = Object.fromEntries(
  Object.entries(signInProblems).flatMap(([code, { title }]) =>
    /^(UNIT_|EXCLUSIVE_POSTS|TOO_MANY)/.test(code) ? [[code, title]] : [],
  ),
);

@ApiTags('登录')
@Controller('sessions')
export class SignOnController {
  constructor(
    private readonly signOn: SignOn,
    @Inject(IDENTITY) private readonly identity: Identity,
  ) {}

  /** 登录页有哪些办法。 */
  @Get('ways')
  @Open('the sign-in page asks before anybody is signed in')
  ways() {
    return { password: true, unitAccount: this.signOn.on, refusals };
  }

  @Get('unit')
  @Open('on the way to the unit’s sign-on')
  async leave(@Req() request: SignedInRequest, @Res() reply: FastifyReply) {
    await this.orBack(request, reply, async () => {
      const { address, flow } = await this.signOn.leave();
      const { name, options } = cookieOf(request, 'fuyi_unit_flow');
      await reply
        .setCookie(name, flow, { ...options, maxAge: 600 })
        .code(303)
        .header('location', address)
        .send();
    });
  }

  @Get('unit/callback')
  @Open('on the way back from the unit’s sign-on')
  async back(@Req() request: SignedInRequest, @Res() reply: FastifyReply) {
    await this.orBack(request, reply, async () => {
      const { name, options } = cookieOf(request, 'fuyi_unit_flow');
      const search = new URL(request.url, 'http://localhost').search;
      void reply.clearCookie(name, options);
      const signedIn = await this.signOn.back(search, request.cookies[name] ?? '', fromOf(request));
      const former = sessionTokenOf(request);
      if (former) await this.identity.signOut(former);
      const { standing } = giveSession(request, reply, signedIn);
      const next = standing === 'second-factor' ? '/sign-in?step=second-factor' : '/';
      await reply.code(303).header('location', next).send();
    });
  }

  private async orBack(
    request: SignedInRequest,
    reply: FastifyReply,
    go: () => Promise<void>,
  ): Promise<void> {
    try {
      await go();
    } catch (error) {
      if (!(error instanceof Problem) || !isVisiting(request)) throw error;
      await reply.code(303).header('location', `/sign-in?refused=${error.parts.code}`).send();
    }
  }
}
