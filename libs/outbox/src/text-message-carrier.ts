import type { Carrier } from './terms';

const patience = 20_000;

/** 短信网关：JSON over HTTP, the letter's id as `Idempotency-Key`. 4xx: this number cannot be reached; 5xx: try again. */
export const textMessageCarrier = (address: string, token: string): Carrier => ({
  async carry({ letterId }, to, words) {
    if (to === null) return 'bounced';
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': letterId,
      },
      body: JSON.stringify({ to, text: words }),
      signal: AbortSignal.timeout(patience),
    });
    if (answer.ok) return 'sent';
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) return 'bounced';
    throw new Error(`text message gateway: ${answer.status}`);
  },
});
