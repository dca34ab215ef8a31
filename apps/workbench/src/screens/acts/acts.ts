import { caseEventTerms } from '@fuyi/glossary';
import type { CasePage } from '../../api/types';
import { holds, type Posts } from '../../frame/me';
import type { Act } from './act';
import { aftermathActs } from './aftermath-acts';
import { agreementActs } from './agreement-acts';
import { collateralActs } from './collateral-acts';
import { committeeActs } from './committee-acts';
import { courtActs } from './court-acts';
import { evidenceActs } from './evidence-acts';
import { filingActs } from './filing-acts';
import { hearingActs } from './hearing-acts';
import { hearingDayActs } from './hearing-day-acts';
import { elevationActs } from './elevation-acts';
import { joinedActs } from './joined-acts';
import { judgmentActs } from './judgment-acts';
import { participantActs } from './participant-acts';
import { pauseActs } from './pause-acts';
import { recusalActs } from './recusal-acts';
import { respondentActs } from './respondent-acts';
import { issuingActs } from './issuing-acts';
import { serviceActs } from './service-acts';

export const acts: readonly Act[] = [
  ...pauseActs,
  ...evidenceActs,
  ...judgmentActs,
  ...collateralActs,
  ...hearingActs,
  ...hearingDayActs,
  ...committeeActs,
  ...participantActs,
  ...recusalActs,
  ...filingActs,
  ...respondentActs,
  ...serviceActs,
  ...issuingActs,
  ...agreementActs,
  ...elevationActs,
  ...joinedActs,
  ...aftermathActs,
  ...courtActs,
];

export const actForms: readonly string[] = [...new Set(acts.map(({ form }) => form))];

export const termOf = ({ event }: Act): string => caseEventTerms[event].term;

/** What this account can do now; the server decides, this only shortens the way. */
export const openActs = (page: CasePage, account: Posts): readonly Act[] =>
  acts.filter(
    ({ roles, path, open, which }) =>
      holds(account, ...roles) &&
      whyClosed(page, path) === null &&
      open(page) &&
      (which === undefined || which(page).length > 0),
  );

/** Why this account may not, in the words of the permission table; null: it may. */
export const whyClosed = ({ closed = [] }: CasePage, path: string): string | null =>
  closed.find(({ acts: addresses }) => addresses.includes(path.replaceAll(/:\w+/g, ':')))?.why ?? null;

/** Open now, but for somebody else. */
export const actsOfOthers = (page: CasePage): readonly Act[] =>
  acts.filter(({ path, open }) => open(page) && whyClosed(page, path) !== null);

export const actPath = (caseId: string, { form, event }: Act): string =>
  `/cases/${caseId}/${form}?act=${event}`;
