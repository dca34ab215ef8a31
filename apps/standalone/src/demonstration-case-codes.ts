import { secondsOf, type Identity } from '@fuyi/identity';
import type { Pool } from 'pg';
import { demonstrationCaseCodes } from '../../../seeds/reference';
import type { Played, Send } from '../../../seeds/stories';

/** 公开的查询码，给示范案件的第一个申请人；written down so that the sign-in page can offer them. */
export const giveCaseCodes = async (
  played: Played,
  send: Send,
  identity: Identity,
  pool: Pool,
): Promise<void> => {
  const given: object[] = [];
  for (const { story, code, pin, words } of demonstrationCaseCodes) {
    const caseId = played.get(story)?.caseId;
    if (!caseId) continue;
    const { body } = await send('office-head', 'GET', `/api/cases/${caseId}`, null, {});
    const [personId] = (body as { readonly file: { readonly applicantIds: readonly string[] } }).file
      .applicantIds;
    if (personId === undefined) continue;
    const seconds = secondsOf({ idNumber: pin.padStart(8, '0') });
    await identity.issueCaseCode({ caseId, personId, seconds, code });
    given.push({ code, pin, words });
  }
  await pool.query(
    `insert into app.setting (name, value) values ('demonstration.case-codes', $1)
     on conflict (name) do update set value = $1`,
    [JSON.stringify(given)],
  );
};
