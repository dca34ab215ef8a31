import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { problemOf, type Problem } from '../../api/problem';
import { post } from '../../api/request';
import type { PersonValues } from '../../api/types';
import { ProblemAlert } from '../../parts/problem-alert';
import { useReveals } from './use-reveals';

const shownFor = 60_000;

const terms: readonly (readonly [keyof PersonValues, string])[] = [
  ['idNumber', '证件号码'],
  ['birthDate', '出生日期'],
  ['phone', '电话'],
  ['landline', '固定电话'],
  ['email', '电子邮箱'],
  ['wechat', '微信号'],
  ['address', '住所'],
  ['serviceAddress', '送达地址'],
  ['bankCard', '银行卡号'],
  ['bankAccount', '银行账号'],
  ['plate', '车辆号牌'],
  ['certificateNo', '证书编号'],
];

type RevealProps = { readonly caseId: string; readonly personId: string; readonly name: string };

/** 说明用途才看得到，一分钟以后收起；the values are in this window only and go with it. */
export const Reveal = ({ caseId, personId, name }: RevealProps) => {
  const client = useQueryClient();
  const { data } = useReveals(caseId);
  const [open, setOpen] = useState(false);
  const [purpose, setPurpose] = useState<string>();
  const [values, setValues] = useState<PersonValues | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const close = () => {
    setOpen(false);
    setValues(null);
    setPurpose(undefined);
    setProblem(null);
  };
  useEffect(() => {
    if (!values) return;
    const timer = setTimeout(close, shownFor);
    return () => clearTimeout(timer);
  }, [values]);
  const show = async () => {
    const order = {
      path: `/cases/${caseId}/persons/${personId}/reveal`,
      body: { purpose },
      key: crypto.randomUUID(),
    };
    try {
      setProblem(null);
      setValues(await post<PersonValues>(order));
      await client.invalidateQueries({ queryKey: ['reveals', caseId] });
    } catch (refused) {
      setProblem(problemOf(refused));
    }
  };
  if (!data || data.purposes.length === 0) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`显示${name}的完整信息`}>
        显示
      </Button>
      <Modal title={`${name}的完整信息`} open={open} onCancel={close} footer={null} destroyOnHidden>
        <ProblemAlert problem={problem} />
        {values ? (
          <>
            <dl className="revealed">
              {terms.flatMap(([field, term]) =>
                values[field] === undefined
                  ? []
                  : [
                      <div key={field}>
                        <dt className="note">{term}</dt>
                        <dd>{String(values[field])}</dd>
                      </div>,
                    ],
              )}
            </dl>
            <p className="note">只显示这个用途需要的各项，一分钟以后收起。这一次查看已经记录。</p>
          </>
        ) : (
          <>
            <p>请选择查看的用途。查看的人、时间和用途记在案件页上。</p>
            <Radio.Group
              className="reveal-purposes"
              aria-label="查看的用途"
              value={purpose}
              onChange={({ target }) => setPurpose(String(target.value))}
              options={data.purposes.map(({ code, term }) => ({ value: code, label: term }))}
            />
            <Button type="primary" disabled={!purpose} onClick={() => void show()}>
              显示一分钟
            </Button>
          </>
        )}
      </Modal>
    </>
  );
};
