import { Inject, Injectable } from '@nestjs/common';
import type { From, Identity, SignedIn } from '@fuyi/identity';
import { problem, type ProblemCode } from '../platform/problems';
import { IDENTITY, SIGN_ON } from '../platform/tokens';
import { refusal } from '../sessions/refusals';
import { accountIn, isStrong, type Claims } from './claims';
import { Provider } from './provider';
import type { SignOnSettings } from './sign-on-settings';

@Injectable()
export class SignOn {
  private readonly provider: Provider | null;

  constructor(
    @Inject(SIGN_ON) private readonly settings: SignOnSettings | null,
    @Inject(IDENTITY) private readonly identity: Identity,
  ) {
    this.provider = settings && new Provider(settings);
  }

  get on(): boolean {
    return this.provider !== null;
  }

  /** `flow` comes back in a cookie, so that nobody finishes what another browser began. */
  async leave(): Promise<{ readonly address: string; readonly flow: string }> {
    const { address, ...kept } = await this.asked('UNIT_SIGN_ON_AWAY', (provider) => provider.leave());
    return { address: address.href, flow: await this.identity.beginFlow(kept) };
  }

  async back(search: string, flow: string, from: From): Promise<SignedIn> {
    const kept = await this.identity.takeFlow(flow);
    if (!kept) throw problem('UNIT_SIGN_ON_OVER');
    const claims = await this.asked('UNIT_SIGN_ON_REFUSED', (provider) => provider.claimsOf(search, kept));
    return this.signIn(claims, from);
  }

  async farewell(): Promise<string | null> {
    if (!this.settings || !this.provider) return null;
    return this.provider.farewell(`${this.settings.returnTo.origin}/sign-in`).catch(() => null);
  }

  private async signIn(claims: Claims, from: From): Promise<SignedIn> {
    const mapping = this.settings?.claims;
    const account = mapping ? accountIn(claims, mapping) : null;
    if (!account) throw problem('UNIT_ACCOUNT_UNKNOWN');
    const signedIn = await this.identity.signInAs(
      {
        issuer: String(claims['iss']),
        subject: String(claims['sub']),
        withPosts: mapping?.roles !== null,
        strong: isStrong(claims),
        account,
      },
      from,
    );
    if ('refused' in signedIn) throw refusal(signedIn);
    return signedIn;
  }

  private async asked<Answer>(
    otherwise: ProblemCode,
    ask: (provider: Provider) => Promise<Answer>,
  ): Promise<Answer> {
    if (!this.provider) throw problem('UNIT_SIGN_ON_OFF');
    return ask(this.provider).catch(() => {
      throw problem(otherwise);
    });
  }
}
