import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { idFrom, type Acting } from '@fuyi/event-store';
import { CurrentActing } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import {
  AnswerProposalDto,
  ProposeAppointmentDto,
  ProposeDelegationDto,
  ReasonDto,
  RecordDepartureDto,
} from './grants.dto';
import { KnownPeople } from './known-people';
import { OrganizationOrders } from './organization-orders';

@ApiTags('机构与人员')
@Controller('organization')
export class GrantsController {
  constructor(
    private readonly orders: OrganizationOrders,
    private readonly known: KnownPeople,
  ) {}

  /** 提出任命；另一名负责人和安全管理员同意以后生效（权限表第 36 行）。 */
  @Post('appointments')
  @HttpCode(201)
  @Permitted('organization.propose')
  async appoint(
    @CurrentActing() acting: Acting,
    @Body() { accountId, postId, from, until }: ProposeAppointmentDto,
  ) {
    return this.orders.give(acting, 'ProposeAppointment', {
      grantId: idFrom(acting.commandId, 'grant'),
      accountId: await this.known.staff(accountId),
      ...{ postId, from, until },
    });
  }

  /** 把自己的岗位委托别人代行一段时间；安全管理员同意以后生效。 */
  @Post('delegations')
  @HttpCode(201)
  @Permitted('organization.delegate')
  async delegate(
    @CurrentActing() acting: Acting,
    @Body() { grantId: ofGrantId, toId, from, until, reason }: ProposeDelegationDto,
  ) {
    return this.orders.give(acting, 'ProposeDelegation', {
      grantId: idFrom(acting.commandId, 'grant'),
      toId: await this.known.staff(toId),
      ...{ ofGrantId, from, until },
      reasonId: await this.orders.reason(acting, reason),
    });
  }

  @Post('proposals/:grantId/answer')
  @HttpCode(200)
  @Permitted('organization.answer')
  async answer(
    @CurrentActing() acting: Acting,
    @Param('grantId') grantId: string,
    @Body() { agreed, reason }: AnswerProposalDto,
  ) {
    const reasonId = reason?.trim() ? await this.orders.reason(acting, reason) : null;
    return this.orders.give(acting, 'AnswerProposal', { grantId, agreed, reasonId });
  }

  /** 免职、辞去、收回委托、撤回提议；当即失去权限。 */
  @Post('grants/:grantId/ending')
  @HttpCode(200)
  @Permitted('organization.end')
  async end(
    @CurrentActing() acting: Acting,
    @Param('grantId') grantId: string,
    @Body() { reason }: ReasonDto,
  ) {
    const reasonId = await this.orders.reason(acting, reason);
    return this.orders.give(acting, 'EndGrant', { grantId, reasonId });
  }

  /** 离岗：全部岗位、受托和委托当即终止，会话结束。 */
  @Post('departures')
  @HttpCode(200)
  @Permitted('organization.depart')
  async depart(@CurrentActing() acting: Acting, @Body() { accountId, reason }: RecordDepartureDto) {
    return this.orders.give(acting, 'RecordDeparture', {
      accountId: await this.known.staff(accountId),
      reasonId: await this.orders.reason(acting, reason),
    });
  }
}
