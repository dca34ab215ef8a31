import { Button } from 'antd';
import { fullCitation } from '@fuyi/law';
import type { ClockView } from '@fuyi/reconsideration';
import { Link, useParams } from 'react-router';
import type { CasePage } from '../../api/types';
import { shownNumber } from '../../parts/case-words';
import { longDay } from '../../parts/days';
import { PageHead } from '../../parts/page-head';

const One = ({ clock }: { readonly clock: ClockView }) => {
  const { answer, startedOn, term } = clock;
  return (
    <section className="derivation">
      <h2>
        {term}
        {answer.dueDate ? `届满日：${longDay(answer.dueDate)}` : '：现在没有届满日'}
      </h2>
      <p>
        {longDay(startedOn)}起算。{answer.dueDate ? '推算如下：' : '停止计算，恢复以后继续：'}
      </p>
      <ol>
        {answer.explanation.map(({ date, text, basis }, n) => (
          <li key={n}>
            {date ? <b>{longDay(date)}</b> : null} {text}
            {basis ? <span className="derivation-basis">（{fullCitation(basis)}）</span> : null}
          </li>
        ))}
      </ol>
      <p>
        依据：{fullCitation(answer.basis)}。
        {answer.provisional ? '这一年的放假安排还没有公布，届满日是暂定的，公布后重新计算。' : ''}
      </p>
    </section>
  );
};

/** 期限计算说明：one page to print and hand over, under an address that stays. */
export const Derivation = ({ page }: { readonly page: CasePage }) => {
  const { rule = '' } = useParams();
  const clocks = page.clocks.filter((clock) => clock.rule === rule);
  return (
    <article className="derivation-page">
      <PageHead
        title="期限计算说明"
        sentence={`${shownNumber(page.numbers)}　${page.title}`}
        actions={
          <>
            <Link to={`/cases/${page.caseId}`}>回到案件</Link>
            <Button type="primary" onClick={() => window.print()}>
              打印
            </Button>
          </>
        }
      />
      {clocks.length === 0 ? <p>本案没有这个期限，或者还没有起算。</p> : null}
      {clocks.map((clock, n) => (
        <One key={n} clock={clock} />
      ))}
      <p className="note">
        截至{longDay(page.today)}。期限由法律规定和案卷中的事实算出，事实或者放假安排变化的，届满日随之变化。
      </p>
    </article>
  );
};
