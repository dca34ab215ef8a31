import { isUnavailable } from './unavailable';

describe('数据库暂时用不了，回答 503，不是 500', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '57014', '53300'])('%s', (code) =>
    expect(isUnavailable({ code })).toBe(true),
  );
  it('等连接等得太久、连接断了', () => {
    expect(isUnavailable(new Error('timeout exceeded when trying to connect'))).toBe(true);
    expect(isUnavailable(new Error('Connection terminated unexpectedly'))).toBe(true);
  });
  it.each([[{ code: '42P01' }], [new Error('boom')], [null], [undefined], ['57014']])('%p 不是', (cause) =>
    expect(isUnavailable(cause)).toBe(false),
  );
});
