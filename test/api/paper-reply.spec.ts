import { clockFrom } from '@fuyi/clock';
import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi([], { clock: clockFrom(() => new Date('2026-09-22T02:00:00.000Z')) });
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });

describe('行政复议法第四十八条　被申请人的纸质答复', () => {
  it('第四十八条：承办人登记纸质答复，写收到之日；没有承办本案的人不能登记', async () => {
    const { body } = await post('officer', '/api/cases', anApplication);
    const caseId = String(body['id']);
    const step = async (as: string, noun: string, more: object, status = 200) =>
      expect([
        noun,
        as,
        (await post(as, `/api/cases/${caseId}/${noun}`, { on: '2026-09-01', ...more })).status,
      ]).toEqual([noun, as, status]);
    await step('officer', 'acceptance', { conditions });
    await step('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
    const answers = { factsClear: false, relationsClear: false, disputeMinor: false, partiesAgree: false };
    await step('officer', 'procedure', { procedure: 'ordinary', ...answers, reason: '案情复杂' });
    const copy = { document: 'copy-of-application', partyId: anApplication.respondentId, method: 'direct' };
    await step('officer', 'services', copy);
    const evidence = [{ kind: 'documentary', title: '现场笔录', purpose: '证明违法事实' }];
    const reply = { on: '2026-09-08', reply: '行政行为合法', evidence };
    await step('officer3', 'reply', reply, 403);
    await step('clerk', 'reply', reply, 403);
    await step('officer', 'reply', reply);
    const { body: page } = await api.send(`/api/cases/${caseId}`, { as: 'officer' });
    expect(page).toMatchObject({ file: { reply: { receivedOn: '2026-09-08', late: false } } });
  });
});
