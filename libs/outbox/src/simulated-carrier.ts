import type { Pool } from 'pg';
import type { Carried, Carrier, Carriers, Letter } from './terms';

/** 示范用的渠道：什么也不发出，只记下发过；the same letter twice is one. */
const simulated = (pool: Pool, carried: Carried): Carrier => ({
  async carry({ letterId, channel }: Letter, to: string | null, words: string) {
    await pool.query(
      'insert into app.simulated_letter (letter_id, channel, words) values ($1, $2, $3) on conflict do nothing',
      [letterId, channel, words],
    );
    return to === null && channel !== 'inbox' ? 'bounced' : carried;
  },
});

/** The inbox is this platform: put there, it has arrived (民事诉讼法第九十条第二款). */
export const simulatedCarriers = (pool: Pool): Carriers => ({
  inbox: simulated(pool, 'delivered'),
  sms: simulated(pool, 'delivered'),
  email: simulated(pool, 'sent'),
  post: simulated(pool, 'sent'),
});
