import { useReference } from '../../api/reference';
import { Card } from '../../parts/card';
import { shortBasis } from '../../parts/short-basis';

/** 约定一览，只读：where the law is silent, how this platform counts. */
export const AgreedCard = () => {
  const readings = useReference().data?.agreedReadings ?? [];
  return (
    <Card title="期限计算的约定" note="法律没有写明的，本平台这样算" flush>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">事项</th>
            <th scope="col">采用</th>
            <th scope="col">另一种算法</th>
            <th scope="col">相关条文</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ rule, term, chosen, alternative, basis }) => (
            <tr key={rule}>
              <th scope="row">{term}</th>
              <td>{chosen}</td>
              <td>{alternative ?? '—'}</td>
              <td>{shortBasis(basis)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
};
