import { onEach, textIn, type PaperWriter } from './look';

const materials = [
  '行政复议申请书及申请人提交的材料',
  '被申请人的书面答复、证据和依据',
  '受理、送达和审理中形成的文书',
];

/** B13　提级审理（行政复议法第三十八条、实施条例第四十条）。 */
export const elevationPapers = {
  'elevation-decision': onEach('CaseElevated', ({ data, look }) => ({
    reason: textIn(look, data.reasonId),
    period: '五个工作日',
  })),
  'elevation-transfer': onEach('MaterialTransferred', ({ file }) => ({
    materials: materials
      .filter((_, n) => n !== 1 || file.reply !== null)
      .map((each, n) => `${n + 1}．${each}`)
      .join('\n'),
  })),
} as const satisfies Readonly<Record<string, PaperWriter>>;
