import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { documentCatalogue, type PaperRow } from '@fuyi/documents';
import { Permitted } from '../platform/permitted';

@ApiTags('文书')
@Controller('document-kinds')
export class DocumentKindsController {
  /** 文书目录。 */
  @Get()
  @Permitted('reference.read')
  list(): readonly PaperRow[] {
    return documentCatalogue;
  }
}
