import { Inject, Injectable } from '@nestjs/common';
import { documentParty, oralApplicationRecord, type OfficialDocument } from '@fuyi/documents';
import type { EventStore } from '@fuyi/event-store';
import { permitted, type Account, type Action } from '@fuyi/identity';
import { receptionDecider, type Reception, type ReceptionEvent } from '@fuyi/reception';
import { caseFileOf, type CaseEvent, type CaseFile } from '@fuyi/reconsideration';
import { problem } from '../platform/problems';
import type { Reference } from '../platform/reference';
import { relationOf } from '../platform/relations/relation-of';
import { EVENT_STORE, REFERENCE } from '../platform/tokens';
import { Naming } from '../reconsideration/naming';

type Taken = Exclude<Reception, { stage: 'unknown' }>;
type OralRecord = { readonly reception: Taken; readonly version: number; readonly recordedBy: string };

/** 口头申请笔录：从事实与登记库写出，随时可以重印。 */
@Injectable()
export class OralRecords {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(REFERENCE) private readonly reference: Reference,
    private readonly naming: Naming,
  ) {}

  /** Only people of the same reception point before acceptance, and the office, may open the record. */
  async require(
    account: Account,
    receptionId: string,
    action: Action = 'reception.read',
  ): Promise<OralRecord> {
    const recorded = await this.store.readStream(`reception-${receptionId}`);
    const reception = recorded.reduce(
      (state, { event }) => receptionDecider.evolve(state, event as ReceptionEvent),
      receptionDecider.initialState,
    );
    if (reception.stage === 'unknown') throw problem('NO_SUCH_RECEPTION');
    const { receptionPointId } = reception.application;
    const file = { ...(await this.caseOf(reception)), receptionPointId };
    if (!permitted(account, action, relationOf(account, file))) throw problem('NO_SUCH_RECEPTION');
    return { reception, version: recorded.length, recordedBy: recorded[0]?.metadata.actor ?? '' };
  }

  /** 确认以后成为案件；受理以后笔录在卷里，接待点不再打开。 */
  private async caseOf(reception: Taken): Promise<CaseFile> {
    if (reception.stage !== 'confirmed') return caseFileOf([]);
    const facts = await this.store.readStream(`reconsideration-${reception.caseId}`);
    return caseFileOf(facts.map(({ event }) => event as CaseEvent));
  }

  async document({ reception, recordedBy }: OralRecord): Promise<OfficialDocument> {
    const { applicantIds, thirdPartyIds, respondentId, act, claimsId, reasonsId } = reception.application;
    const persons = await this.naming.persons([...applicantIds, ...thirdPartyIds]);
    const texts = await this.naming.texts([claimsId, reasonsId, act.titleId]);
    const recorders = await this.naming.accountNames([recordedBy]);
    const parties = (ids: readonly string[]) =>
      ids.flatMap((id) => (persons[id] ? [documentParty(persons[id])] : []));
    const point = this.reference.receptionPoints.find(
      ({ receptionPointId }) => receptionPointId === reception.application.receptionPointId,
    );
    return oralApplicationRecord({
      authority: this.reference.authority.name,
      receptionPoint: point?.name ?? '',
      number: null,
      recordedBy: recorders[recordedBy] ?? '',
      applicants: parties(applicantIds),
      thirdParties: parties(thirdPartyIds),
      respondent: { name: this.naming.organ(respondentId) },
      act: { title: texts[act.titleId] ?? '', madeOn: act.madeOn, inaction: act.inaction },
      claims: texts[claimsId] ?? '',
      reasons: texts[reasonsId] ?? '',
      recordedOn: reception.recordedOn,
      confirmation:
        reception.stage === 'confirmed'
          ? { on: reception.on, readBy: reception.readBy, signedBy: reception.signedBy }
          : null,
    });
  }
}
