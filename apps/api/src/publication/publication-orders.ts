import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Clock } from '@fuyi/clock';
import { idFrom, type Outcome } from '@fuyi/event-store';
import type { DataOf, PlainDate } from '@fuyi/kernel';
import type { PublicationCommand, PublicationProposal } from '@fuyi/publication';
import type { Registry } from '@fuyi/registry';
import { basisOf } from '../documents/citations';
import { legalDay } from '../performing/legal-day';
import { PerformOrder } from '../performing/perform-order';
import { problem } from '../platform/problems';
import { Sealing } from '../platform/sealing';
import { CLOCK, REGISTRY } from '../platform/tokens';
import type { ReadCase } from '../reconsideration/case-access';
import type { Asking } from '../reconsideration/case-orders';
import { effectOf } from './effect';
import { certain } from './public-version';
import { PublicationCases } from './publication-cases';

type Data<Type extends PublicationCommand['type']> = DataOf<PublicationCommand, Type>;

/** 第七十九条第一款：提出公开或者不公开、复核、撤回。Texts are sealed under `publication:<caseId>`. */
@Injectable()
export class PublicationOrders {
  constructor(
    private readonly commands: CommandBus,
    private readonly cases: PublicationCases,
    private readonly sealing: Sealing,
    @Inject(REGISTRY) private readonly registry: Registry,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async propose(asking: Asking, on: PlainDate | undefined): Promise<Outcome> {
    const { caseId, account, acting } = asking;
    const publishing = await this.cases.require(account, caseId);
    const { read } = publishing;
    const original = await this.cases.original(caseId, read);
    const { anonymized, leaks } = await this.cases.publicVersion(caseId, publishing, original);
    if (anonymized.number === null) throw problem('NUMBER_PENDING');
    const text = JSON.stringify(anonymized);
    // The id follows from the text: proposed again unchanged, it is the same sealed text.
    const documentTextId = idFrom(caseId, 'public-version', text);
    const sha256 = await this.registry.saveText(documentTextId, `publication:${caseId}`, text);
    const proposal = { ...described(read), documentTextId, sha256, number: anonymized.number };
    return this.order(asking, 'ProposePublication', {
      on: legalDay(on, this.clock),
      by: acting.actor,
      effectiveOn: effectOf(read.file),
      leaks: certain(leaks),
      proposal,
    });
  }

  async review(
    asking: Asking,
    on: PlainDate | undefined,
    approved: boolean,
    opinion: string | undefined,
  ): Promise<Outcome> {
    const { caseId, account, acting } = asking;
    const publishing = await this.cases.require(account, caseId);
    const original = await this.cases.original(caseId, publishing.read);
    const { leaks } = await this.cases.publicVersion(caseId, publishing, original);
    return this.order(asking, 'ReviewPublication', {
      on: legalDay(on, this.clock),
      by: acting.actor,
      approved,
      opinionId: await this.seal(asking, 'opinion', opinion),
      leaks: certain(leaks),
    });
  }

  async proposeWithholding(
    asking: Asking,
    on: PlainDate | undefined,
    ground: string,
    reason: string | undefined,
  ): Promise<Outcome> {
    const { caseId, account, acting } = asking;
    const { read } = await this.cases.require(account, caseId);
    const { number } = await this.cases.original(caseId, read);
    const { concludedOn } = read.file;
    if (number === null) throw problem('NUMBER_PENDING');
    if (concludedOn === null) throw problem('NOTHING_TO_PUBLISH');
    return this.order(asking, 'ProposeWithholding', {
      on: legalDay(on, this.clock),
      by: acting.actor,
      effectiveOn: effectOf(read.file),
      ground,
      reasonId: await this.seal(asking, 'reason', reason),
      number,
      decidedOn: concludedOn,
    });
  }

  async withdraw(asking: Asking, on: PlainDate | undefined, reason: string): Promise<Outcome> {
    await this.cases.require(asking.account, asking.caseId);
    return this.order(asking, 'WithdrawPublication', {
      on: legalDay(on, this.clock),
      by: asking.acting.actor,
      reasonId: await this.seal(asking, 'reason', reason),
    });
  }

  private order<Type extends PublicationCommand['type']>(
    { caseId, acting }: Asking,
    type: Type,
    data: Data<Type>,
  ) {
    return this.commands.execute(
      new PerformOrder({ category: 'publication', id: caseId, command: { type, data } }, acting),
    );
  }

  private async seal(
    { caseId, acting }: Asking,
    label: string,
    text: string | undefined,
  ): Promise<string | null> {
    return text?.trim()
      ? this.sealing.text(acting, `publication-${label}`, `publication:${caseId}`, text)
      : null;
  }
}

/** What the public row says of the case besides the text. */
const described = ({ file }: ReadCase): Omit<PublicationProposal, 'documentTextId' | 'sha256' | 'number'> => {
  const { act, outcome, concludedOn, draft } = file;
  if (
    !act ||
    !concludedOn ||
    outcome === null ||
    outcome === 'terminate' ||
    outcome === 'mediation-statement'
  )
    throw problem('NOTHING_TO_PUBLISH');
  return {
    outcome,
    decidedOn: concludedOn,
    respondentId: file.respondentId,
    field: act.field,
    actKind: act.kind,
    procedure: file.procedure,
    grounds: draft?.grounds ?? [],
    basis: draft ? basisOf(draft, concludedOn).join('、') : '《中华人民共和国行政复议法》第三十条第二款',
  };
};
