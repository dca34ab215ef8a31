/** What a reader is told when a page cannot be shown; becomes a page or problem+json. */
export class PageError extends Error {
  constructor(
    readonly status: 400 | 404 | 410 | 414 | 429,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
  ) {
    super(title);
  }
}

export const noSuchPage = () =>
  new PageError(404, 'NO_SUCH_PAGE', '没有这个网页', '网址可能不完整，或者网页已经搬走。可以从首页重新找。');

export const noSuchDecision = () =>
  new PageError(404, 'NO_SUCH_DECISION', '没有找到这份决定书', '请核对网址，或者用案号、机关名称重新查找。');

export const tooManyRequests = (seconds: number) =>
  new PageError(
    429,
    'TOO_MANY_REQUESTS',
    '查得太快了',
    `请过 ${seconds} 秒再试。需要整批数据的，可以从“数据开放”下载。`,
  );

export const invalidQuery = (detail: string) => new PageError(400, 'INVALID_QUERY', '查询条件不对', detail);
