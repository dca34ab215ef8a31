import { barredBy, type Bars } from '@fuyi/kernel';
import { intakeBars } from './chapters/intake/bars';
import { participantsBars } from './chapters/participants/bars';
import { filingBars } from './chapters/filing/bars';
import { breakGlassBars } from './chapters/break-glass/bars';
import { stayBars } from './chapters/stay/bars';
import { issuingBars } from './chapters/issuing/bars';
import { joinedBars } from './chapters/joined/bars';
import { elevationBars } from './chapters/elevation/bars';
import { examinationBars } from './chapters/examination/bars';
import { pausesBars } from './chapters/pauses/bars';
import { evidenceBars } from './chapters/evidence/bars';
import { collateralBars } from './chapters/collateral/bars';
import { hearingBars } from './chapters/hearing/bars';
import { committeeBars } from './chapters/committee/bars';
import { endingBars } from './chapters/ending/bars';
import { mediationBars } from './chapters/mediation/bars';
import { decisionBars } from './chapters/decision/bars';
import { serviceBars } from './chapters/service/bars';
import { litigationBars } from './chapters/litigation/bars';
import { aftermathBars } from './chapters/aftermath/bars';

/** Bars that several chapters share. */
const sharedBars = {
  NO_SUCH_CASE: { basis: null, message: '没有这个案件，请核对案号。' },
  DAY_BEFORE_RECEIPT: { basis: null, message: '办理日期早于收到申请的日期，请核对。' },
  NOT_A_PARTY: { basis: null, message: '所选的人不是本案当事人，请重新选择。' },
  CASE_CONCLUDED: { basis: null, message: '本案已经办结，不能再办这一步。' },
  NOT_UNDER_EXAMINATION: {
    basis: '行政复议法第三十六条第一款',
    message: '本案不在审理阶段，不能办这一步。',
  },
} as const satisfies Bars;

/** Codes are permanent: they are in logs, audits and other people's scripts. */
export const bars = {
  ...sharedBars,
  ...intakeBars,
  ...participantsBars,
  ...filingBars,
  ...breakGlassBars,
  ...stayBars,
  ...issuingBars,
  ...joinedBars,
  ...elevationBars,
  ...examinationBars,
  ...pausesBars,
  ...evidenceBars,
  ...collateralBars,
  ...hearingBars,
  ...committeeBars,
  ...endingBars,
  ...mediationBars,
  ...decisionBars,
  ...serviceBars,
  ...litigationBars,
  ...aftermathBars,
} as const satisfies Bars;

export const bar = barredBy(bars);
