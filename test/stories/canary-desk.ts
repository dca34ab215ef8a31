import type { Send } from '../../seeds/stories';
import { accepted, application, assigned, routed } from '../../seeds/stories/steps';
import { demonstrationAccounts } from '../../seeds/reference';
import type { System } from './a-system';
import type { Canaries } from './canaries';

export type Person = {
  readonly personId: string;
  readonly caseId: string;
  readonly sha256: string;
  readonly words: string[];
};

/** Requests of people at their desks, on the system as it stands. */
export const canaryDesk = (system: System, send: Send) => {
  const ok = async (as: string, path: string, body: object | null, method: 'GET' | 'POST' = 'POST') => {
    const answer = await send(as, method, path, body as Record<string, unknown> | null, {});
    expect({
      path,
      code: (answer.body as { code?: string } | null)?.code,
      status: answer.status,
    }).toMatchObject({
      path,
      code: undefined,
    });
    return answer.body as Record<string, unknown>;
  };
  const tokens = new Map<string, string>();
  const upload = async (as: string, caseId: string, text: string): Promise<string> => {
    const { api } = system;
    if (!tokens.has(as)) {
      const payload = { accountId: as, password: demonstrationAccounts.password };
      tokens.set(
        as,
        (await api.inject({ method: 'POST', url: '/api/sessions', payload })).json<{ token: string }>().token,
      );
    }
    const part = (name: string, content: string) =>
      `--x\r\nContent-Disposition: form-data; ${name}\r\n\r\n${content}\r\n`;
    const answer = await api.inject({
      method: 'POST',
      url: '/api/files',
      headers: {
        authorization: `Bearer ${tokens.get(as)}`,
        'content-type': 'multipart/form-data; boundary=x',
      },
      payload: `${part('name="caseId"', caseId)}${part('name="file"; filename="a.txt"', text)}--x--\r\n`,
    });
    return answer.json<{ sha256: string }>().sha256;
  };

  /** 一件受理后撤回而终止的案件：the person's values in the registry, words in texts, more words inside a file. */
  const played = async (canaries: Canaries): Promise<Person> => {
    const mark = canaries.wechat.slice(-2);
    const words = ['请求', '理由', '证据名', '证明目的', '文件内容', '撤回理由'].map(
      (what) => `${what}金丝雀${mark}`,
    );
    const [claims = '', reasons = '', title = '', purpose = '', content = '', reason = ''] = words;
    const body = application({
      ...{ channel: 'counter', applicants: [canaries], respondentId: 'dayu-police-station', claims, reasons },
      act: {
        ...{ title: '《行政处罚决定书》（警告）', kind: 'warning', field: 'public-security' },
        ...{ madeOn: '2026-01-02', disclosed: false },
      },
      periodStart: { servedOn: '2026-01-02' },
    } as never);
    const caseId = String((await ok('officer', '/api/cases', body))['id']);
    const post = (as: string, path: string, more: object = {}) =>
      ok(as, `/api/cases/${caseId}/${path}`, more);
    await post('officer', 'acceptance', accepted('').body);
    await post('office-head', 'officers', assigned('', 'officer', 'officer2').body);
    await post('officer', 'procedure', routed('', 'officer', 'ordinary', { disputeMinor: false }).body);
    const page = await ok('officer', `/api/cases/${caseId}`, null, 'GET');
    const personId = (page['file'] as { applicantIds: string[] }).applicantIds[0] ?? '';
    const sha256 = await upload('officer', caseId, content);
    const evidence = {
      kind: 'documentary',
      title,
      purpose,
      partyId: personId,
      burden: 'none',
      files: [sha256],
    };
    await post('officer', 'evidence', evidence);
    await post('officer', 'withdrawal', { reason });
    await post('office-head', 'withdrawal-grant');
    return { personId, caseId, sha256, words };
  };

  const download = async ({ caseId, sha256 }: Person) => {
    const { statusCode, payload } = await system.api.inject({
      method: 'GET',
      url: `/api/cases/${caseId}/files/${sha256}`,
      headers: { authorization: `Bearer ${tokens.get('officer')}` },
    });
    return { statusCode, payload };
  };
  return { ok, upload, played, download };
};
