import { Button } from 'antd';

type NothingToDoProps = {
  readonly waiting: number;
  /** Shows what waits for others. */
  readonly look?: () => void;
};

/** 空：没有等您办的事。 */
export const NothingToDo = ({ waiting, look }: NothingToDoProps) => (
  <section className="card empty">
    <svg
      width="28"
      height="28"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="m4 10.5 4 4 8-9" />
    </svg>
    <h2>现在没有等您办的事。</h2>
    <p>{waiting > 0 ? `有 ${waiting} 件在等别人，到了会自动出现。` : '有新的事到期会自动出现在这里。'}</p>
    {look && waiting > 0 ? <Button onClick={look}>看等别人办的 {waiting} 件</Button> : null}
  </section>
);
