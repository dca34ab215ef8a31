import { Button, Modal, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { problemOf, type Problem } from '../../api/problem';
import { useOwnAccount } from '../../api/own-account';
import { post, request } from '../../api/request';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { longDay } from '../../parts/days';
import { ProblemAlert } from '../../parts/problem-alert';
import { Proof } from '../account/proof';
import type { OrganizationPage } from './types';

type Wish = 'password' | 'close' | 'reopen' | 'lift';
type Issued = { readonly password: string; readonly until: string };
type Answer = { readonly words: string; readonly issued?: Issued };

const rows: Readonly<
  Record<Wish, { readonly button: string; readonly asks: string; readonly by: 'admin' | 'security-admin' }>
> = {
  password: { button: '发一次性密码', asks: '原来的密码作废，这个人的登录全部结束。要发吗？', by: 'admin' },
  close: { button: '停用', asks: '停用以后不能登录，现在的登录全部结束。要停用吗？', by: 'admin' },
  reopen: { button: '恢复', asks: '恢复以后，用原来的密码就能登录。要恢复吗？', by: 'admin' },
  lift: {
    button: '解除第二重验证',
    asks: '请先核对是本人。解除以后，本人登录时要重新开通。要解除吗？',
    by: 'security-admin',
  },
};

const done: Readonly<Record<Exclude<Wish, 'password'>, string>> = {
  close: '账号已经停用。',
  reopen: '账号已经恢复。',
  lift: '第二重验证已经解除。',
};

const carryOut = async (wish: Wish, accountId: string): Promise<Answer> => {
  const path = `/accounts/${encodeURIComponent(accountId)}`;
  const key = crypto.randomUUID();
  if (wish === 'password')
    return { words: '', issued: await post<Issued>({ path: `${path}/one-time-password`, body: {}, key }) };
  if (wish === 'close') await post({ path: `${path}/closing`, body: {}, key });
  else
    await request(`${path}/${wish === 'lift' ? 'second-factor' : 'closing'}`, {
      method: 'DELETE',
      headers: { 'idempotency-key': key },
    });
  return { words: done[wish] };
};

/** 别人的账号：none of it shows or gives a right; the person may first be asked to prove who they are. */
export const AccountsCard = ({ page }: { readonly page: OrganizationPage }) => {
  const me = useAccount();
  const own = useOwnAccount().data;
  const [accountId, setAccountId] = useState<string>();
  const [wish, setWish] = useState<Wish | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const go = async (what: Wish) => {
    setWish(what);
    setAnswer(null);
    setProblem(null);
    await carryOut(what, accountId ?? '')
      .then(setAnswer)
      .catch((cause: unknown) => setProblem(problemOf(cause)));
  };
  const wishes = (Object.keys(rows) as Wish[]).filter((each) => holds(me, rows[each].by));
  const name = page.people.find((person) => person.accountId === accountId)?.name ?? '';
  return (
    <Card title="账号" note="密码忘了、手机丢了、人走了">
      <label className="field-label" htmlFor="whose-account">
        谁的账号
      </label>
      <Select
        id="whose-account"
        style={{ width: '100%' }}
        showSearch={{ optionFilterProp: 'label' }}
        value={accountId ?? null}
        onChange={(chosen: string) => {
          setAccountId(chosen);
          setAnswer(null);
          setProblem(null);
        }}
        options={page.people.map((person) => ({
          value: person.accountId,
          label: `${person.name}（${person.accountId}）`,
        }))}
      />
      <div className="buttons" style={{ margin: '12px 0' }}>
        {wishes.map((each) => (
          <Popconfirm
            key={each}
            title={rows[each].asks}
            okText={rows[each].button}
            cancelText="不了"
            onConfirm={() => void go(each)}
          >
            <Button danger={each === 'close'} disabled={accountId === undefined}>
              {rows[each].button}
            </Button>
          </Popconfirm>
        ))}
      </div>
      {problem?.code === 'PROOF_NEEDED' && wish ? (
        <Proof byCode={own?.secondFactor.on ?? false} done={() => void go(wish)} />
      ) : (
        <ProblemAlert problem={problem} />
      )}
      <p role="status">{answer && !answer.issued ? `${name}：${answer.words}` : ''}</p>
      <Modal
        title={`${name}的一次性密码`}
        open={answer?.issued !== undefined}
        footer={null}
        onCancel={() => setAnswer(null)}
      >
        <p className="big-word">{answer?.issued?.password}</p>
        <p>
          只显示这一次。请当面或者打电话告诉本人，登录以后先换成自己的。有效到
          {answer?.issued ? longDay(answer.issued.until.slice(0, 10) as OrganizationPage['today']) : ''}。
        </p>
      </Modal>
    </Card>
  );
};
