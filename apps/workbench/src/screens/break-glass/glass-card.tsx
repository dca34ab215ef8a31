import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/request';
import type { CasePage } from '../../api/types';
import { holds, useAccount } from '../../frame/me';
import { Card } from '../../parts/card';
import { AskGlass } from './ask-glass';
import { BoxLine } from './box-line';
import type { Glass } from './glass';
import { SeenPersons } from './seen-persons';

/** 破窗查看（个人信息保护法第五十一条）。 */
export const GlassCard = ({ page }: { readonly page: CasePage }) => {
  const head = holds(useAccount(), 'office-head', 'authority-head');
  const { data } = useQuery({
    queryKey: ['glass', page.caseId, page.version],
    queryFn: () => get<Glass>(`/cases/${page.caseId}/break-glass`),
    enabled: head,
    refetchInterval: 30_000,
  });
  if (!head || !data) return null;
  const open = data.items.some(({ state, mine }) => state === 'open' && mine);
  return (
    <Card
      title="破窗查看"
      note="须说明原因、另一人确认、限时、留痕"
      accent={open}
      end={<AskGlass caseId={page.caseId} glass={data} />}
    >
      {data.items.length === 0 ? <p className="note">本案没有人申请过。</p> : null}
      <ul className="glass-boxes">
        {data.items.map((box) => (
          <BoxLine key={box.ask} caseId={page.caseId} box={box} />
        ))}
      </ul>
      {open ? <SeenPersons page={page} /> : null}
    </Card>
  );
};
