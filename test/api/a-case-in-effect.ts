import type { anApi } from './an-api';
import { anApplication, conditions } from './an-application';

const on = '2026-09-01';
const revoked = {
  outcome: 'revoke',
  grounds: ['facts-unclear'],
  findings: {
    'facts-clear': false,
    'evidence-conclusive': false,
    'basis-correct': true,
    'procedure-lawful': true,
    'content-appropriate': true,
  },
  worseForApplicant: false,
  performWithinDays: null,
  redoWithinDays: 3,
  restitution: false,
  claims: '请求撤销。',
  reply: '请求维持。',
  facts: '经审查查明。',
  reasons: '主要事实不清。',
  operative: '撤销该处罚决定',
};

/** 简易程序，草案已经提交审核；`step` acts on the case, `serve` as its officer. */
export const aSubmittedDraft = async (
  api: Awaited<ReturnType<typeof anApi>>,
  draft: object = {},
  application: object = {},
) => {
  const post = (as: string, path: string, body: object) => api.send(path, { method: 'POST', as, body });
  const { body } = await post('officer', '/api/cases', { ...anApplication, ...application });
  const caseId = String(body['id']);
  const step = async (as: string, noun: string, more: object) => {
    const answer = await post(as, `/api/cases/${caseId}/${noun}`, { on, ...more });
    if (answer.status !== 200) throw new Error(`${noun}: ${answer.text}`);
  };
  const serve = (document: string, partyId: string) =>
    step('officer', 'services', { document, partyId, method: 'direct' });
  await step('officer', 'acceptance', { conditions });
  await step('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
  const answers = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
  await step('officer', 'procedure', { procedure: 'summary', ...answers });
  await serve('copy-of-application', 'education');
  const evidence = [{ kind: 'documentary', title: '笔录', purpose: '事实' }];
  await step('agency', 'reply', { reply: '请求维持。', evidence });
  await step('officer', 'decision-draft', { ...revoked, ...draft });
  await step('officer', 'draft-submission', {});
  return { caseId, step, serve };
};

/** 2026年9月1日决定并送达，即日生效；other fields of the draft may be given. Answers the id of the case. */
export const aCaseInEffect = async (
  api: Awaited<ReturnType<typeof anApi>>,
  draft: object = {},
  application: object = {},
): Promise<string> => {
  const { caseId, step, serve } = await aSubmittedDraft(api, draft, application);
  await step('office-head', 'draft-review', { level: 'office-head', approved: true });
  await step('authority-head', 'draft-review', { level: 'authority-head', approved: true });
  const page = await api.send(`/api/cases/${caseId}`, { as: 'officer' });
  const { applicantIds } = page.body['file'] as { readonly applicantIds: readonly string[] };
  for (const partyId of [...applicantIds, 'education']) await serve('decision', partyId);
  return caseId;
};
