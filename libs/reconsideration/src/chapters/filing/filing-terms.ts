import type { AcceptanceSupervised, ApplicationForwarded } from './events';

/** 第三十二条第一款：可以通过处罚机关提交申请的两种处罚决定。 */
export const forwardingGroundTerms = {
  'on-the-spot': '当场作出的行政处罚决定',
  monitoring: '依据电子技术监控设备记录的违法事实作出的行政处罚决定',
} as const satisfies Readonly<Record<ApplicationForwarded['data']['ground'], string>>;

/** 第三十五条：上级怎样监督。 */
export const supervisionTerms = {
  ordered: '上级行政机关责令纠正',
  'taken-over': '上级行政复议机关直接受理',
} as const satisfies Readonly<Record<AcceptanceSupervised['data']['kind'], string>>;
