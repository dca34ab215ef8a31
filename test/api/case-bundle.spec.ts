import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCaseBundle } from '../../apps/cli/src/verify-case-bundle';
import { aCaseInEffect } from './a-case-in-effect';
import { anApi } from './an-api';

// Every paper of the case is drawn, a dozen and more.
jest.setTimeout(120_000);

let api: Awaited<ReturnType<typeof anApi>>;
let folder: string;
beforeAll(async () => {
  api = await anApi();
  folder = await mkdtemp(join(tmpdir(), 'fuyi-bundle-'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const bytesOf = async (path: string, as = 'officer') => {
  const { statusCode, rawPayload, headers } = await api.app.inject({
    method: 'GET',
    url: path,
    headers: { authorization: `Bearer ${await api.tokenOf(as)}` },
  });
  return { status: statusCode, bytes: rawPayload, headers };
};

describe('卷宗（POST-13）', () => {
  it('一案导出成 ZIP，离线核验通过；改一个字节就通不过', async () => {
    const caseId = await aCaseInEffect(api);
    const { status, bytes, headers } = await bytesOf(`/api/cases/${caseId}/bundle.zip`);
    expect([status, headers['content-type']]).toEqual([200, 'application/zip']);
    const file = join(folder, 'case.zip');
    await writeFile(file, bytes);
    const facts = await api.deps.store.readStream(`reconsideration-${caseId}`);
    const verdict = await verifyCaseBundle(file);
    expect(verdict).toMatchObject({ ok: true, streams: 1, events: facts.length });
    expect(verdict.files).toBeGreaterThan(8);

    const altered = Buffer.from(bytes);
    const at = Math.floor(altered.length / 3);
    altered[at] = (altered[at] ?? 0) ^ 1;
    await writeFile(file, altered);
    expect((await verifyCaseBundle(file)).ok).toBe(false);
  });

  it('合订成一个 PDF；被申请人、接待员不能导出卷宗', async () => {
    const caseId = await aCaseInEffect(api);
    const { status, bytes } = await bytesOf(`/api/cases/${caseId}/bundle.pdf`, 'office-head');
    expect([status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    for (const as of ['agency', 'clerk', 'publisher', 'admin'])
      expect((await bytesOf(`/api/cases/${caseId}/bundle.zip`, as)).status).toBe(403);
  });
});
