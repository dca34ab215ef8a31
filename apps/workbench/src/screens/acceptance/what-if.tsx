import { procedureTerms } from '@fuyi/glossary';
import type { PlainDate } from '@fuyi/kernel';
import type { Procedure } from '@fuyi/law';
import { useCalendar } from '../../api/calendar';
import { Card } from '../../parts/card';
import { shortDay } from '../../parts/days';
import { Why } from '../../parts/why';
import { procedureClocks } from '../routing/procedure-clocks';

type WhatIfProps = { readonly today: PlainDate; readonly from?: PlainDate; readonly suggested?: Procedure };

/** 两种程序各自的期限推演，不写入案卷。 */
export const WhatIf = ({ today, from = today, suggested }: WhatIfProps) => {
  const calendar = useCalendar();
  return (
    <Card
      title={from === today ? '如果今天受理' : '两种程序的期限'}
      end={<span className="note">推演，不写入案卷</span>}
    >
      {(['summary', 'ordinary'] as const).map((procedure) => (
        <div key={procedure} className={procedure === suggested ? 'what-if suggested' : 'what-if'}>
          <h3>{procedureTerms[procedure]}</h3>
          <dl className="pairs">
            {procedureClocks(from, procedure, calendar).map(({ term, answer }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  <b>{answer.dueDate ? shortDay(answer.dueDate, today) : '—'}</b>
                  <Why compact answer={answer} from={from} today={today} term={term} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Card>
  );
};
