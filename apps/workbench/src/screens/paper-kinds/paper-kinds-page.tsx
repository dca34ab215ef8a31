import { Input } from 'antd';
import { useState } from 'react';
import { Card } from '../../parts/card';
import { Loading } from '../../parts/loading';
import { PageHead } from '../../parts/page-head';
import { KindRows } from './kind-rows';
import { isSought, usePaperKinds } from './paper-kinds';

/** 文书样式：目录里每一种文书的空白样式，什么时候用、依据哪一条。 */
export const PaperKindsPage = () => {
  const { data, error, refetch } = usePaperKinds();
  const [words, search] = useState('');
  if (!data) return <Loading error={error} again={() => void refetch()} />;
  const kinds = data.filter(isSought(words));
  const parts = [...new Set(kinds.map(({ part }) => part))];
  return (
    <>
      <PageHead
        title="文书样式"
        sentence="每一种文书的空白样式，可以下载填写。已经立案的，请在案件页的文书目录里出具，日期、期限由系统填好。"
        actions={
          <Input.Search
            aria-label="找文书"
            placeholder="名称、编号、条文"
            allowClear
            value={words}
            onChange={(event) => search(event.target.value)}
          />
        }
      />
      <Card title="目录" note={`${kinds.length} 种`} flush>
        {kinds.length === 0 ? (
          <p className="card-body">没有找到，请换一个词，如“中止”“听证”“第三十一条”。</p>
        ) : (
          <div className="table-scroll" role="region" aria-label="文书样式列表" tabIndex={0}>
            <table className="plain-table paper-kinds">
              <thead>
                <tr>
                  <th scope="col">编号</th>
                  <th scope="col">文书</th>
                  <th scope="col">依据</th>
                  <th scope="col">空白样式</th>
                </tr>
              </thead>
              {parts.map((part) => (
                <KindRows key={part} part={part} kinds={kinds.filter((each) => each.part === part)} />
              ))}
            </table>
          </div>
        )}
      </Card>
    </>
  );
};
