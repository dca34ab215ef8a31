import { Module } from '@nestjs/common';
import { ReconsiderationModule } from '../reconsideration/reconsideration.module';
import { FilesController } from './files.controller';
import { NotesController } from './notes.controller';
import { OpenedFiles } from './opened-files';
import { OpeningsController } from './openings.controller';
import { Quarantine } from './quarantine';
import { Subjects } from './subjects';
import { UploadsController } from './uploads.controller';

@Module({
  imports: [ReconsiderationModule],
  controllers: [FilesController, NotesController, OpeningsController, UploadsController],
  providers: [OpenedFiles, Quarantine, Subjects],
})
export class FilesModule {}
