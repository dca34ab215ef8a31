import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { secondsOf, type Identity } from '@fuyi/identity';
import type { Registry } from '@fuyi/registry';
import { citizensOf } from '@fuyi/reconsideration';
import { Permitted } from '../platform/permitted';
import { problem } from '../platform/problems';
import { IDENTITY, REGISTRY } from '../platform/tokens';
import { CurrentAsking } from '../reconsideration/asking.decorator';
import { CaseAccess } from '../reconsideration/case-access';
import type { Asking } from '../reconsideration/case-orders';
import { IssueCaseCodeDto } from './applicant.dto';

@ApiTags('查询码')
@Controller('cases/:caseId')
export class CaseCodesController {
  constructor(
    private readonly access: CaseAccess,
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(REGISTRY) private readonly registry: Registry,
  ) {}

  /** 只给出这一次，打印在回执上；再发一次，旧的作废。 */
  @Post('case-codes')
  @Permitted('case.code.issue')
  async issue(@CurrentAsking() { account, caseId }: Asking, @Body() { personId }: IssueCaseCodeDto) {
    const { file } = await this.access.require(account, caseId);
    const people = [...citizensOf(file), ...file.agents.map(({ agentId }) => agentId)];
    if (!people.includes(personId)) throw problem('NO_SUCH_PERSON');
    const values = (await this.registry.persons([personId])).get(personId);
    if (values === undefined) throw problem('NO_SUCH_PERSON');
    if (values === 'erased') throw problem('PERSON_ERASED');
    const seconds = secondsOf({ ...values, idNumber: values.idNumber ?? values.creditCode });
    if (seconds.length === 0) throw problem('NO_SECOND_PART');
    const { code } = await this.identity.issueCaseCode({ caseId, personId, seconds });
    return { code, secondPart: '证件号码的末四位，或者手机号的末四位', page: '/progress' };
  }
}
