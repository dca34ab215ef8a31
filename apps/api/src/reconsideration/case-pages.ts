import { Inject, Injectable } from '@nestjs/common';
import type { Calendar } from '@fuyi/calendar';
import type { Account } from '@fuyi/identity';
import type { PlainDate, Recorded } from '@fuyi/kernel';
import { caseView, draftTextIds, type CaseEvent, type CaseView, type Elsewhere } from '@fuyi/reconsideration';
import { CALENDAR } from '../platform/tokens';
import { CaseNumbers } from './case-numbers';
import { progressTitle, titleOf } from './case-summaries';
import { JoinedCases } from './joined-cases';
import { Naming } from './naming';
import { placeNames, progressView } from './progress-view';
import { personFor, textsHiddenFrom, viewFor } from './what-one-sees';

/** 时间线提到的人和机关，包括已经退出、被承继、被解除的。 */
const mentionedIn = ({ timeline }: CaseView): readonly string[] => [
  ...new Set(
    timeline.flatMap(({ lines }) =>
      lines.flatMap((line) => [...line.matchAll(/\{([^{}]+)\}/gu)].flatMap(([, id]) => id ?? [])),
    ),
  ),
];

/** 案件页：the case as computed from the facts, with names and texts opened for whoever may read them. */
@Injectable()
export class CasePages {
  constructor(
    private readonly numbers: CaseNumbers,
    private readonly naming: Naming,
    private readonly joinedCases: JoinedCases,
    @Inject(CALENDAR) private readonly calendar: Calendar,
  ) {}

  view(
    caseId: string,
    recorded: readonly Recorded<CaseEvent>[],
    today: PlainDate,
    elsewhere?: Elsewhere,
  ): CaseView {
    return caseView(caseId, recorded, today, this.calendar, elsewhere);
  }

  /** 只看进展的一页：no person, no text. */
  async progress(view: CaseView, account: Account) {
    const numbers = (await this.numbers.of([view.caseId])).get(view.caseId) ?? [];
    return {
      ...progressView(account, view),
      sight: 'status' as const,
      title: progressTitle(numbers),
      numbers,
      names: placeNames(account, view.file),
      ...{ texts: {}, actors: {}, persons: {}, joined: [] },
    };
  }

  async named(view: CaseView, account: Account) {
    const { file, caseId } = view;
    const mentioned = mentionedIn(view);
    const known = await this.naming.persons([
      ...mentioned,
      ...file.applicantIds,
      ...file.thirdPartyIds,
      ...file.agents.map(({ agentId }) => agentId),
      ...file.committee.referrals.flatMap(({ members }) => members.map(({ memberId }) => memberId)),
    ]);
    const persons = Object.fromEntries(
      Object.entries(known).map(([id, values]) => [id, personFor(account, values)]),
    );
    const hidden = textsHiddenFrom(account, view);
    const asked = [
      ...view.timeline.flatMap(({ textIds }) => textIds),
      file.act?.titleId ?? '',
      ...file.evidence.entries.flatMap(({ titleId, purposeId, sourceId }) => [
        titleId,
        purposeId,
        sourceId ?? '',
      ]),
      ...(file.draft ? draftTextIds(file.draft) : []),
      file.returnedOpinionId ?? '',
    ];
    const texts = await this.naming.texts(asked.filter((id) => !hidden.includes(id)));
    const actors = await this.naming.accountNames([
      ...view.timeline.flatMap(({ actor, onBehalfOf }) => [actor, onBehalfOf ?? []].flat()),
      ...file.officerIds,
      ...file.participants.recusedIds,
      ...file.participants.raisedRecusals.map(({ officerId }) => officerId),
      ...file.hearing.staffIds,
      ...file.evidence.investigations.flatMap(({ officerIds }) => officerIds),
    ]);
    const names = {
      ...Object.fromEntries(mentioned.flatMap((id) => this.naming.organNamed(id))),
      ...Object.fromEntries(Object.entries(persons).map(([id, { name }]) => [id, name])),
      ...actors,
      [file.respondentId]: this.naming.organ(file.respondentId),
      ...(await this.joinedCases.names(file)),
    };
    const numbers = (await this.numbers.of([caseId])).get(caseId) ?? [];
    const title = titleOf(
      file.applicantIds.map((id) => names[id] ?? id),
      this.naming.organ(file.respondentId),
      texts[file.act?.titleId ?? ''] ?? '',
    );
    const joined = await this.joinedCases.of(account, caseId, file);
    const sight = 'full' as const;
    return { ...viewFor(account, view), sight, title, numbers, names, texts, actors, persons, joined };
  }
}
