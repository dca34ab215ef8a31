import { App, Button } from 'antd';
import { useOrder } from '../../api/use-order';
import { ProblemAlert } from '../../parts/problem-alert';
import { Tag } from '../../parts/tag';
import { instantWords } from '../reader/instant-words';
import { boxTerms, type Box } from './glass';

const tones = { waiting: 'warning', lapsed: 'muted', open: 'danger', closed: 'muted' } as const;

/** 一次申请：谁、为什么、谁确认、到几点。 */
export const BoxLine = ({ caseId, box }: { readonly caseId: string; readonly box: Box }) => {
  const order = useOrder(`/cases/${caseId}/break-glass/${box.ask}/confirmation`, { caseId });
  const { message } = App.useApp();
  const confirm = async () => {
    if (await order.send({})) void message.success('已经确认，申请的人现在可以查看');
  };
  return (
    <li>
      <ProblemAlert problem={order.problem} />
      <div className="glass-line">
        <Tag tone={tones[box.state]}>{boxTerms[box.state]}</Tag>
        <span>
          {box.askedBy} {instantWords(box.askedAt)} 申请：{box.reason}
          <span className="note glass-words">{box.explanation}</span>
          {box.confirmedBy && box.openUntil ? (
            <span className="note glass-words">
              {box.confirmedBy} 确认，打开到 {instantWords(box.openUntil)}
            </span>
          ) : null}
        </span>
        {box.mayConfirm ? (
          <Button size="small" type="primary" loading={order.sending} onClick={() => void confirm()}>
            确认
          </Button>
        ) : null}
      </div>
    </li>
  );
};
