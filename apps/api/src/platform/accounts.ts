import { Inject, Injectable } from '@nestjs/common';
import type { Account, Identity } from '@fuyi/identity';
import { IDENTITY } from './tokens';

const keptFor = 5_000;

/** Names of those who acted; asked on every page, so kept for a few seconds. */
@Injectable()
export class Accounts {
  private kept: ReadonlyMap<string, Account> = new Map();
  private until = 0;

  constructor(@Inject(IDENTITY) private readonly identity: Identity) {}

  async all(): Promise<readonly Account[]> {
    return [...(await this.known()).values()];
  }

  async byId(accountId: string): Promise<Account | null> {
    return (await this.known()).get(accountId) ?? null;
  }

  private async known() {
    if (performance.now() >= this.until) {
      this.kept = new Map((await this.identity.accounts()).map((account) => [account.accountId, account]));
      this.until = performance.now() + keptFor;
    }
    return this.kept;
  }
}
