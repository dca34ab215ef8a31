import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '@fuyi/clock';
import { idFrom, type Acting, type EventStore } from '@fuyi/event-store';
import { holds, type Account, type Identity } from '@fuyi/identity';
import type { RunningOrganization } from '@fuyi/orders';
import { CurrentAccount, CurrentActing } from '../platform/acting';
import { Permitted } from '../platform/permitted';
import type { Reference } from '../platform/reference';
import { CLOCK, EVENT_STORE, IDENTITY, ORGANIZATION, REFERENCE } from '../platform/tokens';
import { Naming } from '../reconsideration/naming';
import { KnownPeople } from './known-people';
import { organizationHistory } from './organization-history';
import { OrganizationOrders } from './organization-orders';
import { organizationView } from './organization-view';
import { CreatePostDto, NamedDto, OpenAccountDto, OpenUnitDto } from './organization.dto';

@ApiTags('机构与人员')
@Controller('organization')
export class OrganizationController {
  constructor(
    private readonly orders: OrganizationOrders,
    private readonly known: KnownPeople,
    private readonly naming: Naming,
    @Inject(ORGANIZATION) private readonly organization: RunningOrganization,
    @Inject(IDENTITY) private readonly identity: Identity,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(REFERENCE) private readonly reference: Reference,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 单位、岗位、谁在任到哪一天、哪些提议等谁同意。 */
  @Get()
  @Permitted('organization.read')
  async read(@CurrentAccount() account: Account, @Res({ passthrough: true }) reply: FastifyReply) {
    const { organization, version } = await this.organization();
    const readsReasons = holds(account, 'office-head', 'authority-head', 'security-admin', 'auditor');
    const reasonIds = organization.grants.flatMap(({ reasonId }) => reasonId ?? []);
    void reply.header('etag', `"${version}"`);
    return {
      version,
      ...organizationView({
        organization,
        today: this.clock.today(),
        accounts: await this.identity.accounts(),
        reasons: readsReasons ? await this.naming.texts(reasonIds) : null,
      }),
    };
  }

  /** 沿革：谁在哪一天提出、同意、终止了什么。 */
  @Get('history')
  @Permitted('organization.history')
  async history() {
    const facts = await this.store.readStream(`organization-${this.reference.authority.authorityId}`);
    const names = new Map((await this.identity.accounts()).map(({ accountId, name }) => [accountId, name]));
    const lines = organizationHistory(facts, (id) => names.get(id) ?? id);
    const texts = await this.naming.texts(lines.flatMap(({ reasonId }) => reasonId ?? []));
    return {
      items: lines.map(({ reasonId, ...line }) => ({
        ...line,
        reason: reasonId ? (texts[reasonId] ?? null) : null,
      })),
    };
  }

  @Post('units')
  @HttpCode(201)
  @Permitted('organization.arrange')
  openUnit(
    @CurrentActing() acting: Acting,
    @Body() { name, kind, parentId, organId, receptionPointId }: OpenUnitDto,
  ) {
    return this.orders.give(acting, 'OpenUnit', {
      unitId: idFrom(acting.commandId, 'unit'),
      ...{ name, kind, parentId },
      organId: this.known.organ(organId),
      receptionPointId: this.known.receptionPoint(receptionPointId),
    });
  }

  @Post('units/:unitId/name')
  @HttpCode(200)
  @Permitted('organization.arrange')
  renameUnit(@CurrentActing() acting: Acting, @Param('unitId') unitId: string, @Body() { name }: NamedDto) {
    return this.orders.give(acting, 'RenameUnit', { unitId, name });
  }

  @Post('units/:unitId/closing')
  @HttpCode(200)
  @Permitted('organization.arrange')
  closeUnit(@CurrentActing() acting: Acting, @Param('unitId') unitId: string) {
    return this.orders.give(acting, 'CloseUnit', { unitId });
  }

  @Post('posts')
  @HttpCode(201)
  @Permitted('organization.arrange')
  createPost(@CurrentActing() acting: Acting, @Body() { unitId, role }: CreatePostDto) {
    return this.orders.give(acting, 'CreatePost', { postId: idFrom(acting.commandId, 'post'), unitId, role });
  }

  @Post('posts/:postId/abolition')
  @HttpCode(200)
  @Permitted('organization.arrange')
  abolishPost(@CurrentActing() acting: Acting, @Param('postId') postId: string) {
    return this.orders.give(acting, 'AbolishPost', { postId });
  }

  /** 开设账号，没有任何权限；密码另发一次性的。 */
  @Post('accounts')
  @HttpCode(201)
  @Permitted('account.open')
  async openAccount(@Body() { accountId, name }: OpenAccountDto) {
    await this.known.open(accountId, name);
    return { accountId };
  }
}
