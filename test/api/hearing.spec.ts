import { clockFrom } from '@fuyi/clock';
import { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi([], { clock: clockFrom(() => new Date('2026-09-22T02:00:00.000Z')) });
});
afterAll(() => api.close());

const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
type Page = {
  readonly parties: readonly { readonly partyId: string; readonly role: string }[];
  readonly steps: readonly { readonly code: string }[];
  readonly texts: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  readonly timeline: readonly { readonly type: string; readonly lines: readonly string[] }[];
  readonly file: {
    readonly opinions: readonly unknown[];
    readonly committee: {
      readonly referrals: readonly {
        readonly members: readonly { readonly memberId: string }[];
        readonly positions: readonly { readonly position: string }[];
      }[];
    };
  };
};
const page = async (caseId: string, as = 'officer') =>
  (await api.send(`/api/cases/${caseId}`, { as })).body as unknown as Page;
const codes = async (caseId: string) => (await page(caseId)).steps.map(({ code }) => code);

const underExamination = async (receivedBy = 'officer', more: object = {}) => {
  const { body } = await post(receivedBy, '/api/cases', { ...anApplication, ...more });
  const caseId = String(body['id']);
  const step = async (as: string, noun: string, more: object) =>
    expect((await post(as, `/api/cases/${caseId}/${noun}`, { on: '2026-09-01', ...more })).status).toBe(200);
  await step('officer', 'acceptance', { conditions });
  await step('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
  const answers = { factsClear: false, relationsClear: false, disputeMinor: false, partiesAgree: false };
  await step('officer', 'procedure', { procedure: 'ordinary', ...answers, reason: '案情复杂' });
  return caseId;
};

const hearing = {
  on: '2026-09-01',
  ground: 'necessary',
  day: '2026-09-08',
  hour: '09:30',
  place: '区司法局一楼听证室',
  matters: '罚款的事实依据',
  chairId: 'officer',
  hearerIds: ['officer2', 'officer3'],
  recorderId: 'clerk',
};

describe('行政复议法第五十条、第五十一条　听证', () => {
  it('疑难第57例：请求、书面告知不组织；被申请人不能登记', async () => {
    const caseId = await underExamination();
    const { parties } = await page(caseId);
    const applicant = parties.find(({ role }) => role === 'applicant')?.partyId;
    const asked = { on: '2026-09-02', partyId: applicant, reason: '想当面说明' };
    expect((await post('agency', `/api/cases/${caseId}/hearing-requests`, asked)).status).toBe(403);
    expect((await post('officer', `/api/cases/${caseId}/hearing-requests`, asked)).status).toBe(200);
    expect(await codes(caseId)).toContain('answer-hearing-request');
    const refused = { ...asked, reason: '事实清楚，已经电话听取意见' };
    expect((await post('officer', `/api/cases/${caseId}/hearing-refusals`, refused)).status).toBe(200);
    expect(await codes(caseId)).not.toContain('answer-hearing-request');
  });

  it('第五十条第二款：接待员登记本接待点所收案件的听证请求；别处收的，看不到，也登记不了', async () => {
    const ours = await underExamination('clerk', { receptionPointId: 'dayu' });
    const elsewhere = await underExamination();
    const asked = async (caseId: string, as: string) => {
      const { parties } = await page(caseId);
      const partyId = parties.find(({ role }) => role === 'applicant')?.partyId;
      const body = { on: '2026-09-02', partyId, reason: '想当面说明' };
      return (await post(as, `/api/cases/${caseId}/hearing-requests`, body)).status;
    };
    expect(await asked(ours, 'clerk')).toBe(200);
    expect(await asked(elsewhere, 'clerk')).toBe(404);
    expect((await api.send(`/api/cases/${elsewhere}`, { as: 'clerk' })).status).toBe(404);
  });

  it('疑难第58例、第60例：晚了、人少、不认识的人，都挡住；安排、通知、举行、笔录，一路办完', async () => {
    const caseId = await underExamination();
    const path = `/api/cases/${caseId}/hearings`;
    const code = async (more: object) => (await post('officer', path, { ...hearing, ...more })).body['code'];
    expect(await code({ on: '2026-09-02' })).toBe('HEARING_NOTICE_TOO_LATE');
    expect(await code({ day: '2026-09-08', on: '2026-08-31', hearerIds: ['officer2'] })).toBe(
      'TOO_FEW_HEARERS',
    );
    expect(await code({ chairId: '张三' })).toBe('UNKNOWN_OFFICER');
    expect(await code({ recorderId: 'agency' })).toBe('UNKNOWN_RECORDER');
    expect((await post('officer', path, { ...hearing, hour: '25:00' })).status).toBe(400);
    // 9 月 8 日举行，通知最迟 8 月 31 日送达；9 月 1 日已经来不及。
    expect(await code({})).toBe('HEARING_NOTICE_TOO_LATE');
    const arranged = await post('officer', path, { ...hearing, day: '2026-09-15' });
    expect(arranged.status).toBe(200);
    const { texts, parties: everybody } = await page(caseId);
    const parties = everybody.filter(({ role }) => role !== 'agent');
    expect(Object.values(texts)).toContain('区司法局一楼听证室');
    for (const { partyId } of parties) {
      const served = { on: '2026-09-02', document: 'hearing-notice', partyId, method: 'direct' };
      expect((await post('officer', `/api/cases/${caseId}/services`, served)).status).toBe(200);
    }
    const { ground: _, matters: __, ...sitting } = hearing;
    const moved = { ...sitting, on: '2026-09-03', reason: '场地' };
    expect((await post('officer', `${path}/1/change`, moved)).body['code']).toBe('HEARING_NOTICE_TOO_LATE');
    const attendance = parties.map(({ partyId, role }) => ({
      partyId,
      presence: 'present',
      ...(role === 'respondent' ? { head: true } : {}),
    }));
    const hold = (on: string, those: readonly object[]) =>
      post('officer', `${path}/1/attendance`, { on, attendance: those });
    expect((await hold('2026-09-08', attendance)).body['code']).toBe('HEARING_ON_ANOTHER_DAY');
    const byLawyer = attendance.map((each) => ('head' in each ? { ...each, head: false } : each));
    expect((await hold('2026-09-15', byLawyer)).body['code']).toBe('HEAD_NOT_REPLACED');
    expect(await codes(caseId)).toContain('hold-hearing');
    expect((await hold('2026-09-15', attendance)).status).toBe(200);
    const signatures = parties.map(({ partyId, role }) => ({ partyId, refused: role === 'respondent' }));
    const record = { on: '2026-09-15', record: '听证笔录全文', signatures };
    expect((await post('officer', `${path}/1/record`, { ...record, signatures: [] })).body['code']).toBe(
      'SIGNATURES_INCOMPLETE',
    );
    expect((await post('officer', `${path}/1/record`, record)).status).toBe(200);
    const after = await page(caseId);
    expect(after.file.opinions).toHaveLength(parties.length);
    expect(after.timeline.find(({ type }) => type === 'HearingRecorded')?.lines.join()).toContain('拒绝签名');
    expect(after.names).toMatchObject({ officer3: '测试officer' });
  });
});

describe('行政复议法第五十二条、行政复议法实施条例第五十二条　委员会', () => {
  it('疑难第61例：委员的意见全部提出以前封存，只有办案的人看得到；多数意见由各人的意见得出', async () => {
    const caseId = await underExamination();
    const at = (more = '') => `/api/cases/${caseId}/committee-referrals${more}`;
    const ok = async (path: string, body: object) =>
      expect((await post('officer', path, { on: '2026-09-04', ...body })).status).toBe(200);
    await ok(`/api/cases/${caseId}/referral-grounds`, { grounds: ['technical'], reason: '涉及工程鉴定' });
    expect(await codes(caseId)).toContain('refer-to-committee');
    const meeting = { day: '2026-09-09', hour: '14:30', place: '三层会议室' };
    const refer = { grounds: ['technical'], issues: '是否违法建设', proposal: '拟维持', meeting };
    const early = { on: '2026-09-04', ...refer, meeting: { ...meeting, hour: '25:00' } };
    expect((await post('officer', at(), early)).status).toBe(400);
    await ok(at(), refer);
    const { body: notice } = await api.send(`/api/cases/${caseId}/documents/committee-notice.json`, {
      as: 'officer',
    });
    expect(JSON.stringify(notice)).toContain('定于2026年9月9日下午2时30分在三层会议室召开');
    const members = ['甲委员', '乙委员', '丙委员'].map((name) => ({ name, field: 'expert' }));
    const two = await post('officer', at('/1/meeting'), {
      on: '2026-09-04',
      form: 'case-meeting',
      members: members.slice(1),
    });
    expect(two.body['code']).toBe('COMMITTEE_COUNT');
    await ok(at('/1/meeting'), { form: 'case-meeting', members });
    const met = (await page(caseId)).file.committee.referrals[0]?.members ?? [];
    const say = (n: number, position: string) =>
      ok(at('/1/positions'), { memberId: met[n]?.memberId, position, opinion: `第${n + 1}名的意见` });
    await say(0, 'revoke');
    await say(1, 'uphold');
    const sealed = await page(caseId);
    expect(sealed.file.committee.referrals[0]?.positions.map(({ position }) => position)).toEqual([
      'sealed',
      'sealed',
    ]);
    expect(Object.values(sealed.texts)).not.toContain('第1名的意见');
    expect(
      (await post('officer', at('/1/advice'), { on: '2026-09-04', opinion: '多数撤销' })).body['code'],
    ).toBe('POSITIONS_OUTSTANDING');
    await say(2, 'revoke');
    await ok(at('/1/advice'), { opinion: '多数撤销，一名维持' });
    const open = await page(caseId);
    expect(Object.values(open.texts)).toContain('第1名的意见');
    expect(Object.values(open.names)).toContain('甲委员');
    expect(open.timeline.find(({ type }) => type === 'AdviceGiven')?.lines.join()).toContain(
      '多数意见：撤销',
    );
    const agency = await page(caseId, 'agency');
    expect(agency.timeline.map(({ type }) => type)).not.toContain('AdviceGiven');
    expect(JSON.stringify(agency)).not.toMatch(/甲委员|名的意见|多数撤销|工程鉴定|三层会议室/);
  });
});
