import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const on = '2026-09-01';
const received = async () => String((await post('officer', '/api/cases', anApplication)).body['id']);
const underExamination = async (): Promise<string> => {
  const caseId = await received();
  expect((await post('officer', `/api/cases/${caseId}/acceptance`, { on, conditions })).status).toBe(200);
  await post('office-head', `/api/cases/${caseId}/officers`, { on, officerIds: ['officer', 'officer2'] });
  return caseId;
};
const page = async (caseId: string) => (await api.send(`/api/cases/${caseId}`, { as: 'officer' })).body;
const partiesOf = async (caseId: string) => {
  const { applicantIds, respondentId } = (await page(caseId))['file'] as {
    readonly applicantIds: readonly string[];
    readonly respondentId: string;
  };
  return [...applicantIds, respondentId];
};
const terms = { on, terms: '被申请人减轻罚款至100元。', lawful: true };

describe('行政复议法第七十三条　调解书', () => {
  it('疑难第90例：各方签字并盖章即生效，未送达；调解书可以打印', async () => {
    const caseId = await underExamination();
    const step = (as: string, noun: string, body: object) =>
      post(as, `/api/cases/${caseId}/${noun}`, { on, ...body });
    expect((await step('officer', 'mediation-agreement', terms)).status).toBe(200);
    expect((await step('authority-head', 'mediation-seal', {})).body['code']).toBe('SIGNATURE_MISSING');
    for (const partyId of await partiesOf(caseId))
      expect((await step('officer', 'mediation-signatures', { partyId })).status).toBe(200);
    expect((await step('officer', 'mediation-seal', {})).status).toBe(403);
    expect((await step('authority-head', 'mediation-seal', {})).status).toBe(200);
    expect(await page(caseId)).toMatchObject({ stage: 'mediated', file: { outcome: 'mediation-statement' } });
    const paper = await api.send(`/api/cases/${caseId}/documents/mediation-statement.docx`, {
      as: 'officer',
    });
    expect([paper.status, paper.text.startsWith('PK')]).toEqual([200, true]);
    const regret = { reason: '不愿意了', partyId: (await partiesOf(caseId))[0] };
    expect((await step('officer', 'mediation-end', regret)).body['code']).toBe('MEDIATION_IN_EFFECT');
  });
  it('第五条第二款：协议不合法，409；没有写内容，400；接待员不能登记，403', async () => {
    const path = `/api/cases/${await underExamination()}/mediation-agreement`;
    expect((await post('officer', path, { ...terms, lawful: false })).body['code']).toBe(
      'AGREEMENT_UNLAWFUL',
    );
    expect((await post('officer', path, { ...terms, terms: '' })).status).toBe(400);
    expect((await post('clerk', path, terms)).status).toBe(403);
  });
});

describe('行政复议法第七十四条　和解与再申请', () => {
  it('疑难第91例：和解撤回后再申请，不得受理；证明撤回违背真实意愿的，可以受理', async () => {
    const earlier = await underExamination();
    const step = (as: string, noun: string, body: object) =>
      post(as, `/api/cases/${earlier}/${noun}`, { on, ...body });
    expect((await step('officer', 'settlement', terms)).status).toBe(200);
    expect((await step('officer', 'withdrawal', { reason: '已经和解' })).status).toBe(200);
    expect((await step('office-head', 'withdrawal-grant', {})).status).toBe(200);
    const again = await received();
    const found = (againstTrueWill: boolean, caseId = earlier) =>
      post('officer', `/api/cases/${again}/earlier-withdrawal`, {
        on,
        caseId,
        againstTrueWill,
        reason: '同一处罚',
      });
    expect((await found(false, again)).status).toBe(404);
    expect((await found(false)).status).toBe(200);
    const accept = () => post('officer', `/api/cases/${again}/acceptance`, { on, conditions });
    expect((await accept()).body['code']).toBe('REAPPLICATION_AFTER_WITHDRAWAL');
    expect((await found(true)).status).toBe(200);
    expect((await accept()).status).toBe(200);
  });
});

describe('行政复议法第六十一条　集体讨论与咨询意见', () => {
  it('第六十一条第一款：没有草案，409；承办人不能代替机关集体讨论，403；没有咨询意见的，不说明采纳情况', async () => {
    const path = `/api/cases/${await underExamination()}`;
    const minutes = { on, approved: true, minutes: '集体讨论通过。' };
    expect((await post('authority-head', `${path}/draft-deliberation`, minutes)).body['code']).toBe(
      'NO_DRAFT',
    );
    expect((await post('officer', `${path}/draft-deliberation`, minutes)).status).toBe(403);
    const advice = { on, adopted: 'not-adopted', note: '专家意见所据事实有变。' };
    expect((await post('officer', `${path}/advice-adoption`, advice)).body['code']).toBe(
      'NO_ADVICE_TO_WEIGH',
    );
    expect((await post('officer', `${path}/advice-adoption`, { ...advice, adopted: 'x' })).status).toBe(400);
  });
});
