import { Module } from '@nestjs/common';
import { AccountController } from './account.controller';
import { OtherAccountsController } from './other-accounts.controller';
import { SecondFactorController } from './second-factor.controller';

@Module({ controllers: [AccountController, SecondFactorController, OtherAccountsController] })
export class AccountModule {}
