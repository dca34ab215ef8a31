import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted } from '../platform/permitted';
import { Sealing } from '../platform/sealing';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import {
  AdviceDto,
  CommitteeMeetingDto,
  FindReferralGroundsDto,
  MemberPositionDto,
  ReferCaseDto,
} from './committee.dto';

@ApiTags('行政复议委员会')
@Controller('cases/:caseId')
export class CommitteeController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly sealing: Sealing,
  ) {}

  @Post('referral-grounds')
  @HttpCode(200)
  @Permitted('case.gravity')
  grounds(@CurrentAsking() asking: Asking, @Body() { on, grounds, reason }: FindReferralGroundsDto) {
    return this.orders.give(asking, 'FindReferralGrounds', on, async () => ({
      grounds,
      reasonId: await this.orders.seal(asking, 'referral-grounds', reason),
    }));
  }

  @Post('committee-referrals')
  @HttpCode(200)
  @Permitted('case.committee')
  refer(@CurrentAsking() asking: Asking, @Body() { on, grounds, issues, proposal, meeting }: ReferCaseDto) {
    return this.orders.give(asking, 'ReferCase', on, async () => ({
      grounds,
      issuesId: await this.orders.seal(asking, 'referral-issues', issues),
      proposalId: await this.orders.seal(asking, 'referral-proposal', proposal),
      meeting: meeting
        ? {
            day: meeting.day,
            hour: meeting.hour,
            placeId: await this.orders.seal(asking, 'committee-place', meeting.place),
          }
        : null,
    }));
  }

  @Post('committee-referrals/:referral/meeting')
  @HttpCode(200)
  @Permitted('case.committee')
  meeting(
    @CurrentAsking() asking: Asking,
    @Param('referral', ParseIntPipe) referral: number,
    @Body() { on, form, members }: CommitteeMeetingDto,
  ) {
    return this.orders.give(asking, 'RecordCommitteeMeeting', on, async () => ({
      referral,
      form,
      members: await Promise.all(
        members.map(async ({ name, field }, n) => ({
          memberId: await this.sealing.person(asking.acting, `committee-member-${n}`, {
            kind: 'natural',
            name,
          }),
          field,
        })),
      ),
    }));
  }

  @Post('committee-referrals/:referral/positions')
  @HttpCode(200)
  @Permitted('case.committee.position')
  position(
    @CurrentAsking() asking: Asking,
    @Param('referral', ParseIntPipe) referral: number,
    @Body() { on, memberId, position, opinion }: MemberPositionDto,
  ) {
    return this.orders.give(asking, 'GiveMemberPosition', on, async () => ({
      referral,
      memberId,
      position,
      opinionId: await this.orders.seal(asking, 'member-opinion', opinion),
    }));
  }

  @Post('committee-referrals/:referral/advice')
  @HttpCode(200)
  @Permitted('case.committee')
  advice(
    @CurrentAsking() asking: Asking,
    @Param('referral', ParseIntPipe) referral: number,
    @Body() { on, opinion }: AdviceDto,
  ) {
    return this.orders.give(asking, 'GiveAdvice', on, async () => ({
      referral,
      opinionId: await this.orders.seal(asking, 'committee-advice', opinion),
    }));
  }
}
