import { reference } from '../../seeds/reference';
import { anApi } from './an-api';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());
const find = (query: string, as = 'clerk') => api.send(`/api/jurisdiction?${query}`, { as });

describe('GET /api/jurisdiction　管辖', () => {
  it('第二十四条、第二十七条、第二十八条：机关表里每一个机关，与表中写明的复议机关一致', async () => {
    for (const { organId, competentAuthority, alternativeAuthority, basis } of reference.organs) {
      const { status, body } = await find(`organId=${organId}`);
      expect([organId, status, body['competentAuthority'], body['alternatives'], body['basis']]).toEqual([
        organId,
        200,
        competentAuthority,
        alternativeAuthority ? [alternativeAuthority] : [],
        basis,
      ]);
    }
  });
  it('共同作出、未经授权，逐步说明', async () => {
    const { body } = await find('organId=taxation&with=education&on=2026-08-01');
    expect(body).toMatchObject({ decidedJointly: true, basis: '行政复议法实施条例第三十二条第二款' });
    const station = reference.organs.find(({ kind }) => kind === 'dispatched-agency');
    const answered = await find(`organId=${station?.organId}&capacity=unauthorized`);
    expect(answered.body['respondents']).toMatchObject([{ organId: station?.parentOrganId }]);
  });
  it('没有的机关、不存在的日期、多余的问题，400；被申请人账号 403', async () => {
    expect((await find('organId=nowhere')).body).toMatchObject({ status: 400, code: 'UNKNOWN_ORGAN' });
    expect((await find('organId=education&on=2026-02-30')).status).toBe(400);
    expect((await find('organId=education&more=1')).status).toBe(400);
    expect((await find('')).status).toBe(400);
    expect((await find('organId=education', 'agency')).status).toBe(403);
  });
});

describe('GET /api/reconsideration-first　复议前置', () => {
  it('第二十三条第一款第一项：当场作出的处罚', async () => {
    const { status, body } = await api.send(
      '/api/reconsideration-first?actKind=penalty&madeOnTheSpot=true&inaction=false',
      { as: 'officer' },
    );
    expect([status, body['required']]).toEqual([200, true]);
  });
  it('没有认定的，不下结论；答非所问，400', async () => {
    const ask = (query: string) => api.send(`/api/reconsideration-first?${query}`, { as: 'clerk' });
    expect((await ask('actKind=information-disclosure')).body['required']).toBeNull();
    expect((await ask('actKind=penalty&madeOnTheSpot=maybe')).status).toBe(400);
  });
});
