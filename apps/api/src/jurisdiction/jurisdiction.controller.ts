import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Clock } from '@fuyi/clock';
import { Barred } from '@fuyi/kernel';
import { jurisdiction, reconsiderationFirst, type OrganGraph } from '@fuyi/law';
import { Permitted } from '../platform/permitted';
import { Problem } from '../platform/problem';
import type { Reference } from '../platform/reference';
import { CLOCK, REFERENCE } from '../platform/tokens';
import { JurisdictionQuery, ReconsiderationFirstQuery } from './jurisdiction.query';

const yes = (value: string | undefined): boolean | null => (value === undefined ? null : value === 'true');

@ApiTags('管辖与复议前置')
@Controller()
export class JurisdictionController {
  private readonly graph: OrganGraph;

  constructor(
    @Inject(REFERENCE) reference: Reference,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.graph = reference;
  }

  /** 第十九条、第二十四条至第二十八条：谁是被申请人，向谁申请。 */
  @Get('jurisdiction')
  @Permitted('jurisdiction.read')
  find(@Query() { organId, capacity = 'own-name', on, ...more }: JurisdictionQuery) {
    const answers = {
      ...(more.answersOrganId ? { answersOrganId: more.answersOrganId } : {}),
      ...(more.approvedByOrganId ? { approvedByOrganId: more.approvedByOrganId } : {}),
    };
    const found = jurisdiction(
      [
        { organId, capacity, ...answers },
        ...(more.with ?? []).map((other) => ({ organId: other, capacity: 'own-name' as const })),
      ],
      on ?? this.clock.today(),
      this.graph,
    );
    if (!(found instanceof Barred)) return found;
    throw new Problem({ status: 400, code: found.code, title: found.message, basis: found.basis });
  }

  /** 第二十三条：是不是应当先申请行政复议。 */
  @Get('reconsideration-first')
  @Permitted('jurisdiction.read')
  first(@Query() { on, actKind, failure = null, disclosure = null, ...more }: ReconsiderationFirstQuery) {
    return reconsiderationFirst(
      {
        actKind,
        failure,
        disclosure,
        madeOnTheSpot: yes(more.madeOnTheSpot) ?? false,
        inaction: yes(more.inaction) ?? false,
        acquiredNaturalResource: yes(more.acquiredNaturalResource),
        otherStatute: yes(more.otherStatute),
      },
      on ?? this.clock.today(),
    );
  }
}
