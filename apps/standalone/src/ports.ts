import { createServer } from 'node:net';
import { CannotStart } from '@fuyi/embedded-postgres';

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  EADDRINUSE: ['已被占用', 'is in use'],
  EACCES: ['无权使用', 'may not be used by this user'],
};

/** What is wrong with a port, told so that somebody can put it right. */
export const portProblem = (cause: NodeJS.ErrnoException, host: string, port: number, setting: string) => {
  const [chinese, english] = reasons[cause.code ?? ''] ?? [
    `不能使用（${cause.code}）`,
    `cannot be used (${cause.code})`,
  ];
  return new CannotStart(
    `${host} 的端口 ${port} ${chinese}。复议平台也许已经启动；否则请用 ${setting} 指定另一个端口。`,
    `Port ${port} of ${host} ${english}. Perhaps Fuyi is already running; otherwise set ${setting}.`,
    { cause },
  );
};

/** Opens and closes the port: better to know before the database is started. Rejects with `CannotStart`. */
export const checkPort = (host: string, port: number, setting: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (cause) => reject(portProblem(cause, host, port, setting)));
    server.listen(port, host, () => server.close(() => resolve()));
  });
