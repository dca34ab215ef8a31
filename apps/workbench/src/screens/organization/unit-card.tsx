import { Form, Input, Select } from 'antd';
import { roleTerms } from '@fuyi/glossary';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { Dialog } from './dialog';
import { PickPerson, required, Term } from './fields';
import { GrantLine } from './grant-line';
import type { OrganizationPage, Post, Unit } from './types';

const Appoint = ({ page, post }: { readonly page: OrganizationPage; readonly post: Post }) => (
  <Dialog
    button="提出任命"
    label={`提出任命：${post.roleTerm}`}
    title={`提出任命：${post.roleTerm}`}
    lead="另一名负责人和安全管理员都同意以后，从第一日起生效；到最后一日为止，到期自动终止。"
    path="/organization/appointments"
    submit="提出任命"
    done="已提出，等另一名负责人和安全管理员同意"
    initial={{ from: page.today }}
    fixed={{ postId: post.postId }}
  >
    <PickPerson page={page} name="accountId" label="人员" />
    <Term />
  </Dialog>
);

const Arrange = ({ unit }: { readonly unit: Unit }) => (
  <>
    <Dialog
      button="设岗位"
      title={`在${unit.name}设岗位`}
      lead="岗位在任命以前，谁也不因此得到权限。"
      path="/organization/posts"
      submit="设岗位"
      done="岗位已设"
      fixed={{ unitId: unit.unitId }}
    >
      <Form.Item name="role" label="岗位" rules={required('请选择岗位')}>
        <Select
          options={Object.entries(roleTerms)
            .filter(([role]) => role !== 'applicant')
            .map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
    </Dialog>
    <Dialog
      button="更名"
      title={`${unit.name}更名`}
      path={`/organization/units/${unit.unitId}/name`}
      submit="更名"
      done="已更名"
      initial={{ name: unit.name }}
    >
      <Form.Item name="name" label="新名称" rules={required('请填写单位名称')}>
        <Input maxLength={60} />
      </Form.Item>
    </Dialog>
    <Dialog
      button="撤销"
      label={`撤销${unit.name}`}
      title={`撤销${unit.name}`}
      lead="下级单位和岗位都撤销以后才能撤销。"
      path={`/organization/units/${unit.unitId}/closing`}
      submit="撤销单位"
      done="单位已撤销"
      danger
    />
  </>
);

/** 一个单位里的岗位和在任的人。 */
export const UnitCard = ({ page, unit }: { readonly page: OrganizationPage; readonly unit: Unit }) => {
  const account = useAccount();
  const posts = page.posts.filter((post) => post.unitId === unit.unitId && post.abolishedOn === null);
  const proposes = holds(account, 'office-head', 'authority-head');
  return (
    <Card
      title={unit.name}
      note={unit.kindTerm}
      end={holds(account, 'admin') ? <Arrange unit={unit} /> : null}
    >
      {posts.length === 0 ? <p className="note">还没有岗位。</p> : null}
      {posts.map((post) => (
        <section key={post.postId} aria-label={post.roleTerm} className="post">
          <div className="post-head">
            <h3>{post.roleTerm}</h3>
            {proposes ? <Appoint page={page} post={post} /> : null}
            {holds(account, 'admin') ? (
              <Dialog
                button="撤销岗位"
                label={`撤销岗位：${post.roleTerm}`}
                title={`撤销岗位：${post.roleTerm}`}
                lead="有人在任或者待任的不能撤销。"
                path={`/organization/posts/${post.postId}/abolition`}
                submit="撤销岗位"
                done="岗位已撤销"
                danger
              />
            ) : null}
          </div>
          <ul className="grants">
            {page.grants
              .filter(({ postId }) => postId === post.postId)
              .toSorted((one, other) => Number(other.inForce) - Number(one.inForce))
              .map((grant) => (
                <GrantLine key={grant.grantId} page={page} grant={grant} />
              ))}
          </ul>
        </section>
      ))}
    </Card>
  );
};
