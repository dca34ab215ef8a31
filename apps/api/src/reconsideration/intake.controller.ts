import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import type { Calendar } from '@fuyi/calendar';
import type { Clock } from '@fuyi/clock';
import { idFrom, type Acting, type Outcome, type Performed } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import type { PlainDate } from '@fuyi/kernel';
import type { Agent } from '@fuyi/reconsideration';
import { legalDay } from '../performing/legal-day';
import { PerformOrder } from '../performing/perform-order';
import { CurrentAccount, CurrentActing } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import type { Reference } from '../platform/reference';
import { Sealing } from '../platform/sealing';
import { CALENDAR, CLOCK, REFERENCE } from '../platform/tokens';
import { ReceiveApplicationDto } from './application.dto';
import { CurrentAsking } from './asking.decorator';
import { CaseOrders, type Asking } from './case-orders';
import {
  AcceptApplicationDto,
  AppointAgentDto,
  DeclineApplicationDto,
  JoinThirdPartyDto,
  RequestCorrectionDto,
  SubmitCorrectionDto,
  WithdrawApplicationDto,
} from './intake.dto';
import { KnownCodes } from './known-codes';
import { sealApplication } from './seal-application';

@ApiTags('申请与受理')
@Controller('cases')
export class IntakeController {
  constructor(
    private readonly orders: CaseOrders,
    private readonly commands: CommandBus,
    private readonly sealing: Sealing,
    private readonly known: KnownCodes,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CALENDAR) private readonly calendar: Calendar,
    @Inject(REFERENCE) private readonly reference: Reference,
  ) {}

  @Post()
  @Permitted('case.receive')
  async receive(
    @Body() input: ReceiveApplicationDto,
    @CurrentActing() acting: Acting,
    @CurrentAccount() account: Account,
  ): Promise<Outcome> {
    const on = legalDay(input.on, this.clock);
    const caseId = idFrom(acting.commandId, 'case');
    const pointId = this.known.receptionPoint(account.receptionPointId ?? input.receptionPointId ?? null);
    const { agents, ...application } = await sealApplication(this.sealing, acting, caseId, input, pointId, {
      reference: this.reference,
      calendar: this.calendar,
    });
    const data = {
      ...application,
      on,
      channel: input.channel,
      postmarkedOn: input.postmarkedOn ?? null,
      receptionId: null,
    };
    const outcome = await this.perform(caseId, { type: 'ReceiveApplication', data }, acting);
    if (!('version' in outcome)) return outcome;
    const taken = await this.takeUp(outcome, input, acting, on);
    return 'version' in taken ? this.appointAgents(taken, agents, acting, on) : taken;
  }

  @Post(':caseId/agents')
  @HttpCode(200)
  @Permitted('case.party')
  appointAgent(
    @CurrentAsking() asking: Asking,
    @Body() { on, partyId, person, matters, ...agent }: AppointAgentDto,
  ) {
    return this.orders.give(asking, 'AppointAgent', on, async () => ({
      ...agent,
      partyId,
      mattersId: await this.orders.sealOptional(asking, 'agent-matters', matters),
      agentId: await this.sealing.person(asking.acting, 'agent', person),
    }));
  }

  @Post(':caseId/third-parties')
  @HttpCode(200)
  @Permitted('case.party')
  joinThirdParty(@CurrentAsking() asking: Asking, @Body() { on, person, by }: JoinThirdPartyDto) {
    return this.orders.give(asking, 'JoinThirdParty', on, async () => ({
      ...(by ? { by } : {}),
      personId: await this.sealing.person(asking.acting, 'third-party', person),
    }));
  }

  @Post(':caseId/correction-notices')
  @HttpCode(200)
  @Permitted('case.correct')
  requestCorrection(@CurrentAsking() asking: Asking, @Body() { on, items, note }: RequestCorrectionDto) {
    return this.orders.give(asking, 'RequestCorrection', on, async () => ({
      items,
      noteId: await this.orders.sealOptional(asking, 'correction-note', note),
    }));
  }

  @Post(':caseId/corrections')
  @HttpCode(200)
  @Permitted('case.correction.submit')
  submitCorrection(@CurrentAsking() asking: Asking, @Body() { on, note }: SubmitCorrectionDto) {
    return this.orders.give(asking, 'SubmitCorrection', on, async () => ({
      noteId: await this.orders.sealOptional(asking, 'correction', note),
    }));
  }

  @Post(':caseId/acceptance')
  @HttpCode(200)
  @Permitted('case.accept')
  accept(@CurrentAsking() asking: Asking, @Body() { on, conditions }: AcceptApplicationDto) {
    return this.orders.give(asking, 'AcceptApplication', on, () => ({ conditions }));
  }

  @Post(':caseId/non-acceptance')
  @HttpCode(200)
  @Permitted('case.decline')
  decline(
    @CurrentAsking() asking: Asking,
    @Body() { on, conditions, reason, competentAuthorityId, matter }: DeclineApplicationDto,
  ) {
    return this.orders.give(asking, 'DeclineApplication', on, async () => ({
      conditions,
      matter: matter ?? null,
      competentAuthorityId: this.known.competentAuthority(competentAuthorityId ?? null),
      reasonId: await this.orders.seal(asking, 'decline-reason', reason),
    }));
  }

  @Post(':caseId/withdrawal')
  @HttpCode(200)
  @Permitted('case.withdraw')
  withdraw(@CurrentAsking() asking: Asking, @Body() { on, reason, consentedByAll }: WithdrawApplicationDto) {
    return this.orders.give(asking, 'WithdrawApplication', on, async () => ({
      ...(consentedByAll === undefined ? {} : { consentedByAll }),
      reasonId: await this.orders.sealOptional(asking, 'withdrawal', reason),
    }));
  }

  private perform(
    caseId: string,
    command: PerformOrder['order']['command'],
    acting: Acting,
  ): Promise<Outcome> {
    return this.commands.execute(
      new PerformOrder({ category: 'reconsideration', id: caseId, command }, acting),
    );
  }

  /** 实施条例第四十条第三款：自收到案件材料之日起重新计算；the same order sent twice takes up once. */
  private async takeUp(
    received: Performed,
    { takenUp }: ReceiveApplicationDto,
    acting: Acting,
    on: PlainDate,
  ): Promise<Outcome> {
    if (!takenUp) return received;
    const { fromAuthority, originallyAcceptedOn } = takenUp;
    const subject = `case:${received.id}`;
    const fromId = await this.sealing.text(acting, 'taken-up-from', subject, fromAuthority);
    return this.perform(
      received.id,
      { type: 'TakeUpCase', data: { on, fromId, originallyAcceptedOn } },
      { ...acting, commandId: idFrom(acting.commandId, 'taken-up'), expectedVersion: null },
    );
  }

  /** Each agent is an order of its own, with an id that follows from the first: sent twice, appointed once. */
  private async appointAgents(
    received: Performed,
    agents: readonly Agent[],
    acting: Acting,
    on: PlainDate,
  ): Promise<Outcome> {
    let outcome: Outcome = received;
    for (const [n, agent] of agents.entries())
      outcome = await this.perform(
        received.id,
        { type: 'AppointAgent', data: { ...agent, on } },
        { ...acting, commandId: idFrom(acting.commandId, 'agent', n), expectedVersion: null },
      );
    return outcome;
  }
}
