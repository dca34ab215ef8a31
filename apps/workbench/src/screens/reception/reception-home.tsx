import { Link } from 'react-router';
import { holds, useAccount } from '../../frame/me';
import { PageHead } from '../../parts/page-head';

/** 两条路：口头申请当场记录；书面申请登记收到。 */
export const ReceptionHome = () => {
  const account = useAccount();
  return (
    <>
      <PageHead
        title="接待登记"
        sentence="来访人书写有困难的，可以口头申请：当场记录、当场宣读、当场签字。"
      />
      <ul className="doors">
        {holds(account, 'clerk') ? (
          <li className="card accent">
            <Link to="/reception/oral/applicant">
              <b>口头申请</b>
              <span>一问一答，随手生成口头申请笔录</span>
            </Link>
          </li>
        ) : null}
        <li className="card accent">
          <Link to="/reception/written/channel">
            <b>书面申请</b>
            <span>登记当面递交、邮寄、互联网渠道收到的申请书</span>
          </Link>
        </li>
      </ul>
    </>
  );
};
