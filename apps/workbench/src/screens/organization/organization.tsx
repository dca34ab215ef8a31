import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { unitKindTerms } from '@fuyi/organization';
import { useState } from 'react';
import { get } from '../../api/request';
import { useReference } from '../../api/reference';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { AccountsCard } from './accounts-card';
import { Dialog } from './dialog';
import { PickPerson, Reason, required } from './fields';
import { GrantLine } from './grant-line';
import { HandOver } from './hand-over';
import { HistoryCard } from './history-card';
import { ProposalsCard } from './proposals-card';
import type { OrganizationPage } from './types';
import { UnitCard } from './unit-card';
import { UnitTree } from './unit-tree';

type Row = { readonly name?: string | undefined };
const choices = <Each extends Row>(rows: readonly Each[], idOf: (row: Each) => string | undefined) =>
  rows.map((row) => ({ value: idOf(row) ?? '', label: row.name ?? '' }));

const OpenUnit = ({ page }: { readonly page: OrganizationPage }) => {
  const { data } = useReference();
  const pick = { allowClear: true, showSearch: { optionFilterProp: 'label' } } as const;
  return (
    <Dialog wide button="设单位" title="设单位" path="/organization/units" submit="设单位" done="单位已设">
      <Form.Item name="name" label="名称" rules={required('请填写单位名称')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="kind" label="种类" rules={required('请选择单位的种类')}>
        <Select options={Object.entries(unitKindTerms).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="parentId" label="上级单位" rules={required('请选择上级单位')}>
        <Select {...pick} options={choices(page.units, ({ unitId }) => unitId)} />
      </Form.Item>
      <Form.Item name="organId" label="是哪个被申请人（被申请人单位填写）">
        <Select {...pick} options={choices(data?.organs ?? [], ({ organId }) => organId)} />
      </Form.Item>
      <Form.Item name="receptionPointId" label="在哪个接待点（有接待员的填写）">
        <Select
          {...pick}
          options={choices(data?.receptionPoints ?? [], ({ receptionPointId }) => receptionPointId)}
        />
      </Form.Item>
    </Dialog>
  );
};

const OpenAccount = () => (
  <Dialog
    button="开设账号"
    wide
    title="开设账号"
    lead="新账号没有任何权限，任命以后才有。登录密码另发一次性的。"
    path="/organization/accounts"
    submit="开设账号"
    done="账号已开设，还没有任何权限"
  >
    <Form.Item
      name="accountId"
      label="账号"
      rules={required('请填写账号')}
      extra="小写字母、数字和短横，以字母开头"
    >
      <Input maxLength={40} autoComplete="off" />
    </Form.Item>
    <Form.Item name="name" label="姓名" rules={required('请填写姓名')}>
      <Input maxLength={40} autoComplete="off" />
    </Form.Item>
  </Dialog>
);

const Depart = ({ page }: { readonly page: OrganizationPage }) => (
  <Dialog
    button="办理离岗"
    wide
    title="办理离岗"
    lead="全部岗位、受托和委托当即终止，打开着的会话也结束。手里的案件另行移交。"
    path="/organization/departures"
    submit="办理离岗"
    done="已离岗，权限当即收回"
    danger
  >
    <PickPerson
      page={page}
      name="accountId"
      label="人员"
      among={page.people.filter(({ withoutPost }) => !withoutPost).map(({ accountId }) => accountId)}
    />
    <Reason />
  </Dialog>
);

/** 机构与人员：谁在哪个岗位、到哪一天、谁提出、谁同意。 */
export const Organization = () => {
  const account = useAccount();
  const [unitId, setUnitId] = useState<string>();
  const query = useQuery({
    queryKey: ['organization'],
    queryFn: () => get<OrganizationPage>('/organization'),
  });
  const page = query.data;
  if (!page) return <Loading error={query.error} again={() => void query.refetch()} />;
  const soonOver = page.grants.filter((grant) => grant.soonOver);
  const own = page.grants.find((grant) => grant.accountId === account.accountId && grant.inForce);
  const unit = page.units.find((each) => each.unitId === (unitId ?? own?.unitId)) ?? page.units[0] ?? null;
  const heads = holds(account, 'office-head', 'authority-head');
  const administers = holds(account, 'admin');
  return (
    <>
      <PageHead
        title="机构与人员"
        sentence="岗位来自任命，任命有最后一日；一人提出，另一名负责人和安全管理员同意。"
        actions={
          <>
            {administers ? <OpenAccount /> : null}
            {administers ? <OpenUnit page={page} /> : null}
            {heads ? <HandOver page={page} /> : null}
            {heads || holds(account, 'admin', 'security-admin') ? <Depart page={page} /> : null}
          </>
        }
      />
      {page.founded ? null : <p className="note">机构还没有启用：账号按开设时写的岗位办理。</p>}
      <div className="organization-columns">
        <UnitTree page={page} chosen={unit} choose={setUnitId} />
        <div className="stack">
          {soonOver.length > 0 ? (
            <Card title="三十日内任期届满" note={`${soonOver.length} 项，届满自动失去权限`} accent>
              <ul className="grants">
                {soonOver.map((grant) => (
                  <GrantLine key={grant.grantId} page={page} grant={grant} withUnit />
                ))}
              </ul>
            </Card>
          ) : null}
          {holds(account, 'admin', 'security-admin') ? <AccountsCard page={page} /> : null}
          <ProposalsCard page={page} />
          {unit ? <UnitCard page={page} unit={unit} /> : null}
          {heads || holds(account, 'admin', 'security-admin', 'auditor') ? (
            <HistoryCard today={page.today} />
          ) : null}
        </div>
      </div>
    </>
  );
};
