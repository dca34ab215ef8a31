import { Barred, barredBy, type Bars } from '@fuyi/kernel';

/** 等级保护：管理用户的权限分离、最小权限。 */
const separation = 'GB/T 22239—2019 8.1.5';
const access = 'GB/T 22239—2019 8.1.4.2';

/** Codes are permanent: they are in logs, audits and other people's scripts. */
export const organizationBars = {
  NOT_FOUNDED: { basis: null, message: '机构还没有启用，请先由安装人员登记机构和首批任命。' },
  FOUNDED_WITHOUT_DECIDERS: {
    basis: separation,
    message: '首批任命里须有两名负责人、一名安全管理员，否则以后无人能提出和同意任命。',
  },
  NO_SUCH_UNIT: { basis: null, message: '没有这个单位，或者已经撤销，请从列表中选择。' },
  UNIT_TAKEN: { basis: null, message: '已经有同名的单位，请核对。' },
  UNIT_IN_USE: { basis: null, message: '单位下面还有单位或者岗位，请先撤销下级单位和岗位。' },
  NO_SUCH_POST: { basis: null, message: '没有这个岗位，或者已经撤销，请从列表中选择。' },
  POST_TAKEN: { basis: null, message: '这个单位已经有这种岗位，直接任命即可。' },
  POST_NOT_OF_UNIT: {
    basis: access,
    message: '被申请人单位只设被申请人经办岗位，复议机关的单位不设；接待员的岗位设在有接待点的单位。',
  },
  POST_HELD: { basis: null, message: '这个岗位还有人在任或者待任，请先免职或者撤回提议。' },
  NOT_HEAD_OF_UNIT: { basis: access, message: '只有本单位的机构负责人或者机关负责人可以办理，请由其办理。' },
  OWN_APPOINTMENT: { basis: access, message: '不能提出、同意自己的任命，请由别的负责人办理。' },
  SAME_PERSON: { basis: access, message: '提出和同意须由不同的人办理，受其委托代行的也不算另一人。' },
  NOT_DECIDER: {
    basis: access,
    message: '这项提议不等您的意见：任命须另一名负责人和安全管理员同意，委托代行须安全管理员同意。',
  },
  TERM_IN_PAST: { basis: null, message: '任期不能从今天以前开始，请核对。' },
  TERM_REVERSED: { basis: null, message: '任期的最后一日早于第一日，请核对。' },
  TERM_TOO_LONG: { basis: access, message: '一次任命最长五年〔约定〕，到期可以再任命。' },
  ALREADY_APPOINTED: { basis: null, message: '这个人在这段时间已经担任或者待任这个岗位，请核对任期。' },
  ELSEWHERE: {
    basis: access,
    message: '同一账号同一时间只属于一个被申请人单位、一个接待点。换单位的，先把原来的任命终止。',
  },
  NO_SUCH_PROPOSAL: { basis: null, message: '没有这项提议，请刷新后再看。' },
  PROPOSAL_CLOSED: { basis: null, message: '这项提议已经办结，请刷新后再看。' },
  PROPOSAL_EXPIRED: { basis: null, message: '提议的任期已经过去，请重新提出。' },
  REFUSAL_REASON_MISSING: { basis: null, message: '不同意的，请写明理由。' },
  NOT_HOLDER: { basis: access, message: '只能委托自己在任的岗位；受托代行的，不能再委托给别人。' },
  DELEGATED_TO_ONESELF: { basis: null, message: '不能委托给自己，请选择另一人。' },
  DELEGATE_WITHOUT_POST: { basis: access, message: '受托人须是本机关在任的人员，请从列表中选择。' },
  BEYOND_TERM: { basis: null, message: '委托代行不能超过委托人自己的任期，请核对。' },
  DELEGATED_ALREADY: { basis: null, message: '这个岗位这段时间已经委托他人代行，请先收回。' },
  NO_SUCH_GRANT: { basis: null, message: '没有这项任命或者委托，或者已经终止。' },
  NOT_IN_OFFICE: { basis: null, message: '这个人没有在任或者待任的岗位，不需要办理离岗。' },
  OWN_DEPARTURE: { basis: null, message: '不能办理自己的离岗，请由负责人或者管理员办理。' },
  NOTHING_TO_HAND_OVER: { basis: null, message: '请选择要移交的案件。' },
  HANDED_TO_ONESELF: { basis: null, message: '移交人和接收人是同一人，请另选接收人。' },
  RECEIVER_NOT_OFFICER: { basis: null, message: '接收人今天没有在任的承办人岗位，请另选。' },
} as const satisfies Bars;

export const bar = barredBy(organizationBars);

/** 两个岗位为什么不能由一人担任；null when they may. Rows of the table of exclusions. */
export type Clash = { readonly reason: string; readonly basis: string };
export const excluded = ({ reason, basis }: Clash): Barred =>
  new Barred(
    'EXCLUDED_POSTS',
    basis,
    `这几个岗位不能由一人担任：${reason}。请改任他人，或者先终止原来的岗位。`,
  );
