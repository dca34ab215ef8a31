import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Clock } from '@fuyi/clock';
import {
  erasureDecider,
  erasureGrounds,
  erasureStageTerms,
  refusalGrounds,
  type Erasure,
  type ErasureCommand,
  type ErasureEvent,
} from '@fuyi/erasure';
import { idFrom, type Acting, type EventStore, type Outcome } from '@fuyi/event-store';
import { Barred, type DataOf, type Recorded } from '@fuyi/kernel';
import type { Registry } from '@fuyi/registry';
import { asSystem } from '@fuyi/second-wall';
import { PerformOrder } from '../performing/perform-order';
import { problem } from '../platform/problems';
import { CLOCK, EVENT_STORE, REGISTRY } from '../platform/tokens';
import { isUuid } from '../platform/uuid';
import { Naming } from '../reconsideration/naming';
import { CasesOfPersons } from './cases-of-persons';
import { PersonsAlike } from './persons-alike';

type Asked = Exclude<Erasure, { stage: 'none' }>;
type Content<Type extends ErasureCommand['type']> = Omit<DataOf<ErasureCommand, Type>, 'on' | 'by' | 'cases'>;

const basis = '个人信息保护法第四十七条';
const folded = (facts: readonly Recorded[]): Erasure =>
  facts.reduce<Erasure>(
    (erasure, { event }) => erasureDecider.evolve(erasure, event as ErasureEvent),
    erasureDecider.initialState,
  );

/** 销毁的提出、决定、执行。The fact comes before the keys go; a destruction broken off is finished by asking again. */
@Injectable()
export class Erasures {
  constructor(
    private readonly commands: CommandBus,
    private readonly alike: PersonsAlike,
    private readonly cases: CasesOfPersons,
    private readonly naming: Naming,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(REGISTRY) private readonly registry: Registry,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async request(acting: Acting, personId: string, ground: string): Promise<Outcome> {
    const found = await this.alike.of(personId);
    if (found.length === 0) throw problem('NO_SUCH_PERSON');
    if (found.some(({ values }) => values === 'erased')) throw problem('PERSON_ERASED');
    const personIds = found.map((each) => each.personId);
    return this.order(acting, idFrom(acting.commandId, 'erasure'), personIds, 'RequestErasure', {
      ...{ personIds, ground },
    });
  }

  async decide(
    acting: Acting,
    erasureId: string,
    approved: boolean,
    reason: string | null,
  ): Promise<Outcome> {
    const { personIds } = await this.require(erasureId);
    return this.order(acting, erasureId, personIds, 'DecideErasure', { approved, reason });
  }

  async execute(acting: Acting, erasureId: string): Promise<Outcome> {
    const { personIds } = await this.require(erasureId);
    const outcome = await this.order(acting, erasureId, personIds, 'DestroyKeys', {});
    if (outcome instanceof Barred || 'stale' in outcome) return outcome;
    const destroyed = (await this.factsOf(erasureId)).flatMap(({ event }) =>
      event.type === 'KeysDestroyed'
        ? (event as Extract<ErasureEvent, { type: 'KeysDestroyed' }>).data.subjectIds
        : [],
    );
    await asSystem('personal-data', async () => {
      for (const subjectId of destroyed) await this.registry.erase(subjectId, acting.actor, basis);
    });
    return outcome;
  }

  /** The latest first; ids and codes, in words. */
  async list() {
    const facts = await this.store.readAll({ categories: ['erasure'] });
    const ids = [...new Set(facts.map(({ streamId }) => streamId))].reverse();
    const folds = ids.map((id) => folded(facts.filter(({ streamId }) => streamId === id)));
    const erasures = folds.flatMap((erasure, n) =>
      erasure.stage === 'none' ? [] : [{ erasureId: ids[n] ?? '', erasure }],
    );
    const names = await this.naming.accountNames(erasures.flatMap(({ erasure }) => actorsOf(erasure)));
    return erasures.map(({ erasureId, erasure }) => listed(erasureId, erasure, names));
  }

  private async order<Type extends ErasureCommand['type']>(
    acting: Acting,
    id: string,
    personIds: readonly string[],
    type: Type,
    content: Content<Type>,
  ): Promise<Outcome> {
    const cases = await this.cases.standings(personIds);
    const data = { ...content, cases, on: this.clock.today(), by: acting.actor };
    return this.commands.execute(
      new PerformOrder({ category: 'erasure', id, command: { type, data } }, acting),
    );
  }

  private factsOf(erasureId: string): Promise<readonly Recorded[]> {
    return this.store.readStream(`erasure-${erasureId}`);
  }

  private async require(erasureId: string): Promise<Asked> {
    if (!isUuid(erasureId)) throw problem('NO_SUCH_ERASURE');
    const erasure = folded(await this.factsOf(erasureId));
    if (erasure.stage === 'none') throw problem('NO_SUCH_ERASURE');
    return erasure;
  }
}

const actorsOf = (erasure: Asked): readonly string[] => [
  erasure.requestedBy,
  ...('decidedBy' in erasure ? [erasure.decidedBy] : []),
  ...('destroyedBy' in erasure ? [erasure.destroyedBy] : []),
];

const termOf = (rows: readonly { readonly code: string; readonly term: string }[], code: string): string =>
  rows.find((row) => row.code === code)?.term ?? code;

const listed = (erasureId: string, erasure: Asked, names: Readonly<Record<string, string>>) => ({
  erasureId,
  stage: erasure.stage,
  stageTerm: erasureStageTerms[erasure.stage],
  ground: termOf(erasureGrounds, erasure.ground),
  persons: erasure.personIds.length,
  cases: erasure.caseIds.length,
  requestedOn: erasure.requestedOn,
  requestedById: erasure.requestedBy,
  requestedBy: names[erasure.requestedBy] ?? erasure.requestedBy,
  decidedOn: 'decidedOn' in erasure ? erasure.decidedOn : null,
  decidedById: 'decidedBy' in erasure ? erasure.decidedBy : null,
  decidedBy: 'decidedBy' in erasure ? (names[erasure.decidedBy] ?? erasure.decidedBy) : null,
  reason: erasure.stage === 'refused' ? termOf(refusalGrounds, erasure.reason) : null,
  destroyedOn: erasure.stage === 'destroyed' ? erasure.destroyedOn : null,
  destroyedBy: erasure.stage === 'destroyed' ? (names[erasure.destroyedBy] ?? erasure.destroyedBy) : null,
});
