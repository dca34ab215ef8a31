import { Inject, Injectable } from '@nestjs/common';
import type { Account, Identity } from '@fuyi/identity';
import { Problem } from '../platform/problem';
import type { Reference } from '../platform/reference';
import { IDENTITY, REFERENCE } from '../platform/tokens';

const refuse = (code: string, title: string): never => {
  throw new Problem({ status: 400, code, title });
};

/** Facts hold ids only: whoever is not there is refused here. */
@Injectable()
export class KnownPeople {
  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(REFERENCE) private readonly reference: Reference,
  ) {}

  /** 申请人的账号不能任命。 */
  async staff(accountId: string): Promise<string> {
    const found = (await this.identity.accounts()).find((account) => account.accountId === accountId);
    return found && found.role !== 'applicant'
      ? accountId
      : refuse('UNKNOWN_ACCOUNT', '没有这个账号，请从列表中选择，或者先由系统管理员开设。');
  }

  organ(organId: string | undefined): string | null {
    const known = organId === undefined || this.reference.organs.some((organ) => organ.organId === organId);
    return known ? (organId ?? null) : refuse('UNKNOWN_ORGAN', '没有这个机关，请从列表中选择。');
  }

  receptionPoint(id: string | undefined): string | null {
    const known =
      id === undefined || this.reference.receptionPoints.some((point) => point.receptionPointId === id);
    return known ? (id ?? null) : refuse('UNKNOWN_RECEPTION_POINT', '没有这个接待点，请从列表中选择。');
  }

  /** 新账号没有任何岗位：在任命以前什么也不能办（权限表第 35 行）。 */
  async open(accountId: string, name: string): Promise<void> {
    const taken = (await this.identity.accounts()).some((account) => account.accountId === accountId);
    if (taken)
      throw new Problem({ status: 409, code: 'ACCOUNT_TAKEN', title: '这个账号已经有人使用，请换一个。' });
    const nobodys: Account = {
      ...{ accountId, name, role: 'clerk', further: [], office: '', organId: null, receptionPointId: null },
      ...{ personId: null, caseId: null },
    };
    await this.identity.add([nobodys], `${crypto.randomUUID()}${crypto.randomUUID()}`);
  }
}
