import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted } from '../platform/permitted';
import {
  LetterAnswerDto,
  LetterDto,
  LetterReceiptDto,
  PenaltyWithdrawalDto,
  PerformanceOrderDto,
  PerformanceReportDto,
  SuperiorNotificationDto,
  SupervisionDto,
} from './aftermath.dto';
import { CurrentAsking } from './asking.decorator';
import { CaseAccess } from './case-access';
import { CaseOrders, type Asking } from './case-orders';
import { OnDay } from './intake.dto';
import { KnownCodes } from './known-codes';

@ApiTags('结案以后')
@Controller('cases/:caseId')
export class AftermathController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly access: CaseAccess,
    private readonly known: KnownCodes,
  ) {}

  @Post('opinion-letters')
  @HttpCode(200)
  @Permitted('case.letter.issue')
  opinionLetter(@CurrentAsking() asking: Asking, @Body() { on, addresseeId, content }: LetterDto) {
    return this.orders.give(asking, 'IssueOpinionLetter', on, async () => ({
      ...this.known.addressee(addresseeId),
      contentId: await this.orders.seal(asking, 'opinion-letter', content),
    }));
  }

  @Post('suggestion-letters')
  @HttpCode(200)
  @Permitted('case.letter.issue')
  suggestionLetter(@CurrentAsking() asking: Asking, @Body() { on, addresseeId, content }: LetterDto) {
    return this.orders.give(asking, 'IssueSuggestionLetter', on, async () => ({
      addresseeId: this.known.addressee(addresseeId).addresseeId,
      contentId: await this.orders.seal(asking, 'suggestion-letter', content),
    }));
  }

  @Post('letter-receipts')
  @HttpCode(200)
  @Permitted('case.letter.receive')
  letterReceipt(@CurrentAsking() asking: Asking, @Body() { on, letter }: LetterReceiptDto) {
    return this.orders.give(asking, 'RecordLetterReceipt', on, () => ({ letter }));
  }

  @Post('letter-answers')
  @HttpCode(200)
  @Permitted('case.letter.answer')
  letterAnswer(@CurrentAsking() asking: Asking, @Body() { on, letter, answer }: LetterAnswerDto) {
    const { role, organId } = asking.account;
    return this.orders.give(asking, 'RecordLetterAnswer', on, async () => ({
      letter,
      byOrganId: role === 'agency' ? organId : null,
      answerId: await this.orders.seal(asking, 'letter-answer', answer),
    }));
  }

  @Post('performance-reports')
  @HttpCode(200)
  @Permitted('case.performance.report')
  performanceReport(
    @CurrentAsking() asking: Asking,
    @Body() { on, obligation, sameAgain, report }: PerformanceReportDto,
  ) {
    return this.orders.give(asking, 'ReportPerformance', on, async () => ({
      obligation,
      sameAgain: sameAgain ?? null,
      reportId: await this.orders.seal(asking, 'performance-report', report),
    }));
  }

  // 第七十七条第二款：责令、约谈、通报，都是复议机关的行为。
  @Post('performance-orders')
  @HttpCode(200)
  @Permitted('case.performance.order')
  performanceOrder(@CurrentAsking() asking: Asking, @Body() { on, performBy, content }: PerformanceOrderDto) {
    return this.orders.give(asking, 'OrderPerformance', on, async () => ({
      performBy,
      contentId: await this.orders.seal(asking, 'performance-order', content),
    }));
  }

  @Post('head-summonses')
  @HttpCode(200)
  @Permitted('case.performance.order')
  summonHead(@CurrentAsking() asking: Asking, @Body() { on, content }: SupervisionDto) {
    return this.orders.give(asking, 'SummonResponsibleHead', on, async () => ({
      recordId: await this.orders.seal(asking, 'head-summons', content),
    }));
  }

  @Post('criticisms')
  @HttpCode(200)
  @Permitted('case.performance.order')
  criticism(@CurrentAsking() asking: Asking, @Body() { on, content }: SupervisionDto) {
    return this.orders.give(asking, 'CirculateCriticism', on, async () => ({
      contentId: await this.orders.seal(asking, 'criticism', content),
    }));
  }

  @Post('superior-notifications')
  @HttpCode(200)
  @Permitted('case.notify')
  notifySuperior(@CurrentAsking() asking: Asking, @Body() { on, letter }: SuperiorNotificationDto) {
    return this.orders.give(asking, 'NotifySuperior', on, async () => {
      const { file } = await this.access.require(asking.account, asking.caseId);
      return { letter: letter ?? null, superiorDepartment: this.known.superiorDepartment(file.respondentId) };
    });
  }

  @Post('penalty-withdrawal-notices')
  @HttpCode(200)
  @Permitted('case.notify')
  notifyPenaltyWithdrawal(@CurrentAsking() asking: Asking, @Body() { on }: OnDay) {
    return this.orders.give(asking, 'NotifyPenaltyWithdrawal', on, () => ({}));
  }

  @Post('penalty-withdrawals')
  @HttpCode(200)
  @Permitted('case.penalty.withdraw')
  penaltyWithdrawal(@CurrentAsking() asking: Asking, @Body() { on, explanation }: PenaltyWithdrawalDto) {
    return this.orders.give(asking, 'RecordPenaltyWithdrawal', on, async () => ({
      explanationId: await this.orders.seal(asking, 'penalty-withdrawal', explanation),
    }));
  }
}
