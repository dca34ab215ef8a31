import type { DecisionCheck } from '@fuyi/reconsideration';
import { Card } from '../../parts/card';
import { Shape } from '../../parts/shape';

const tones = { met: 'success', unmet: 'danger', 'not-applicable': 'muted' } as const;
const words = { met: '满足', unmet: '未满足', 'not-applicable': '不适用' } as const;

export const ChecksCard = ({ checks }: { readonly checks: readonly DecisionCheck[] }) => (
  <Card
    title="作决定前的检查"
    end={
      <span className="note">
        {checks.filter(({ state }) => state !== 'unmet').length} / {checks.length} 已满足
      </span>
    }
  >
    <ul className="checks">
      {checks.map(({ code, term, state, note, basis }) => (
        <li key={code} title={basis}>
          <Shape tone={tones[state]} />
          <span className="visually-hidden">{words[state]}：</span>
          {term}
          <span className="note">{note || '—'}</span>
        </li>
      ))}
    </ul>
  </Card>
);
