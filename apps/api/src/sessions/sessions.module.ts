import { Module } from '@nestjs/common';
import { SignOnModule } from '../sign-on/sign-on.module';
import { SessionsController } from './sessions.controller';

@Module({ imports: [SignOnModule], controllers: [SessionsController] })
export class SessionsModule {}
