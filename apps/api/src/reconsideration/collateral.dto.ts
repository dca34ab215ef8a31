import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { reviewConclusions } from '@fuyi/law';
import { documentKinds, type DocumentKind } from '@fuyi/reconsideration';
import { HasWords } from '../platform/has-words';
import { OnDay } from './intake.dto';
import { GivenReasonDto } from './pauses.dto';

export class RegisterCollateralReviewDto extends OnDay {
  @IsIn(['applicant', 'authority'], { message: '请选择申请人提出还是复议机关依职权' })
  readonly initiatedBy!: 'applicant' | 'authority';

  @IsIn(documentKinds.map(({ code }) => code), { message: '请选择文件的种类' })
  readonly kind!: DocumentKind;

  @IsString()
  @HasWords({ message: '请写明文件的名称、文号和条款' })
  @MaxLength(2_000, { message: '文件名称最多 2,000 字' })
  readonly document!: string;

  @IsOptional()
  @IsBoolean({ message: '请选择申请复议时是否还不知道所依据的文件' })
  readonly unknownAtFiling?: boolean;
}

export class NotifyMakerDto extends OnDay {
  @IsOptional()
  @IsString()
  @MaxLength(300, { message: '机关名称最多 300 字' })
  readonly maker?: string;
}

export class MakerReplyDto extends OnDay {
  @IsString()
  @HasWords({ message: '请填写制定机关的答复' })
  @MaxLength(20_000, { message: '答复最多 20,000 字' })
  readonly reply!: string;
}

export class TransferReviewDto extends OnDay {
  @IsString()
  @HasWords({ message: '请写明转送给哪一个有权机关' })
  @MaxLength(300, { message: '机关名称最多 300 字' })
  readonly recipient!: string;
}

export class ConcludeReviewDto extends GivenReasonDto {
  @IsIn(reviewConclusions.map(({ code }) => code), { message: '请选择附带审查的结论' })
  readonly conclusion!: string;
}
