import type { DemonstrationAccount, Role } from '../../api/types';

type AccountCardsProps = {
  readonly accounts: readonly DemonstrationAccount[];
  readonly chosen: string | null;
  readonly choose: (account: DemonstrationAccount) => void;
};

const order: readonly Role[] = [
  'clerk',
  'registrar',
  'officer',
  'office-head',
  'authority-head',
  'hearing-host',
  'hearing-recorder',
  'committee-member',
  'committee-secretary',
  'mediator',
  'petition-clerk',
  'publisher',
  'statistician',
  'agency',
  'admin',
  'security-admin',
  'auditor',
];

/** 示范账号按角色分组，点一下就填好。 */
export const AccountCards = ({ accounts, chosen, choose }: AccountCardsProps) => (
  <section className="accounts" aria-labelledby="accounts-title">
    <h2 id="accounts-title">示范人物</h2>
    <p className="note">
      点一下就填好账号和密码，再点“登录办案平台”。一件案子从接待走到公开，要换几个人来办。
    </p>
    {order
      .map((role) => accounts.filter((account) => account.role === role))
      .filter((group) => group.length > 0)
      .map((group) => (
        <div key={group[0]?.role} className="account-group">
          <h3>{group[0]?.roleTerm}</h3>
          <div className="account-grid">
            {group.map((account) => (
              <button
                key={account.accountId}
                type="button"
                className="account"
                aria-pressed={chosen === account.accountId}
                onClick={() => choose(account)}
              >
                <span className="avatar" aria-hidden="true">
                  {account.name.slice(0, 1)}
                </span>
                <span>
                  <b>{account.name}</b>
                  <span>{account.office ?? account.roleTerm}</span>
                </span>
              </button>
            ))}
          </div>
        </div>
      ))}
  </section>
);
