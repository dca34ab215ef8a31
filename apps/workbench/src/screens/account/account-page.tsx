import { useOwnAccount } from '../../api/own-account';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { FactorCard } from './factor-card';
import { PasswordCard } from './password-card';
import { SessionsCard } from './sessions-card';

/** 我的账号：only one's own; nobody else sees it. */
export const AccountPage = () => {
  const own = useOwnAccount();
  if (!own.data) return <Loading error={own.error} again={() => void own.refetch()} />;
  const { account, secondFactor, sessions, through } = own.data;
  return (
    <>
      <PageHead
        title="我的账号"
        sentence={`${account.name}，账号 ${account.accountId}。密码、第二重验证，还有现在在哪些电脑上登录着。`}
      />
      <div className="columns form-columns">
        <div className="stack">
          {through === 'unit-account' ? null : <PasswordCard />}
          <FactorCard state={secondFactor} />
          <SessionsCard sessions={sessions} />
        </div>
      </div>
    </>
  );
};
