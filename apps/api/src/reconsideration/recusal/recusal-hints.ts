import { Inject, Injectable } from '@nestjs/common';
import { rolesOf, type Account } from '@fuyi/identity';
import { recusalHints } from '@fuyi/reconsideration';
import type { Registry } from '@fuyi/registry';
import { Accounts } from '../../platform/accounts';
import { REGISTRY } from '../../platform/tokens';
import { CaseAccess } from '../case-access';
import { keptOf, StaffRelations } from './staff-relations';

/** 谁可能应当回避：分案、组成听证、咨询以前看；what was declared stays sealed, only the likeness is told. */
@Injectable()
export class RecusalHints {
  constructor(
    private readonly access: CaseAccess,
    private readonly accounts: Accounts,
    private readonly relations: StaffRelations,
    @Inject(REGISTRY) private readonly registry: Registry,
  ) {}

  async of(account: Account, caseId: string) {
    const { file } = await this.access.require(account, caseId);
    const parts = new Map([
      ...file.agents.map(({ agentId }) => [agentId, '代理人'] as const),
      ...file.thirdPartyIds.map((id) => [id, '第三人'] as const),
      ...file.applicantIds.map((id) => [id, '申请人'] as const),
    ]);
    const known = await this.registry.persons([...parts.keys()]);
    const others = [...parts].flatMap(([id, part]) => {
      const values = known.get(id);
      return values && values !== 'erased' ? [{ ...keptOf(id, values), kin: [], part }] : [];
    });
    const staff = (await this.accounts.all()).filter(
      (each) => !rolesOf(each).includes('agency') && !rolesOf(each).includes('applicant'),
    );
    return { items: recusalHints(await this.relations.of(staff), others) };
  }
}
