import { isUnderWay } from '../../stages';
import type { CaseFile } from '../../state';
import type { Add } from '../../step-rows';
import type { NextStep } from '../../view';
import { openStayRequest } from './rules';

export const staySteps = (file: CaseFile, add: Add): readonly NextStep[] =>
  isUnderWay(file) && openStayRequest(file) ? [add('decide-stay')] : [];
