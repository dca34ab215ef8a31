import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useOwnAccount, type Standing } from '../../api/own-account';
import { request } from '../../api/request';
import { FactorCard } from './factor-card';
import { PasswordCard } from './password-card';

const Enrolling = ({ done }: { readonly done: () => Promise<void> }) => {
  const own = useOwnAccount().data;
  return own ? <FactorCard state={own.secondFactor} done={done} /> : null;
};

type FirstStepsProps = {
  readonly standing: Standing;
  readonly name: string;
  readonly finish: () => void;
};

/** Signed in, but nothing opens before this one step is done. */
export const FirstSteps = ({ standing, name, finish }: FirstStepsProps) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const done = async () => {
    await client.invalidateQueries({ queryKey: ['me'] });
    finish();
  };
  const leave = async () => {
    await request('/sessions/current', { method: 'DELETE' }).catch(() => null);
    client.clear();
    await navigate('/sign-in');
  };
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <div className="rail-mark" aria-hidden="true">
          复
        </div>
        <div>
          <h1>{name}，先办好这一步</h1>
          <p>
            {standing === 'new-password'
              ? '您用的是管理员给的一次性密码，换成自己的以后就能办案。'
              : '本单位要求密码之外再用手机确认一次，开通以后就能办案。'}
          </p>
        </div>
      </header>
      <main className="first-steps">
        {standing === 'new-password' ? <PasswordCard oneTime done={done} /> : <Enrolling done={done} />}
        <Button type="link" onClick={() => void leave()}>
          退出登录
        </Button>
      </main>
    </div>
  );
};
