import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '@fuyi/identity';
import type { HearingPanel } from '@fuyi/reconsideration';
import { Accounts } from '../platform/accounts';
import { Problem } from '../platform/problem';
import type { Reference } from '../platform/reference';
import { REFERENCE } from '../platform/tokens';

const refuse = (code: string, title: string): never => {
  throw new Problem({ status: 400, code, title });
};

/** Facts hold codes and ids only: whatever is not one of ours is refused here, so that no name slips in as a code. */
@Injectable()
export class KnownCodes {
  constructor(
    @Inject(REFERENCE) private readonly reference: Reference,
    private readonly accounts: Accounts,
  ) {}

  async officers(officerIds: readonly string[]): Promise<readonly string[]> {
    const officers = (await this.accounts.all()).filter(({ role }) => role === 'officer');
    const known = officerIds.every((id) => officers.some(({ accountId }) => accountId === id));
    return known ? officerIds : refuse('UNKNOWN_OFFICER', '没有这名承办人，请从列表中选择。');
  }

  /** 主持人、听证员是行政复议人员；记录员也可以是登记受理的人员（第五十条第三款）。 */
  async hearingPanel({ chairId, hearerIds, recorderId }: HearingPanel): Promise<HearingPanel> {
    const accounts = await this.accounts.all();
    const isOneOf = (id: string, ...roles: readonly Account['role'][]) =>
      accounts.some(({ accountId, role }) => accountId === id && roles.includes(role));
    const hearers = [chairId, ...hearerIds].every((id) => isOneOf(id, 'officer', 'office-head'));
    if (!hearers) return refuse('UNKNOWN_OFFICER', '没有这名行政复议人员，请从列表中选择。');
    if (!isOneOf(recorderId, 'officer', 'office-head', 'clerk'))
      return refuse('UNKNOWN_RECORDER', '没有这名记录员，请从列表中选择。');
    return { chairId, hearerIds, recorderId };
  }

  receptionPoint(pointId: string | null): string | null {
    const known =
      pointId === null ||
      this.reference.receptionPoints.some(({ receptionPointId }) => receptionPointId === pointId);
    return known ? pointId : refuse('UNKNOWN_RECEPTION_POINT', '没有这个接待点，请从列表中选择。');
  }

  /** 意见书、建议书的收件机关；`subordinate`: 本机关是它的复议机关（第七十六条“其他下级机关”）。 */
  addressee(addresseeId: string): { readonly addresseeId: string; readonly subordinate: boolean } {
    const organ = this.reference.organs.find(({ organId }) => organId === addresseeId);
    if (!organ) return refuse('UNKNOWN_ORGAN', '没有这个机关，请从列表中选择。');
    return { addresseeId, subordinate: organ.competentAuthority === this.reference.authority.name };
  }

  respondent(organId: string): string {
    const known = this.reference.organs.some((organ) => organ.organId === organId);
    return known ? organId : refuse('UNKNOWN_ORGAN', '没有这个机关，请从列表中选择。');
  }

  /** 本机关有权管辖对这个机关行为的复议申请。 */
  isOurs(organId: string): boolean {
    const organ = this.reference.organs.find((each) => each.organId === organId);
    const { name } = this.reference.authority;
    return organ !== undefined && [organ.competentAuthority, organ['alternativeAuthority']].includes(name);
  }

  /** 第七十九条第二款：本级政府工作部门的上一级主管部门；其他机关为 null。 */
  superiorDepartment(organId: string): string | null {
    const organ = this.reference.organs.find((each) => each.organId === organId);
    return organ?.kind === 'department' ? organ.superiorDepartment : null;
  }

  /** 第三十条第二款：告知的有权机关，是机关表里的机关，或者表里写明的复议机关。 */
  competentAuthority(authority: string | null): string | null {
    const known =
      authority === null ||
      this.reference.organs.some((organ) =>
        [organ.organId, organ['competentAuthority'], organ['alternativeAuthority']].includes(authority),
      );
    return known ? authority : refuse('UNKNOWN_AUTHORITY', '没有这个行政复议机关，请从列表中选择。');
  }
}
