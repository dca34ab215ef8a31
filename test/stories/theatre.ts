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
    const response = await api.inject({
      method,
      url,
      headers: { ...headers, authorization },
      ...payload,
    });
    const isJson = /json/.test(String(response.headers['content-type']));
    return { status: response.statusCode, body: isJson ? response.json<unknown>() : response.body || null };
  };
};

export const theatreOf = (system: System): Theatre & { readonly send: Send } => {
  const send = senderOf(system);
  return {
    send,
    advanceTo: async (to) => {
      const advance = () => send('admin', 'POST', '/api/demonstration/clock', { to }, {});
      let answer = await advance();
      // On a busy machine half a minute may not be enough for a month of days; it says so, and asking again waits on.
      for (let again = 0; answer.status === 503 && again < 10; again++) answer = await advance();
      const { status, body } = answer;
      if (status !== 200) throw new Error(`clock to ${to}: ${status} ${JSON.stringify(body)}`);
      await system.worker.caughtUp();
    },
  };
};
