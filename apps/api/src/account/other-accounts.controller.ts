import { Controller, Delete, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account, Identity } from '@fuyi/identity';
import { CurrentAccount } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { IDENTITY } from '../platform/tokens';

/** What administrators do to other people's accounts; none of it shows or gives a right. */
@ApiTags('管理')
@Controller('accounts/:accountId')
export class OtherAccountsController {
  constructor(@Inject(IDENTITY) private readonly identity: Identity) {}

  /** 只给出这一次，三天内有效，登录后须换成自己的。 */
  @Post('one-time-password')
  @Permitted('account.issue')
  async issue(@Param('accountId') accountId: string) {
    const issued = await this.identity.issueOneTimePassword(accountId);
    if (!issued) throw problem('NO_SUCH_ACCOUNT');
    return issued;
  }

  /** 停用：会话全部结束，不能再登录。 */
  @Post('closing')
  @HttpCode(204)
  @Permitted('account.close')
  async close(@Param('accountId') accountId: string, @CurrentAccount() own: Account) {
    if (own.accountId === accountId) throw problem('NOT_OWN_ACCOUNT');
    if (!(await this.identity.setClosed(accountId, true))) throw problem('NO_SUCH_ACCOUNT');
  }

  @Delete('closing')
  @HttpCode(204)
  @Permitted('account.close')
  async reopen(@Param('accountId') accountId: string) {
    if (!(await this.identity.setClosed(accountId, false))) throw problem('NO_SUCH_ACCOUNT');
  }

  /** 手机丢了：解除第二重验证，会话全部结束，本人登录后重新开通。 */
  @Delete('second-factor')
  @HttpCode(204)
  @Permitted('account.factor.lift')
  async lift(@Param('accountId') accountId: string) {
    if (!(await this.identity.liftFactor(accountId))) throw problem('NO_SUCH_ACCOUNT');
  }
}
