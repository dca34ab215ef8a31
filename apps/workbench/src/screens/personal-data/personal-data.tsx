import { useQuery } from '@tanstack/react-query';
import { useToday } from '../../api/queries';
import { get } from '../../api/request';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { Tag } from '../../parts/tag';
import { ErasureActs } from './erasure-acts';
import { FindPerson } from './find-person';
import type { ErasureList, ListedErasure } from './types';

const tones = { requested: 'warning', approved: 'warning', refused: 'plain', destroyed: 'success' } as const;

const who = (name: string | null, on: string) => (name ? `${name}，${on}` : '');

const Row = ({ erasure, list }: { readonly erasure: ListedErasure; readonly list: ErasureList }) => {
  const today = useToday();
  const day = (on: ListedErasure['decidedOn']) => (on ? shortDay(on, today) : '');
  return (
    <tr>
      <td>
        {erasure.ground}
        <div className="note">
          登记 {erasure.persons} 次，案件 {erasure.cases} 件
        </div>
      </td>
      <td>{who(erasure.requestedBy, day(erasure.requestedOn))}</td>
      <td>
        {who(erasure.decidedBy, day(erasure.decidedOn))}
        <div className="note">{erasure.reason}</div>
      </td>
      <td>{who(erasure.destroyedBy, day(erasure.destroyedOn))}</td>
      <td className="row-acts">
        <Tag tone={tones[erasure.stage]}>{erasure.stageTerm}</Tag>
        <ErasureActs erasure={erasure} grounds={list.refusalGrounds} />
      </td>
    </tr>
  );
};

/** 本人的请求：查阅、复制，删除（个人信息保护法第四十五条、第四十七条）。 */
export const PersonalData = () => {
  const account = useAccount();
  const query = useQuery({ queryKey: ['erasures'], queryFn: () => get<ErasureList>('/erasures') });
  const { data } = query;
  if (!data) return <Loading error={query.error} again={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title="个人信息"
        sentence="本人来查、来复制的，核对身份后给一份；应当删除的，一人提出、另一人决定、系统管理员执行。"
      />
      <div className="stack">
        {holds(account, 'office-head', 'authority-head', 'security-admin') ? (
          <FindPerson grounds={data.grounds} />
        ) : null}
        <Card title="销毁" note={`${data.items.length} 份`} flush>
          {data.items.length === 0 ? (
            <p className="card-body">还没有人提出过销毁。</p>
          ) : (
            <div className="wide-table">
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">情形</th>
                    <th scope="col">提出</th>
                    <th scope="col">决定</th>
                    <th scope="col">执行</th>
                    <th scope="col">状态</th>
                  </tr>
                </thead>
                <tbody>
                  {data.items.map((erasure) => (
                    <Row key={erasure.erasureId} erasure={erasure} list={data} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Card>
      </div>
    </>
  );
};
