import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import {
  leavingProofs,
  receiptSigners,
  serviceFailures,
  type LeavingProof,
  type ReceiptSigner,
  type ServiceFailureReason,
} from '@fuyi/law';
import {
  servedDocumentTerms,
  serviceMethodTerms,
  type ServedDocument,
  type ServiceMethod,
} from '@fuyi/reconsideration';
import { codesOf } from '../platform/codes-of';
import { HasWords } from '../platform/has-words';
import { OnDay } from './intake.dto';

const tooLong = { message: '最多 2,000 字' };

class PartyDto extends OnDay {
  @IsString({ message: '请选择受送达人' })
  @MaxLength(80, { message: '请从本案当事人中选择受送达人' })
  readonly partyId!: string;
}

export class ServiceAddressDto extends PartyDto {
  @IsString({ message: '请写明送达地址' })
  @HasWords({ message: '请写明送达地址' })
  @MaxLength(300, { message: '送达地址最多 300 字' })
  readonly address!: string;

  @IsBoolean({ message: '请选择是否同意电子送达' })
  readonly electronic!: boolean;
}

export class AttemptServiceDto extends PartyDto {
  @IsIn(codesOf(servedDocumentTerms), { message: '请选择要送达的文书' })
  readonly document!: ServedDocument;

  @IsIn(codesOf(serviceMethodTerms), { message: '请选择送达方式' })
  readonly method!: ServiceMethod;

  /** 邮件号、转交机关；公告送达的，写明原因和经过。 */
  @IsOptional()
  @IsString({ message: '说明应当是文字' })
  @MaxLength(2_000, tooLong)
  readonly note?: string;
}

class ProvenDto extends OnDay {
  @IsOptional()
  @IsIn(receiptSigners.map(({ code }) => code), { message: '请选择由谁签收' })
  readonly signedBy?: ReceiptSigner;

  @IsOptional()
  @IsIn(leavingProofs.map(({ code }) => code), { message: '请选择留置送达怎样证明' })
  readonly proof?: LeavingProof;

  /** 送达回证扫描件。 */
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/, { message: '回证扫描件的编号不对，请重新上传' })
  readonly receipt?: string;
}

export class ServeDocumentDto extends ProvenDto {
  @IsString({ message: '请选择受送达人' })
  @MaxLength(80, { message: '请从本案当事人中选择受送达人' })
  readonly partyId!: string;

  @IsIn(codesOf(servedDocumentTerms), { message: '请选择要送达的文书' })
  readonly document!: ServedDocument;

  @IsIn(codesOf(serviceMethodTerms), { message: '请选择送达方式' })
  readonly method!: ServiceMethod;
}

export class ServiceReceiptDto extends ProvenDto {
  @IsInt({ message: '请选择是第几次送达' })
  @Min(1, { message: '请选择是第几次送达' })
  @Max(10_000, { message: '请选择是第几次送达' })
  readonly attempt!: number;
}

export class ServiceFailureDto extends OnDay {
  @IsInt({ message: '请选择是第几次送达' })
  @Min(1, { message: '请选择是第几次送达' })
  @Max(10_000, { message: '请选择是第几次送达' })
  readonly attempt!: number;

  @IsIn(serviceFailures.map(({ code }) => code), { message: '请选择没有送达的原因' })
  readonly reason!: ServiceFailureReason;

  @IsOptional()
  @IsString({ message: '说明应当是文字' })
  @MaxLength(2_000, tooLong)
  readonly note?: string;
}
