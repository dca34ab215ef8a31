import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
let caseId = '';
const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const suppose = (body: object, as = 'officer') => post(as, `/api/cases/${caseId}/what-if`, body);

beforeAll(async () => {
  api = await anApi();
  caseId = String((await post('officer', '/api/cases', anApplication)).body['id']);
  const step = (as: string, noun: string, body: object) =>
    post(as, `/api/cases/${caseId}/${noun}`, { on: '2026-09-01', ...body });
  await step('officer', 'acceptance', { conditions });
  await step('office-head', 'officers', { officerIds: ['officer'] });
  const answers = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
  await step('officer', 'procedure', { procedure: 'summary', ...answers });
});
afterAll(() => api.close());

const dueOf = (body: object) =>
  (
    body as { clocks: readonly { rule: string; after: { answer: { dueDate: string | null } } | null }[] }
  ).clocks.find(({ rule }) => rule === 'review-period')?.after?.answer.dueDate;

describe('行政复议法第三十九条、第五十四条　假设推演，不保存', () => {
  it('若今日中止、若转普通、若某日送达；案卷一个字没有变', async () => {
    const before = (await api.send(`/api/cases/${caseId}`, { as: 'officer' })).body;
    expect(dueOf((await suppose({ kind: 'suspend' })).body)).toBeNull();
    expect(dueOf((await suppose({ kind: 'convert' })).body)).toBe('2026-11-02');
    const served = await suppose({ kind: 'serve', document: 'copy-of-application', on: '2026-09-30' });
    expect(served.body['clocks']).toContainEqual(
      expect.objectContaining({
        rule: 'reply',
        before: null,
        moved: true,
        after: expect.objectContaining({ startedOn: '2026-09-30' }),
      }),
    );
    expect((await api.send(`/api/cases/${caseId}`, { as: 'officer' })).body).toEqual(before);
  });

  it('法律不许的，409 与条文；日子太远、没有这种假设，400；别的单位，404', async () => {
    expect((await suppose({ kind: 'extend', days: 30 })).body).toMatchObject({
      status: 409,
      code: 'EXTENSION_IN_SUMMARY',
      basis: '行政复议法第六十二条第二款',
    });
    expect((await suppose({ kind: 'convert', on: '2030-01-01' })).body).toMatchObject({
      code: 'TOO_FAR_AHEAD',
    });
    expect((await suppose({ kind: 'holiday' })).status).toBe(400);
    expect((await suppose({ kind: 'convert' }, 'agency2')).status).toBe(404);
    expect((await suppose({ kind: 'convert' }, 'admin')).status).toBe(403);
  });
});
