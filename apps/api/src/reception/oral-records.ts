import { Inject, Injectable } from '@nestjs/common';
import { oralRecord, type OfficialDocument } from '@fuyi/documents';
import type { EventStore } from '@fuyi/event-store';
import type { Account } from '@fuyi/identity';
import { receptionDecider, type Reception, type ReceptionEvent } from '@fuyi/reception';
import { Problem } from '../platform/problem';
import type { Reference } from '../platform/reference';
import { EVENT_STORE, REFERENCE } from '../platform/tokens';
import { Naming } from '../reconsideration/naming';

type Taken = Exclude<Reception, { stage: 'unknown' }>;

/** 口头申请笔录：从事实与登记库写出，随时可以重印。 */
@Injectable()
export class OralRecords {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(REFERENCE) private readonly reference: Reference,
    private readonly naming: Naming,
  ) {}

  /** Only people of the same reception point, and the office, may open the record. */
  async require(account: Account, receptionId: string): Promise<{ readonly reception: Taken; readonly version: number }> {
    const recorded = await this.store.readStream(`reception-${receptionId}`);
    const reception = recorded.reduce(
      (state, { event }) => receptionDecider.evolve(state, event as ReceptionEvent),
      receptionDecider.initialState,
    );
    const elsewhere =
      account.role === 'clerk' &&
      reception.stage !== 'unknown' &&
      reception.application.receptionPointId !== account.receptionPointId;
    if (reception.stage === 'unknown' || elsewhere)
      throw new Problem({ status: 404, code: 'NO_SUCH_RECEPTION', title: '没有这份口头申请笔录，请核对。' });
    return { reception, version: recorded.length };
  }

  async document({ on, application }: Taken): Promise<OfficialDocument> {
    const { applicantIds, respondentId, act, claimsId, reasonsId, receptionPointId } = application;
    const persons = await this.naming.persons(applicantIds);
    const texts = await this.naming.texts([claimsId, reasonsId, act.titleId]);
    return oralRecord({
      authority: this.reference.authority.name,
      place: this.reference.receptionPoints.find(({ pointId }) => pointId === receptionPointId)?.name ?? '',
      on,
      applicants: applicantIds.flatMap((id) => persons[id] ?? []),
      respondent: this.naming.organ(respondentId),
      act: texts[act.titleId] ?? '',
      claims: texts[claimsId] ?? '',
      reasons: texts[reasonsId] ?? '',
    });
  }
}
