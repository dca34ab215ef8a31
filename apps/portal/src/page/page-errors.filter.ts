import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PageError, noSuchPage } from './page-error';
import { Pages } from './pages';
import { isUnavailable } from './unavailable';

type Shown = Pick<PageError, 'code' | 'title' | 'detail'> & { readonly status: number };

const unreadable: Shown = {
  status: 400,
  code: 'INVALID_REQUEST',
  title: '这个网址读不懂',
  detail: '网址里有不能识别的字符，可以从首页重新找。',
};
const broken: Shown = {
  status: 500,
  code: 'UNEXPECTED',
  title: '网页暂时打不开',
  detail: '是本站的问题，不是您的问题。请过一会儿再试，或者拨打 12348。',
};
const resting: Shown = {
  status: 503,
  code: 'UNAVAILABLE',
  title: '网站正在维护',
  detail: '数据没有丢。请过几分钟再来，或者拨打 12348。',
};

const statusOf = (cause: unknown): number =>
  cause instanceof HttpException
    ? cause.getStatus()
    : Number((cause as { readonly statusCode?: unknown } | null)?.statusCode ?? 500);

const shownFor = (cause: unknown): Shown => {
  if (cause instanceof PageError) return cause;
  if (isUnavailable(cause)) return resting;
  const status = statusOf(cause);
  if (status === 404 || status === 405) return noSuchPage();
  return status >= 400 && status < 500 ? { ...unreadable, status } : broken;
};

const wantsPage = ({ headers }: FastifyRequest) =>
  !headers.accept || /text\/html|\*\/\*/.test(headers.accept);

@Catch()
export class PageErrorsFilter implements ExceptionFilter {
  private readonly logger = new Logger('portal');

  constructor(private readonly pages: Pages) {}

  catch(cause: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(cause, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(cause: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const { status, code, title, detail } = shownFor(cause);
    if (status >= 500)
      this.logger.error(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
    if (wantsPage(request))
      return this.pages.send(request, reply, {
        name: 'problem',
        title,
        section: null,
        status,
        data: { status, detail },
      });
    void reply
      .status(status)
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify({ type: `urn:fuyi:problem:${code}`, status, code, title, detail, basis: null }));
  }
}
