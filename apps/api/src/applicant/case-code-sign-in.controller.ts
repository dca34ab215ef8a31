import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '@fuyi/clock';
import type { Account, Identity } from '@fuyi/identity';
import { lookAs } from '@fuyi/second-wall';
import { Open } from '../platform/permitted';
import { problem } from '../platform/problems';
import type { SignedInRequest } from '../platform/request';
import { keepsSecureCookies, sessionTokenOf } from '../platform/session-token';
import type { Settings } from '../platform/settings';
import { CLOCK, IDENTITY, SETTINGS } from '../platform/tokens';
import { CaseAccess } from '../reconsideration/case-access';
import { fromOf, giveSession } from '../sessions/giving';
import { CaseCodeSignInDto } from './applicant.dto';
import { caseCodeRefusal } from './case-code-refusal';
import { isCodeOver } from './own-party';

@ApiTags('登录')
@Controller('sessions')
export class CaseCodeSignInController {
  constructor(
    private readonly access: CaseAccess,
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** 当事人凭查询码和末四位，只看自己的这一件；the session says whose, the address never does. */
  @Post('case-code')
  @HttpCode(201)
  @Open('nobody is signed in yet')
  async signIn(
    @Body() { code, pin }: CaseCodeSignInDto,
    @Req() request: SignedInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!this.settings.demonstration && !keepsSecureCookies(request)) throw problem('HTTPS_NEEDED');
    const signedIn = await this.identity.signInByCase(code, pin, fromOf(request), (account) =>
      this.isStillOpen(account),
    );
    if ('refused' in signedIn) throw caseCodeRefusal(signedIn);
    const former = sessionTokenOf(request);
    if (former) await this.identity.signOut(former);
    return giveSession(request, reply, signedIn);
  }

  private async isStillOpen(account: Account): Promise<boolean> {
    lookAs({ ...account, roles: ['applicant'] });
    const { file } = await this.access.read(account.caseId ?? '');
    return file.stage !== 'unknown' && !isCodeOver(file, this.clock.today());
  }
}
