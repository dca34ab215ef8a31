import { Card } from '../../parts/card';
import { Shape } from '../../parts/shape';
import { Tag } from '../../parts/tag';
import type { Leak, PublicationPage, Replacement } from './types';

const wordsOf = ({ type, text, value }: Leak): string =>
  [type, text ?? (typeof value === 'string' ? value : null)].filter(Boolean).join('：');

/** 泄漏检查：the public text is searched again for every known name and number. */
export const LeakCheck = ({ page }: { readonly page: PublicationPage }) => {
  const certain = page.leaks.filter((leak) => leak.certain !== false);
  const hints = page.leaks.length - certain.length;
  return (
    <Card
      title="泄漏检查"
      accent
      end={
        certain.length > 0 ? (
          <Tag tone="danger">{certain.length} 项未通过</Tag>
        ) : hints > 0 ? (
          <Tag tone="warning">{hints} 项提示</Tag>
        ) : (
          <Tag tone="success">通过</Tag>
        )
      }
    >
      <ul className="grounds">
        {page.leaks.map((leak, position) => (
          <li key={position}>
            <Shape tone={leak.certain === false ? 'warning' : 'danger'} />
            <span>
              第 {leak.paragraph + 1} 段 {wordsOf(leak)}
              <span className="note">{leak.certain === false ? '提示，请人看一眼' : '处理完才能送复核'}</span>
            </span>
          </li>
        ))}
        {page.leaks.length === 0 ? (
          <li>
            <Shape tone="success" />
            <span>当事人的姓名、号码、住址：0 处</span>
          </li>
        ) : null}
        <li>
          <Shape tone="success" />
          <span>替换 {page.replacements.length} 处，公开文本不携带原文</span>
        </li>
      </ul>
    </Card>
  );
};

type Alias = {
  readonly original: string;
  readonly replacement: string;
  readonly times: number;
  readonly rule: string;
};

const aliasesOf = (replacements: readonly Replacement[]): readonly Alias[] => {
  const found = new Map<string, Alias>();
  for (const { original, replacement, rule = '' } of replacements) {
    const key = `${original}→${replacement}`;
    found.set(key, { original, replacement, rule, times: (found.get(key)?.times ?? 0) + 1 });
  }
  return [...found.values()];
};

/** 代称表：one name, one alias through the whole text. */
export const Aliases = ({ replacements }: { readonly replacements: readonly Replacement[] }) => (
  <Card title="代称表" note="全文一致" flush>
    <table className="plain-table aliases">
      <thead>
        <tr>
          <th scope="col">原文</th>
          <th scope="col">公开用</th>
          <th scope="col">处</th>
          <th scope="col">规则</th>
        </tr>
      </thead>
      <tbody>
        {aliasesOf(replacements).map(({ original, replacement, times, rule }) => (
          <tr key={`${original}${replacement}`}>
            <td>{original}</td>
            <td>{replacement ? <b className="mine">{replacement}</b> : '（删除）'}</td>
            <td>{times}</td>
            <td className="note">{rule}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Card>
);
