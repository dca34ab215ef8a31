import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { problemOf } from '../../api/problem';
import { get } from '../../api/request';
import type { CasePage } from '../../api/types';
import { ProblemAlert } from '../../parts/problem-alert';

type Values = Readonly<Record<string, unknown>> & { readonly name?: string };
type Seen = { readonly persons: Readonly<Record<string, Values | 'erased'>> };

const fields: readonly (readonly [string, string])[] = [
  ['idNumber', '证件号码'],
  ['creditCode', '统一社会信用代码'],
  ['phone', '电话'],
  ['email', '电子邮箱'],
  ['address', '住址'],
  ['serviceAddress', '送达地址'],
];

const Person = ({ name, values }: { readonly name: string; readonly values: Values | 'erased' }) => (
  <li>
    <b>{name}</b>
    {values === 'erased' ? (
      <span className="note"> 已经依法销毁</span>
    ) : (
      <dl className="glass-values">
        {fields
          .filter(([field]) => typeof values[field] === 'string')
          .map(([field, term]) => (
            <div key={field}>
              <dt>{term}</dt>
              <dd>{String(values[field])}</dd>
            </div>
          ))}
      </dl>
    )}
  </li>
);

/** Kept by nobody: gone when the card is closed. */
export const SeenPersons = ({ page }: { readonly page: CasePage }) => {
  const look = useMutation({
    mutationFn: () => get<Seen>(`/cases/${page.caseId}/break-glass/persons`),
    gcTime: 0,
  });
  return (
    <>
      {look.error ? <ProblemAlert problem={problemOf(look.error)} /> : null}
      {look.data ? (
        <ul className="glass-persons">
          {Object.entries(look.data.persons).map(([personId, values]) => (
            <Person key={personId} name={page.names[personId] ?? '参加人'} values={values} />
          ))}
        </ul>
      ) : (
        <Button danger loading={look.isPending} onClick={() => look.mutate()}>
          查看完整信息（留下记录）
        </Button>
      )}
    </>
  );
};
