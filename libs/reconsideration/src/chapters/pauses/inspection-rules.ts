import type { Rules } from '@fuyi/kernel';
import { isInForce } from '@fuyi/law';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import { partiesOf } from '../../parties';
import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import { appraisalChoices } from './appraisal-choices';
import type { PausesCommand } from './commands';

type InspectionCommand = Extract<
  PausesCommand,
  { readonly type: 'RecordSiteInspection' | 'CommissionAppraisal' | 'RecordAppraisalOpinion' }
>;

/** 现场勘验、鉴定：所用时间不计入审理期限（实施条例第四十五条、第四十六条）。 */
export const inspectionRules: Rules<CaseFile, InspectionCommand, CaseEvent> = {
  RecordSiteInspection: (data, file) => {
    if (!isUnderWay(file) || !file.acceptedOn) return bar('NOT_UNDER_EXAMINATION');
    if (data.on < data.startedOn) return bar('INSPECTION_DAYS_REVERSED');
    if (data.startedOn < file.acceptedOn) return bar('DAY_BEFORE_ACCEPTANCE');
    const already = file.pauses.excluded.some(
      ({ kind, from, to }) => kind === 'site-inspection' && from === data.startedOn && to === data.on,
    );
    return already ? [] : [{ type: 'SiteInspectionHeld', data }];
  },

  CommissionAppraisal: (data, file) => {
    if (!isUnderWay(file) || !file.acceptedOn) return bar('NOT_UNDER_EXAMINATION');
    if (data.on < file.acceptedOn) return bar('DAY_BEFORE_ACCEPTANCE');
    if (!partiesOf(file).includes(data.requestedById)) return bar('NOT_A_PARTY');
    const choice = appraisalChoices.find(({ code }) => code === data.chosenBy);
    if (!choice || !isInForce(choice.inForce, data.on)) return bar('APPRAISAL_BY_PARTY_NO_LONGER');
    const open = file.pauses.excluded.find(({ kind, to }) => kind === 'appraisal' && !to);
    if (open) return open.from === data.on ? [] : bar('APPRAISAL_UNDER_WAY');
    return [{ type: 'AppraisalCommissioned', data }];
  },

  RecordAppraisalOpinion: (data, file) => {
    if (!isUnderWay(file)) return bar('NOT_UNDER_EXAMINATION');
    const appraisals = file.pauses.excluded.filter(({ kind }) => kind === 'appraisal');
    const open = appraisals.find(({ to }) => !to);
    if (!open) return appraisals.at(-1)?.to === data.on ? [] : bar('NO_APPRAISAL');
    return data.on < open.from ? bar('NO_APPRAISAL') : [{ type: 'AppraisalOpinionReceived', data }];
  },
};
