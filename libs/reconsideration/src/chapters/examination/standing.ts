import type { Barred, PlainDate } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseFile } from '../../state';

/** 审理的每一步都在受理以后（第三十六条第一款、第六十二条）。 */
export const examinationBar = ({ stage, acceptedOn }: CaseFile, on: PlainDate): Barred | null => {
  if (stage !== 'under-examination') return bar('NOT_UNDER_EXAMINATION');
  return acceptedOn && on < acceptedOn ? bar('DAY_BEFORE_ACCEPTANCE') : null;
};
