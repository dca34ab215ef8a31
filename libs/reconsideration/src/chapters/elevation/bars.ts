import type { Bars } from '@fuyi/kernel';

const asking = '行政复议法实施条例第四十条第二款';
const transfer = '行政复议法实施条例第四十条第三款';

export const elevationBars = {
  ELEVATION_GROUND_NOT_IN_FORCE: {
    basis: '行政复议法实施条例第四十条第一款',
    message: '所选的提级审理情形在这一天不适用，请核对日期或者另选情形。',
  },
  ELEVATION_ALREADY_REQUESTED: {
    basis: asking,
    message: '本案已经报请上级提级审理，还没有答复，不能再次报请。',
  },
  NO_ELEVATION_REQUESTED: { basis: asking, message: '本案没有等待上级答复的报请，请先登记报请。' },
  ELEVATION_BEFORE_REQUEST: { basis: asking, message: '上级答复、决定之日早于报请之日，请核对。' },
  NOT_ELEVATED: { basis: transfer, message: '上级没有决定提级审理本案，不用移送案件材料。' },
  MATERIAL_BEFORE_ELEVATION: {
    basis: transfer,
    message: '移送案件材料之日早于收到提级审理决定之日，请核对。',
  },
  NOT_TO_BE_TAKEN_UP: {
    basis: transfer,
    message: '提级审理的案件在收到材料时登记，本案已经受理或者办结，不能再按提级审理登记。',
  },
  TAKEN_UP_BEFORE_ACCEPTANCE: {
    basis: transfer,
    message: '收到案件材料之日早于下级机关受理之日，请核对。',
  },
} as const satisfies Bars;
