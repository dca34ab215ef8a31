import type { DraftValues } from './draft-values';
import { Writing } from './writing';

type TextsPartProps = {
  readonly draft: DraftValues;
  readonly edit: (fields: Partial<DraftValues>) => void;
  readonly lapsed: boolean;
};
type TextName = 'claims' | 'reply' | 'facts' | 'reasons' | 'operative';

const rows: readonly (readonly [TextName, string, number])[] = [
  ['claims', '申请人的复议请求', 2],
  ['reply', '被申请人答复', 3],
  ['facts', '经审理查明的事实', 6],
  ['reasons', '本机关认为', 5],
  ['operative', '决定主文', 2],
];

const labelOf = (name: TextName, label: string, lapsed: boolean, reasoned: boolean): string => {
  if (name === 'reply' && lapsed) return `${label}（逾期未答复，可以不写）`;
  return name === 'reasons' && reasoned ? `${label}（争议焦点以外的话，可以不写）` : label;
};

export const TextsPart = ({ draft, edit, lapsed }: TextsPartProps) => (
  <>
    {rows.map(([name, label, least]) => (
      <Writing
        key={name}
        label={labelOf(name, label, lapsed, draft.issues.length > 0)}
        least={least}
        value={draft[name]}
        change={(text) => edit({ [name]: text })}
      />
    ))}
  </>
);
