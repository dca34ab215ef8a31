import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi();
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
const underExamination = async (procedure: 'ordinary' | 'summary' = 'ordinary'): Promise<string> => {
  const { body } = await post('officer', '/api/cases', anApplication);
  const caseId = String(body['id']);
  const step = async (as: string, noun: string, more: object) =>
    expect((await post(as, `/api/cases/${caseId}/${noun}`, { on: '2026-09-01', ...more })).status).toBe(200);
  await step('officer', 'acceptance', { conditions });
  await step('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
  const answers = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
  await step('officer', 'procedure', { procedure, ...answers, reason: '需要调查' });
  return caseId;
};
const page = async (caseId: string) => (await api.send(`/api/cases/${caseId}`, { as: 'officer' })).body;

describe('行政复议法第三十九条　中止与恢复', () => {
  const why = { on: '2026-09-03', ground: 'other-case', reason: '等待民事判决' };
  it('中止后时钟停走，恢复后继续；理由封存，案件页看得到', async () => {
    const caseId = await underExamination();
    expect((await post('officer', `/api/cases/${caseId}/suspension`, why)).status).toBe(200);
    const paused = await page(caseId);
    expect(paused).toMatchObject({
      stage: 'suspended',
      file: { pauses: { suspensions: [{ ground: 'other-case' }] } },
    });
    expect(paused['clocks']).toContainEqual(
      expect.objectContaining({ rule: 'review-period', status: 'paused', daysLeft: null }),
    );
    expect(Object.values(paused['texts'] as object)).toContain('等待民事判决');
    const resumption = { on: '2026-09-07', causeEliminatedOn: '2026-09-06' };
    expect((await post('officer', `/api/cases/${caseId}/resumption`, resumption)).status).toBe(200);
    expect(await page(caseId)).toMatchObject({ stage: 'under-examination' });
  });
  it('没有同意的调解不能中止，409；被申请人不能中止，403；没有这种情形，400', async () => {
    const caseId = await underExamination();
    const path = `/api/cases/${caseId}/suspension`;
    const refused = await post('officer', path, { ...why, ground: 'mediation' });
    expect([refused.status, refused.body['code']]).toEqual([409, 'SUSPENSION_WITHOUT_CONSENT']);
    expect((await post('agency', path, why)).status).toBe(403);
    expect((await post('officer', path, { ...why, ground: 'holiday' })).status).toBe(400);
    expect((await post('officer', path, { ...why, reason: '' })).status).toBe(400);
    expect(
      (await post('office-head', `/api/cases/${caseId}/resumption-order`, { reason: '应当恢复' })).body[
        'code'
      ],
    ).toBe('NOT_SUSPENDED');
  });
});

describe('行政复议法第六十二条第一款　延长', () => {
  const extension = { on: '2026-09-07', days: 30, reason: '案情复杂' };
  it('疑难第50例：延期由承办人签，无效；机构负责人批准，有效', async () => {
    const caseId = await underExamination();
    const path = `/api/cases/${caseId}/extension`;
    expect((await post('officer', path, extension)).status).toBe(403);
    expect((await post('authority-head', path, extension)).status).toBe(403);
    expect((await post('office-head', path, extension)).status).toBe(200);
    const { clocks } = (await page(caseId)) as { readonly clocks?: readonly object[] };
    expect(clocks).toContainEqual(
      expect.objectContaining({
        rule: 'review-period',
        answer: expect.objectContaining({ dueDate: '2026-11-30' }),
      }),
    );
  });
  it('简易程序不得延长，409；三十一日，400', async () => {
    const caseId = await underExamination('summary');
    const path = `/api/cases/${caseId}/extension`;
    expect((await post('office-head', path, extension)).body).toMatchObject({
      status: 409,
      code: 'EXTENSION_IN_SUMMARY',
    });
    expect((await post('office-head', path, { ...extension, days: 31 })).status).toBe(400);
  });
});

describe('行政复议法实施条例第四十五条、第四十六条　勘验与鉴定', () => {
  it('承办人记录勘验、鉴定；笔录封存', async () => {
    const caseId = await underExamination();
    const step = (noun: string, body: object) => post('officer', `/api/cases/${caseId}/${noun}`, body);
    expect(
      (await step('site-inspections', { on: '2026-09-03', startedOn: '2026-09-02', record: '现场情况' }))
        .status,
    ).toBe(200);
    const appraisal = { on: '2026-09-04', requestedById: 'education', chosenBy: 'agreement', matter: '笔迹' };
    expect((await step('appraisals', { ...appraisal, chosenBy: 'party' })).body['code']).toBe(
      'APPRAISAL_BY_PARTY_NO_LONGER',
    );
    expect((await step('appraisals', appraisal)).status).toBe(200);
    expect((await step('appraisal-opinions', { on: '2026-09-07', opinion: '系本人书写' })).status).toBe(200);
    expect(Object.values((await page(caseId))['texts'] as object)).toEqual(
      expect.arrayContaining(['现场情况', '笔迹', '系本人书写']),
    );
    expect((await post('clerk', `/api/cases/${caseId}/appraisals`, appraisal)).status).toBe(403);
  });
});

describe('行政复议法第四十一条　终止', () => {
  it('复议机关负责人决定终止；承办人不能，403；没有法定情形，409', async () => {
    const caseId = await underExamination();
    const path = `/api/cases/${caseId}/termination`;
    const body = { on: '2026-09-07', ground: 'no-close-relative', reason: '近亲属均书面放弃' };
    expect((await post('officer', path, body)).status).toBe(403);
    expect((await post('authority-head', path, { ...body, ground: 'sixty-days' })).body['code']).toBe(
      'SUSPENSION_NEVER_TERMINATES',
    );
    expect((await post('authority-head', path, body)).status).toBe(200);
    expect(await page(caseId)).toMatchObject({ stage: 'terminated', file: { outcome: 'terminate' } });
  });
});

describe('行政复议法第五十六条至第六十条　附带审查', () => {
  it('登记、中止、通知制定机关、答复、结论、恢复，一路走通', async () => {
    const caseId = await underExamination();
    const step = (noun: string, body: object) => post('officer', `/api/cases/${caseId}/${noun}`, body);
    const request = {
      on: '2026-09-02',
      initiatedBy: 'applicant',
      kind: 'local-government',
      document: '某办法第三条',
    };
    expect((await step('collateral-reviews', request)).body['code']).toBe('REVIEW_REQUESTED_TOO_LATE');
    expect((await step('collateral-reviews', { ...request, unknownAtFiling: true })).status).toBe(200);
    expect(
      (await step('suspension', { on: '2026-09-02', ground: 'normative-review', reason: '附带审查' })).status,
    ).toBe(200);
    expect((await step('collateral-reviews/x/notice', {})).status).toBe(400);
    expect((await post('agency', `/api/cases/${caseId}/collateral-reviews/1/notice`, {})).status).toBe(403);
    expect((await step('collateral-reviews/1/transfer-receipt', { on: '2026-09-03' })).body['code']).toBe(
      'NOT_TRANSFERRED',
    );
    const maker = '某制定机关';
    expect((await step('collateral-reviews/1/notice', { on: '2026-09-03', maker })).status).toBe(200);
    const { body: notice } = await api.send(`/api/cases/${caseId}/documents/written-reply-notice.json`, {
      as: 'officer',
    });
    expect(JSON.stringify(notice)).toContain('某制定机关：');
    expect((await step('collateral-reviews/1/maker-reply', { on: '2026-09-04', reply: '合法' })).status).toBe(
      200,
    );
    expect(
      (await step('resumption', { on: '2026-09-07', causeEliminatedOn: '2026-09-07' })).body['code'],
    ).toBe('REVIEW_NOT_CONCLUDED');
    const conclusion = { on: '2026-09-07', conclusion: 'lawful', reason: '没有超越权限' };
    expect((await step('collateral-reviews/1/conclusion', conclusion)).status).toBe(200);
    expect((await step('resumption', { on: '2026-09-07', causeEliminatedOn: '2026-09-07' })).status).toBe(
      200,
    );
    expect(Object.values((await page(caseId))['texts'] as object)).toEqual(
      expect.arrayContaining(['某办法第三条', '合法', '没有超越权限']),
    );
  });
  it('转送有权机关；不予审查的，说明理由', async () => {
    const caseId = await underExamination();
    const step = (noun: string, body: object) => post('officer', `/api/cases/${caseId}/${noun}`, body);
    const ours = { on: '2026-09-02', initiatedBy: 'authority', kind: 'rule', document: '某规章第九条' };
    expect((await step('collateral-reviews', ours)).status).toBe(200);
    expect((await step('collateral-reviews', { ...ours, document: '另一规章' })).status).toBe(200);
    expect(
      (await step('collateral-reviews/2/refusal', { on: '2026-09-02', reason: '不是本案的依据' })).status,
    ).toBe(200);
    await step('suspension', { on: '2026-09-02', ground: 'normative-review', reason: '附带审查' });
    expect(
      (await step('collateral-reviews/1/transfer', { on: '2026-09-03', recipient: '某人大常委会' })).status,
    ).toBe(200);
    expect((await step('collateral-reviews/1/transfer-receipt', { on: '2026-09-04' })).status).toBe(200);
    expect((await page(caseId))['clocks']).toContainEqual(
      expect.objectContaining({ rule: 'normative-review-transferee-reply', status: 'running' }),
    );
  });
});
