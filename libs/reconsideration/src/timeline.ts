import type { Recorded } from '@fuyi/kernel';
import { intakeTelling } from './chapters/intake/telling';
import { participantsTelling } from './chapters/participants/telling';
import { filingTelling } from './chapters/filing/telling';
import { breakGlassTelling } from './chapters/break-glass/telling';
import { stayTelling } from './chapters/stay/telling';
import { issuingTelling } from './chapters/issuing/telling';
import { joinedTelling } from './chapters/joined/telling';
import { elevationTelling } from './chapters/elevation/telling';
import { examinationTelling } from './chapters/examination/telling';
import { pausesTelling } from './chapters/pauses/telling';
import { evidenceTelling } from './chapters/evidence/telling';
import { collateralTelling } from './chapters/collateral/telling';
import { hearingTelling } from './chapters/hearing/telling';
import { committeeTelling } from './chapters/committee/telling';
import { endingTelling } from './chapters/ending/telling';
import { mediationTelling } from './chapters/mediation/telling';
import { decisionTelling } from './chapters/decision/telling';
import { serviceTelling } from './chapters/service/telling';
import { litigationTelling } from './chapters/litigation/telling';
import { aftermathTelling } from './chapters/aftermath/telling';
import type { CaseEvent } from './events';
import type { Told, Telling } from './told';
import type { TimelineEntry } from './view';

export const caseTelling: Telling<CaseEvent> = {
  ...intakeTelling,
  ...participantsTelling,
  ...filingTelling,
  ...breakGlassTelling,
  ...stayTelling,
  ...issuingTelling,
  ...joinedTelling,
  ...elevationTelling,
  ...examinationTelling,
  ...pausesTelling,
  ...evidenceTelling,
  ...collateralTelling,
  ...hearingTelling,
  ...committeeTelling,
  ...endingTelling,
  ...mediationTelling,
  ...decisionTelling,
  ...serviceTelling,
  ...litigationTelling,
  ...aftermathTelling,
};

export const timelineEntry = ({ version, event, metadata }: Recorded<CaseEvent>): TimelineEntry => {
  const { term, basis, tell } = caseTelling[event.type];
  const told = (tell as (data: CaseEvent['data']) => Told)(event.data);
  return {
    version,
    type: event.type,
    term,
    on: event.data.on,
    at: metadata.at,
    actor: metadata.actor,
    onBehalfOf: metadata.onBehalfOf ?? null,
    lines: told.lines,
    basis,
    textIds: (told.textIds ?? []).flatMap((id) => id ?? []),
  };
};
