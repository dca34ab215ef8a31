import { Button } from 'antd';
import type { OwnSession } from '../../api/own-account';
import { useRemoval } from '../../api/use-removal';
import { Card } from '../../parts/card';
import { ProblemAlert } from '../../parts/problem-alert';
import { Tag } from '../../parts/tag';

const instant = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** 现在登录着的地方；one that is not known is ended on the spot. */
export const SessionsCard = ({ sessions }: { readonly sessions: readonly OwnSession[] }) => {
  const removal = useRemoval();
  return (
    <Card
      title="登录着的地方"
      note={`${sessions.length} 处`}
      end={
        sessions.length > 1 ? (
          <Button
            size="small"
            loading={removal.sending}
            onClick={() => void removal.remove('/account/sessions')}
          >
            结束其他全部
          </Button>
        ) : undefined
      }
    >
      <ProblemAlert problem={removal.problem} />
      <ul className="sessions">
        {sessions.map(({ sessionId, begunAt, seenAt, browser, through, current }) => (
          <li key={sessionId}>
            <div>
              <b>{browser}</b> {current ? <Tag tone="info">就是这里</Tag> : null}
              <p className="note">
                {instant.format(new Date(begunAt))}登录
                {through === 'unit-account' ? '（单位统一账号）' : ''}，最近一次在
                {instant.format(new Date(seenAt))}
              </p>
            </div>
            {current ? null : (
              <Button
                size="small"
                aria-label={`结束 ${browser} ${instant.format(new Date(begunAt))}的登录`}
                onClick={() => void removal.remove(`/account/sessions/${sessionId}`)}
              >
                结束
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="note">半小时不操作，或者满八小时，会自动退出。有不认识的，请结束它并换密码。</p>
    </Card>
  );
};
