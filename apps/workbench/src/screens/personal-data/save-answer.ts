import { Refusal, type Problem } from '../../api/problem';

type Asked = { readonly path: string; readonly body: object; readonly name: string };

/** Saves what the interface answers under a name; nothing of it stays in the page. Null, or why not. */
export const saveAnswer = async ({ path, body, name }: Asked): Promise<Problem | null> => {
  const response = await fetch(`/api${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    const told = (await response.json().catch(() => ({}))) as Partial<Problem>;
    const { status } = response;
    return new Refusal({ code: String(status), title: '没有导出，请稍后再试。', ...told, status }).problem;
  }
  const place = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: place, download: name });
  link.click();
  URL.revokeObjectURL(place);
  return null;
};
