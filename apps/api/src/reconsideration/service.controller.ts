import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted } from '../platform/permitted';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import {
  AttemptServiceDto,
  ServeDocumentDto,
  ServiceAddressDto,
  ServiceFailureDto,
  ServiceReceiptDto,
} from './service.dto';

@ApiTags('送达')
@Controller('cases/:caseId')
export class ServiceController {
  constructor(private readonly orders: CaseOrders) {}

  /** 送达地址确认书。 */
  @Post('service-addresses')
  @HttpCode(200)
  @Permitted('case.service-address')
  confirmAddress(
    @CurrentAsking() asking: Asking,
    @Body() { on, partyId, address, electronic }: ServiceAddressDto,
  ) {
    return this.orders.give(asking, 'ConfirmServiceAddress', on, async () => ({
      partyId,
      electronic,
      addressId: await this.orders.seal(asking, 'service-address', address),
    }));
  }

  /** 当场签收：送出和签收一次登记。 */
  @Post('services')
  @HttpCode(200)
  @Permitted('case.serve')
  serve(@CurrentAsking() asking: Asking, @Body() { on, ...service }: ServeDocumentDto) {
    return this.orders.give(asking, 'ServeDocument', on, () => service);
  }

  @Post('service-attempts')
  @HttpCode(200)
  @Permitted('case.serve')
  attempt(@CurrentAsking() asking: Asking, @Body() { on, note, ...attempt }: AttemptServiceDto) {
    return this.orders.give(asking, 'AttemptService', on, async () => ({
      ...attempt,
      noteId: await this.orders.sealOptional(asking, 'service-note', note),
    }));
  }

  @Post('service-receipts')
  @HttpCode(200)
  @Permitted('case.serve')
  receipt(
    @CurrentAsking() asking: Asking,
    @Body() { on, attempt, signedBy, proof, receipt }: ServiceReceiptDto,
  ) {
    return this.orders.give(asking, 'RecordReceipt', on, () => ({
      attempt,
      signedBy: signedBy ?? null,
      proof: proof ?? null,
      receipt: receipt ?? null,
    }));
  }

  @Post('service-failures')
  @HttpCode(200)
  @Permitted('case.serve')
  fail(@CurrentAsking() asking: Asking, @Body() { on, attempt, reason, note }: ServiceFailureDto) {
    return this.orders.give(asking, 'FailService', on, async () => ({
      attempt,
      reason,
      noteId: await this.orders.sealOptional(asking, 'service-failure', note),
    }));
  }
}
