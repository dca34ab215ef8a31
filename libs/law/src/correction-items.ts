import { law2023 } from './in-force';
import type { InForce } from './terms';

/** A matter the one correction notice may ask for (第三十一条第一款). */
export type CorrectionItem = {
  readonly code: string;
  readonly term: string;
  /** The sentence in the notice. */
  readonly text: string;
  readonly basis: string;
  readonly inForce: InForce;
};

const item = (code: string, term: string, text: string, basis: string): CorrectionItem => ({
  code,
  term,
  text,
  basis,
  inForce: law2023,
});
const application = (item2026: string, item2007: string) =>
  `行政复议法实施条例第二十七条第一款${item2026}（2026年6月30日以前为第十九条${item2007}）`;

/** 补正事项；the content of an application is asked for alike by both regulations. */
export const correctionItems: readonly CorrectionItem[] = [
  item(
    'identity',
    '申请人基本情况',
    '写明申请人的姓名、性别、身份证号码、住所、送达地址、联系方式（组织写明名称、统一社会信用代码、住所、送达地址、联系方式和法定代表人或者主要负责人的姓名、职务）',
    application('第一项', '第一项'),
  ),
  item('respondent', '被申请人', '写明被申请人的名称', application('第二项', '第二项')),
  item('claims', '复议请求', '写明具体的行政复议请求', application('第三项', '第三项')),
  item('reasons', '主要事实和理由', '写明申请行政复议的主要事实和理由', application('第三项', '第三项')),
  item(
    'signature',
    '签名盖章和日期',
    '在申请书上签名、盖章或者按指印，并写明申请日期',
    application('第四项', '第四项、第五项'),
  ),
  item(
    'identity-proof',
    '身份证明',
    '提交申请人的身份证明材料',
    '行政复议法第三十条第一款第一项；行政复议法实施条例第二十七条第一款',
  ),
  item(
    'act-proof',
    '行政行为材料',
    '提交被申请行政复议的行政行为的决定书复印件，或者说明行政行为存在的材料',
    '行政复议法第三十一条第一款',
  ),
  item(
    'act-single',
    '一事一申请',
    '对两个以上行政行为不服的，就每一个行政行为分别申请',
    '行政复议法第二十二条第四款',
  ),
  item(
    'interest-proof',
    '利害关系',
    '说明与被申请行政复议的行政行为的利害关系并提交有关材料',
    '行政复议法第三十条第一款第二项',
  ),
  item(
    'time-proof',
    '申请期限',
    '说明知道行政行为的日期并提交送达凭证；超过期限有正当理由的，提交证明材料',
    '行政复议法第二十条',
  ),
  item(
    'performance-request',
    '履职申请凭证',
    '提交曾经要求被申请人履行法定职责的证据',
    '行政复议法第四十四条第二款第一项',
  ),
  item(
    'damage-proof',
    '损害证据',
    '一并提出行政赔偿请求的，提交受行政行为侵害而造成损害的证据',
    '行政复议法第四十四条第二款第二项',
  ),
  item(
    'agent-authority',
    '授权委托材料',
    '提交载明委托事项、权限和期限的授权委托书和代理人的身份证明文件',
    '行政复议法第十七条第二款',
  ),
  item(
    'representative',
    '代表人推选',
    '申请人人数众多的，推选代表人并提交推选书（超过十人的，推选二至五名，推选书由全体申请人签名、盖章或者按指印）',
    '行政复议法第十五条第一款；行政复议法实施条例第十七条',
  ),
  item('legibility', '材料清晰可读', '重新提交无法打开或者无法辨认的材料', '行政复议法第三十一条第一款'),
];
