import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Clock } from '@fuyi/clock';
import type { Acting, Outcome } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import type { DataOf, PlainDate } from '@fuyi/kernel';
import type { CaseCommand } from '@fuyi/reconsideration';
import { legalDay } from '../performing/legal-day';
import { PerformOrder } from '../performing/perform-order';
import { Sealing } from '../platform/sealing';
import { CLOCK } from '../platform/tokens';
import { CaseAccess } from './case-access';
import { CitedFiles } from './cited-files';

/** Who asks for what, on which case: the three things every route of a case hands over. */
export type Asking = { readonly caseId: string; readonly account: Account; readonly acting: Acting };

/** The last metre before the bus: may this person see the case, which day is meant, what must be sealed. */
@Injectable()
export class CaseOrders {
  constructor(
    private readonly commands: CommandBus,
    private readonly access: CaseAccess,
    private readonly sealing: Sealing,
    private readonly files: CitedFiles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async give<Type extends CaseCommand['type']>(
    { caseId, account, acting }: Asking,
    type: Type,
    on: PlainDate | undefined,
    content: (
      on: PlainDate,
    ) => Omit<DataOf<CaseCommand, Type>, 'on'> | Promise<Omit<DataOf<CaseCommand, Type>, 'on'>>,
  ): Promise<Outcome> {
    const { file } = await this.access.require(account, caseId);
    const day = legalDay(on, this.clock);
    const data = { ...(await content(day)), on: day };
    await this.files.require(account, caseId, file, data);
    return this.commands.execute(
      new PerformOrder({ category: 'reconsideration', id: caseId, command: { type, data } }, acting),
    );
  }

  /** Seals a text of the case; nothing written, nothing sealed. */
  async seal({ caseId, acting }: Asking, label: string, text: string): Promise<string> {
    return this.sealing.text(acting, label, `case:${caseId}`, text);
  }

  async sealOptional(asking: Asking, label: string, text: string | undefined): Promise<string | null> {
    return text?.trim() ? this.seal(asking, label, text) : null;
  }
}
