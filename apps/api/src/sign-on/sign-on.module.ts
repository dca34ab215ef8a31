import { Module } from '@nestjs/common';
import { SignOn } from './sign-on';
import { SignOnController } from './sign-on.controller';

@Module({ controllers: [SignOnController], providers: [SignOn], exports: [SignOn] })
export class SignOnModule {}
