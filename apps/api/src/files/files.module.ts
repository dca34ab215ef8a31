import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { FilesController } from './files.controller';
import { Quarantine } from './quarantine';
import { Subjects } from './subjects';
import { UploadsController } from './uploads.controller';

@Module({
  imports: [ReconsiderationModule],
  controllers: [FilesController, UploadsController],
  providers: [Quarantine, Subjects],
})
export class FilesModule {}
