import { Inject, Injectable } from '@nestjs/common';
import type { Calendar } from '@fuyi/calendar';
import type { Account } from '@fuyi/identity';
import type { PlainDate } from '@fuyi/kernel';
import { earliestOf, reviewDueOn, type CaseFile } from '@fuyi/reconsideration';
import { asSystem } from '@fuyi/second-wall';
import { seerOfCase } from '../platform/can-see';
import { CALENDAR } from '../platform/tokens';
import { calledBy } from './called-by';
import { CaseAccess } from './case-access';
import { CaseNumbers, type CaseNumber } from './case-numbers';
import { titleOf } from './case-summaries';
import { Naming } from './naming';

/** One of the cases tried together, this one among them. */
export type JoinedCase = {
  readonly caseId: string;
  readonly own: boolean;
  /** Null for whoever may not see that case. */
  readonly title: string | null;
  readonly numbers: readonly CaseNumber[];
  /** 该案自己的审理期限；停止计算、已经办结的没有。 */
  readonly reviewDueOn: PlainDate | null;
  /** 〔约定〕以先届满者为准。 */
  readonly earliest: boolean;
};

/** 合并审理的各案：what the page of one case has to know of the others. */
@Injectable()
export class JoinedCases {
  constructor(
    private readonly access: CaseAccess,
    private readonly naming: Naming,
    private readonly numbers: CaseNumbers,
    @Inject(CALENDAR) private readonly calendar: Calendar,
  ) {}

  async of(account: Account, caseId: string, file: CaseFile): Promise<readonly JoinedCase[]> {
    if (file.joined.caseIds.length === 0) return [];
    const others = await asSystem('joined-cases', () =>
      Promise.all(file.joined.caseIds.map(async (id) => [id, (await this.access.read(id)).file] as const)),
    );
    const files: readonly (readonly [string, CaseFile])[] = [[caseId, file], ...others];
    const numbers = await asSystem('joined-cases', () => this.numbers.of(files.map(([id]) => id)));
    const days = files.map(([, each]) => reviewDueOn(each, this.calendar));
    const earliest = earliestOf(days);
    return Promise.all(
      files.map(async ([id, each], n) => ({
        caseId: id,
        own: id === caseId,
        title: seerOfCase(account, each)?.sight === 'full' ? await this.titleOf(each) : null,
        numbers: numbers.get(id) ?? [],
        reviewDueOn: days[n] ?? null,
        earliest: earliest !== null && days[n] === earliest,
      })),
    );
  }

  /** What the timeline calls the other cases, joined now or once: by number, never by the names in their titles. */
  async names({ joined }: CaseFile): Promise<Readonly<Record<string, string>>> {
    const ids = [...joined.caseIds, ...joined.formerIds];
    if (ids.length === 0) return {};
    const numbers = await asSystem('joined-cases', () => this.numbers.of(ids));
    return Object.fromEntries(ids.map((id) => [id, calledBy(numbers.get(id) ?? [])]));
  }

  private async titleOf({ applicantIds, respondentId, act }: CaseFile): Promise<string> {
    const persons = await this.naming.persons(applicantIds);
    const texts = await this.naming.texts([act?.titleId ?? '']);
    const applicants = applicantIds.map((id) => persons[id]?.name ?? id);
    return titleOf(applicants, this.naming.organ(respondentId), texts[act?.titleId ?? ''] ?? '');
  }
}
