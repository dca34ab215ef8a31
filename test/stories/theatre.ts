import { demonstrationAccounts } from '../../seeds/reference';
import type { Send, Theatre } from '../../seeds/stories';
import type { System } from './a-system';

/** Real requests: sign-in, session, permission, decider; only the socket is left out. */
export const senderOf = ({ api }: System): Send => {
  const tokens = new Map<string, string>();
  const tokenOf = async (accountId: string) => {
    const known = tokens.get(accountId);
    if (known) return known;
    const payload = { accountId, password: demonstrationAccounts.password };
    const response = await api.inject({ method: 'POST', url: '/api/sessions', payload });
    const { token } = response.json<{ token: string }>();
    tokens.set(accountId, token);
    return token;
  };
  return async (account, method, url, body, headers) => {
    const authorization = `Bearer ${await tokenOf(account)}`;
    const payload = body === null ? {} : { payload: { ...body } };
    const { statusCode, payload: answer } = await api.inject({
      method,
      url,
      headers: { ...headers, authorization },
      ...payload,
    });
    return { status: statusCode, body: answer === '' ? null : (JSON.parse(answer) as unknown) };
  };
};

export const theatreOf = (system: System): Theatre & { readonly send: Send } => {
  const send = senderOf(system);
  return {
    send,
    advanceTo: async (to) => {
      const { status, body } = await send('admin', 'POST', '/api/demonstration/clock', { to }, {});
      if (status !== 200) throw new Error(`clock to ${to}: ${status} ${JSON.stringify(body)}`);
      await system.worker.caughtUp();
    },
  };
};
