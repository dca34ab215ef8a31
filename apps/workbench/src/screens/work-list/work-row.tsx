import type { PlainDate } from '@fuyi/kernel';
import { procedureTerms, stageTerms, stepRoleTerms } from '@fuyi/glossary';
import { useEffect, useRef } from 'react';
import type { WorkItem } from '../../api/types';
import { shortOrgan, shortParties, shownNumber } from '../../parts/case-words';
import { Deadline } from '../../parts/deadline';
import { shortBasis } from '../../parts/short-basis';

type WorkRowProps = {
  readonly item: WorkItem;
  readonly today: PlainDate;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly open: () => void;
};

export const WorkRow = ({ item, today, chosen, choose, open }: WorkRowProps) => {
  const { step } = item;
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const waitsFor =
    step.roles.includes('agency') && item.respondentName
      ? shortOrgan(item.respondentName)
      : step.roles.map((role) => stepRoleTerms[role]).join('、');
  return (
    <tr
      ref={row}
      className={chosen ? 'chosen' : undefined}
      aria-selected={chosen}
      onClick={choose}
      onDoubleClick={open}
    >
      <td>
        <button type="button" className="row-title" onClick={open}>
          {step.title}
        </button>
        <span className="note">{shortBasis(step.basis)}</span>
      </td>
      <td>
        <span className="row-number">{shownNumber(item.numbers)}</span>
        <span className="note">{shortParties(item.applicantNames, item.respondentName)}</span>
      </td>
      <td>
        {item.procedure ? (
          <span className="tag plain">{procedureTerms[item.procedure].slice(0, 2)}</span>
        ) : (
          <span className="tag muted">{stageTerms[item.stage]}</span>
        )}
      </td>
      <td>
        {step.dueDate && step.daysLeft !== null ? (
          <Deadline dueDate={step.dueDate} daysLeft={step.daysLeft} unit={step.unit} today={today} />
        ) : (
          <span className="note">没有法定期限</span>
        )}
      </td>
      <td>{item.mine ? <b className="mine">由我办</b> : <span className="waits">{waitsFor}</span>}</td>
    </tr>
  );
};
