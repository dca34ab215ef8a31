import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import type { OwnAccount } from '../../api/own-account';
import { useOrder } from '../../api/use-order';
import { useRemoval } from '../../api/use-removal';
import { Card } from '../../parts/card';
import { ProblemAlert } from '../../parts/problem-alert';
import { Tag } from '../../parts/tag';
import { Enrolment, type Proposed } from './enrolment';
import { Proof } from './proof';
import { RecoveryCodes } from './recovery-codes';

type Wish = 'enrol' | 'codes' | 'remove';
type FactorCardProps = {
  readonly state: OwnAccount['secondFactor'];
  readonly done?: () => Promise<void>;
};

/** 第二重验证：whatever it does, the person may first be asked to prove who they are. */
export const FactorCard = ({ state, done }: FactorCardProps) => {
  const { message } = App.useApp();
  const [proposed, setProposed] = useState<Proposed | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  const proposal = useOrder<object, Proposed>('/account/second-factor');
  const renewal = useOrder<object, { readonly recoveryCodes: readonly string[] }>('/account/recovery-codes');
  const removal = useRemoval();

  const wishes: Readonly<Record<Wish, () => Promise<void>>> = {
    enrol: async () => setProposed(await proposal.send({})),
    codes: async () => setCodes((await renewal.send({}))?.recoveryCodes ?? null),
    remove: async () => {
      if (await removal.remove('/account/second-factor')) void message.success('第二重验证已经停用。');
    },
  };
  const go = (what: Wish) => {
    for (const each of [proposal, renewal, removal]) each.forget();
    setWish(what);
    void wishes[what]();
  };
  const problem = proposal.problem ?? renewal.problem ?? removal.problem;
  const needsProof = problem?.code === 'PROOF_NEEDED' && wish !== null;
  const finish = () => {
    setCodes(null);
    setProposed(null);
    void done?.();
  };

  return (
    <Card
      title="第二重验证"
      note={state.required ? '本单位要求' : '密码之外，再用手机确认一次'}
      end={state.on ? <Tag tone="success">已经开通</Tag> : <Tag tone="warning">没有开通</Tag>}
    >
      {needsProof ? <Proof byCode={state.on} done={() => go(wish)} /> : <ProblemAlert problem={problem} />}
      {codes ? (
        <RecoveryCodes codes={codes} done={finish} />
      ) : proposed ? (
        <Enrolment
          proposed={proposed}
          confirmed={(given) => setCodes(given)}
          leave={state.required && !state.on ? null : () => setProposed(null)}
        />
      ) : (
        <>
          <p className="form-lead">
            {state.on
              ? `登录时除了密码，还要手机上的六位数字。备用码还剩 ${state.recoveryCodesLeft} 个。`
              : '别人就是知道了您的密码，没有您的手机也登录不了。开通大约要两分钟。'}
          </p>
          <div className="buttons">
            <Button type={state.on ? 'default' : 'primary'} onClick={() => go('enrol')}>
              {state.on ? '换一部手机' : '开通第二重验证'}
            </Button>
            {state.on ? <Button onClick={() => go('codes')}>换一批备用码</Button> : null}
            {state.on && !state.required ? (
              <Popconfirm
                title="停用以后，只凭密码就能登录。要停用吗？"
                okText="停用"
                cancelText="不停用"
                onConfirm={() => go('remove')}
              >
                <Button danger>停用</Button>
              </Popconfirm>
            ) : null}
          </div>
        </>
      )}
    </Card>
  );
};
