import { law2023 } from './in-force';

const kind = <Code extends string>(code: Code, term: string, item: string) => ({
  code,
  term,
  basis: `行政复议法第四十三条第一款${item}`,
  inForce: law2023,
});

/** 第四十三条：八类证据。 */
export const evidenceKinds = [
  kind('documentary', '书证', '第一项'),
  kind('physical', '物证', '第二项'),
  kind('audio-visual', '视听资料', '第三项'),
  kind('electronic', '电子数据', '第四项'),
  kind('testimony', '证人证言', '第五项'),
  kind('party-statement', '当事人的陈述', '第六项'),
  kind('expert-opinion', '鉴定意见', '第七项'),
  kind('inspection-record', '勘验笔录、现场笔录', '第八项'),
] as const;
