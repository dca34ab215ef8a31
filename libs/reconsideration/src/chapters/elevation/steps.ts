import type { Calendar } from '@fuyi/calendar';
import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { toServe } from '../service/steps';
import { materialTransfer } from './clocks';
import { openElevationRequest } from './rules';

/** 报请了等答复；决定提级的，移送材料、告知当事人。 */
export const elevationSteps = (file: CaseFile, calendar: Calendar, add: Add): readonly NextStep[] => {
  if (isUnderWay(file)) return openElevationRequest(file) ? [add('await-elevation')] : [];
  const { elevatedOn, materialSentOn } = file.elevation;
  if (!elevatedOn) return [];
  const left = toServe(file, 'elevation-notice').length;
  return [
    ...(materialSentOn ? [] : [add('transfer-material', materialTransfer(elevatedOn, calendar))]),
    ...(left > 0 ? [add('serve-elevation-notice', null, left > 1 ? `还有${left}人` : '')] : []),
  ];
};
