import { only, type Telling } from '../../told';
import { elevationGrounds } from './elevation-grounds';
import type { ElevationEvent } from './events';

const asking = '行政复议法第三十八条第二款、行政复议法实施条例第四十条第二款';
const deciding = '行政复议法第三十八条、行政复议法实施条例第四十条';
const transfer = '行政复议法实施条例第四十条第三款';
const groundOf = (code: string) => elevationGrounds.find((row) => row.code === code)?.term ?? '';

export const elevationTelling: Telling<ElevationEvent> = {
  ElevationRequested: {
    term: '报请提级审理',
    basis: asking,
    tell: ({ ground, reasonId }) => ({
      lines: [groundOf(ground), '等上级行政复议机关决定'],
      textIds: [reasonId],
    }),
  },
  ElevationRefused: {
    term: '上级不同意提级审理',
    basis: asking,
    tell: ({ reasonId }) => ({ lines: ['本机关继续审理，审理期限接着计算'], textIds: [reasonId] }),
  },
  CaseElevated: {
    term: '上级决定提级审理',
    basis: deciding,
    tell: ({ ground, requested, reasonId }) => ({
      lines: [
        requested ? '上级行政复议机关应报请决定' : '上级行政复议机关自行决定',
        groundOf(ground),
        '案件材料在五个工作日内移送，本机关的各项期限到此为止',
      ],
      textIds: [reasonId],
    }),
  },
  MaterialTransferred: {
    term: '移送案件材料',
    basis: transfer,
    tell: () => only('审理期限自上级机关收到材料之日起重新计算'),
  },
  CaseTakenUp: {
    term: '提级审理下级机关的案件',
    basis: deciding,
    tell: ({ originallyAcceptedOn, fromId }) => ({
      lines: [`下级机关${originallyAcceptedOn}受理`, '收到案件材料，审理期限自这一天起重新计算'],
      textIds: [fromId],
    }),
  },
};
