import { elevationGrounds } from '@fuyi/reconsideration';
import { fileCatalogueOf } from './file-catalogue';
import { onEach, textIn, type PaperWriter } from './look';
import { periodOf, termIn, together } from './wording';

/** B13　提级审理：上级的决定、案件材料的移送。 */
export const elevationPapers = {
  'elevation-decision': onEach('CaseElevated', ({ data, look }) => ({
    ground: termIn(elevationGrounds, data.ground),
    groundBasis: together(
      elevationGrounds.flatMap(({ code, basis }) =>
        code === data.ground ? [...new Set(['行政复议法第三十八条', basis])] : [],
      ),
    ),
    reason: textIn(look, data.reasonId),
    period: periodOf('elevation-transfer', data.on),
  })),
  'elevation-transfer': onEach('MaterialTransferred', ({ look }) => ({ materials: fileCatalogueOf(look) })),
} as const satisfies Readonly<Record<string, PaperWriter>>;
