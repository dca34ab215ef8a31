import { inChinese } from '@fuyi/kernel';
import { holds, useAccount } from '../../frame/me';
import type { Tone } from '../../parts/shape';
import { Tag } from '../../parts/tag';
import { Dialog } from './dialog';
import { PickPerson, Reason, Term } from './fields';
import type { Grant, OrganizationPage } from './types';

const toneOf = ({ inForce, soonOver, stage }: Grant): Tone => {
  if (soonOver) return 'warning';
  if (inForce) return 'success';
  return stage === 'proposed' ? 'info' : 'muted';
};

const EndGrant = ({ grant }: { readonly grant: Grant }) => {
  const { grantId, name, roleTerm, forName, accountId, stage } = grant;
  const self = useAccount().accountId === accountId;
  const act = stage === 'proposed' ? '撤回提议' : forName ? '收回委托' : self ? '辞去' : '免职';
  return (
    <Dialog
      button={act}
      label={`${act}：${name} ${roleTerm}`}
      title={`${act}：${name} ${roleTerm}`}
      lead="提交以后当即失去这项权限，打开着的会话也结束。"
      path={`/organization/grants/${encodeURIComponent(grantId)}/ending`}
      submit={act}
      done={`已办理：${act}`}
      danger
    >
      <Reason />
    </Dialog>
  );
};

const Delegate = ({ page, grant }: { readonly page: OrganizationPage; readonly grant: Grant }) => (
  <Dialog
    button="委托代行"
    label={`委托代行：${grant.roleTerm}`}
    title={`委托别人代行：${grant.roleTerm}`}
    lead="安全管理员同意以后生效；到最后一日为止，或者您提前收回。代行的人不能审自己起草的草案。"
    path="/organization/delegations"
    submit="提出委托"
    done="已提出，等安全管理员同意"
    initial={{ from: page.today }}
    fixed={{ grantId: grant.grantId }}
  >
    <PickPerson
      page={page}
      name="toId"
      label="受托人"
      among={page.people
        .filter(({ accountId, withoutPost }) => !withoutPost && accountId !== grant.accountId)
        .map(({ accountId }) => accountId)}
    />
    <Term />
    <Reason label="事由" />
  </Dialog>
);

/** 与任何岗位都互斥的，没有人可以代行。 */
const apart: readonly string[] = ['admin', 'security-admin', 'auditor', 'agency'];

type GrantLineProps = {
  readonly page: OrganizationPage;
  readonly grant: Grant;
  readonly withUnit?: boolean;
};

/** 一项任命或者代行：谁、什么岗位、到哪一天。 */
export const GrantLine = ({ page, grant, withUnit = false }: GrantLineProps) => {
  const account = useAccount();
  const { name, roleTerm, from, until, daysLeft, stageTerm, inForce, soonOver, forName, unitName } = grant;
  const own = account.accountId === grant.accountId;
  const ends = inForce || grant.stage === 'proposed' || (grant.stage === 'made' && from > page.today);
  const mayEnd =
    ends &&
    (own ||
      grant.proposedBy === account.accountId ||
      holds(account, 'office-head', 'authority-head', 'security-admin'));
  return (
    <li className="grant">
      <span>
        <b>{name}</b> {forName ? `代${forName}行使 ${roleTerm}` : roleTerm}
        {withUnit ? <span className="note"> {unitName}</span> : null}
        <span className="note grant-term">
          {inChinese(from)}至{inChinese(until)}
          {soonOver ? `，还有 ${daysLeft} 天` : ''}
          {grant.reason ? ` · ${grant.reason}` : ''}
        </span>
      </span>
      <Tag tone={toneOf(grant)}>{soonOver ? '将届满' : stageTerm}</Tag>
      <span className="grant-acts">
        {own && inForce && !forName && !apart.includes(grant.role) ? (
          <Delegate page={page} grant={grant} />
        ) : null}
        {mayEnd ? <EndGrant grant={grant} /> : null}
      </span>
    </li>
  );
};
