import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { FilesController } from './files.controller';

@Module({ imports: [ReconsiderationModule], controllers: [FilesController] })
export class FilesModule {}
