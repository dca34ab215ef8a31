import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permitted } from '../platform/permitted';
import { Sealing } from '../platform/sealing';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import { OnDay } from './intake.dto';
import {
  ChangeAgentDto,
  ChooseRepresentativesDto,
  DismissAgentDto,
  RecordPartyLossDto,
  RegisterGuardianDto,
  SucceedPartyDto,
  WithdrawApplicantsDto,
} from './participants.dto';

@ApiTags('参加人')
@Controller('cases/:caseId')
export class ParticipantsController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly sealing: Sealing,
  ) {}

  @Post('agents/:agentId/authority')
  @HttpCode(200)
  @Permitted('case.party')
  changeAgent(
    @CurrentAsking() asking: Asking,
    @Param('agentId') agentId: string,
    @Body() { on, partyId, authority, until }: ChangeAgentDto,
  ) {
    return this.orders.give(asking, 'ChangeAgentAuthority', on, () => ({
      partyId,
      agentId,
      authority,
      until: until ?? null,
    }));
  }

  @Post('agents/:agentId/dismissal')
  @HttpCode(200)
  @Permitted('case.party')
  dismissAgent(
    @CurrentAsking() asking: Asking,
    @Param('agentId') agentId: string,
    @Body() { on, partyId }: DismissAgentDto,
  ) {
    return this.orders.give(asking, 'DismissAgent', on, () => ({ partyId, agentId }));
  }

  @Post('third-parties/:personId/absence')
  @HttpCode(200)
  @Permitted('case.party')
  absence(@CurrentAsking() asking: Asking, @Param('personId') personId: string, @Body() { on }: OnDay) {
    return this.orders.give(asking, 'RecordThirdPartyAbsence', on, () => ({ personId }));
  }

  @Post('representatives')
  @HttpCode(200)
  @Permitted('case.party')
  representatives(@CurrentAsking() asking: Asking, @Body() { on, ...choice }: ChooseRepresentativesDto) {
    return this.orders.give(asking, 'ChooseRepresentatives', on, () => choice);
  }

  // 第四十一条第一项：撤回须经行政复议机构准予。
  @Post('applicant-withdrawals')
  @HttpCode(200)
  @Permitted('case.applicants.leave')
  withdrawApplicants(
    @CurrentAsking() asking: Asking,
    @Body() { on, applicantIds, byRepresentativeId, consentedIds, reason }: WithdrawApplicantsDto,
  ) {
    return this.orders.give(asking, 'WithdrawApplicants', on, async () => ({
      applicantIds,
      byRepresentativeId: byRepresentativeId ?? null,
      consentedIds: consentedIds ?? [],
      reasonId: await this.orders.sealOptional(asking, 'withdrawal', reason),
    }));
  }

  @Post('party-losses')
  @HttpCode(200)
  @Permitted('case.party')
  loss(@CurrentAsking() asking: Asking, @Body() { on, partyId, kind }: RecordPartyLossDto) {
    return this.orders.give(asking, 'RecordPartyLoss', on, () => ({ partyId, kind }));
  }

  @Post('successions')
  @HttpCode(200)
  @Permitted('case.party')
  succeed(@CurrentAsking() asking: Asking, @Body() { on, partyId, relation, persons }: SucceedPartyDto) {
    return this.orders.give(asking, 'SucceedParty', on, async () => ({
      partyId,
      relation,
      successorIds: await Promise.all(
        persons.map((person, n) => this.sealing.person(asking.acting, `successor-${n}`, person)),
      ),
    }));
  }

  @Post('guardians')
  @HttpCode(200)
  @Permitted('case.party')
  guardian(@CurrentAsking() asking: Asking, @Body() { on, partyId, relation, person }: RegisterGuardianDto) {
    return this.orders.give(asking, 'RegisterGuardian', on, async () => ({
      partyId,
      relation,
      guardianId: await this.sealing.person(asking.acting, 'guardian', person),
    }));
  }
}
