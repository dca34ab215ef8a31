import type { Bars } from '@fuyi/kernel';

const notice = '行政复议法第五十一条第一款';
const panel = '行政复议法第五十条第三款';

export const hearingBars = {
  NO_GRAVITY_GROUND: {
    basis: '行政复议法第五十条第一款',
    message: '请选择案件重大、疑难、复杂的情形。',
  },
  GRAVE_IN_SUMMARY: {
    basis: '行政复议法第五十三条、第五十五条',
    message: '重大、疑难、复杂的案件不适用简易程序。已经适用的，请先转为普通程序。',
  },
  HEARING_REQUESTED_BY_RESPONDENT: {
    basis: '行政复议法第五十条第二款',
    message: '听证由申请人、第三人请求；被申请人认为需要的，可以向复议机构提出建议。',
  },
  NO_HEARING_REQUESTED: {
    basis: '行政复议法第五十条第二款',
    message: '没有等待答复的听证请求，请先登记请求。',
  },
  HEARING_MANDATORY: {
    basis: '行政复议法第五十条第一款',
    message: '本案重大、疑难、复杂，应当组织听证，不能拒绝或者取消；需要推迟的，请变更听证时间。',
  },
  HEARING_IN_SUMMARY: {
    basis: '行政复议法第五十条',
    message: '听证只适用于普通程序。需要听证的，请先转为普通程序。',
  },
  HEARING_ALREADY_ARRANGED: {
    basis: '行政复议法第五十一条第一款',
    message: '已经安排了听证，还没有举行。需要改时间、地点、人员的，请变更听证。',
  },
  NOT_FOUND_GRAVE: {
    basis: '行政复议法第五十条第一款',
    message: '还没有认定案件重大、疑难、复杂，请先认定，或者选择其他听证理由。',
  },
  TOO_FEW_HEARERS: { basis: panel, message: '听证员至少两名，另有主持人一名、记录员一名。' },
  HEARING_PANEL_TWICE: { basis: panel, message: '主持人、听证员、记录员应当各是不同的人。' },
  HEARING_NOTICE_TOO_LATE: {
    basis: notice,
    message: '听证通知应当于举行的五个工作日前送达每一名当事人，请把听证安排到更晚的日子。',
  },
  HEARING_NOTICE_NOT_IN_TIME: {
    basis: notice,
    message: '还有当事人没有收到听证通知，或者不是在举行的五个工作日前收到。请变更听证时间。',
  },
  NO_SUCH_HEARING: { basis: '行政复议法第五十一条', message: '没有这次待举行的听证，请核对。' },
  HEARING_ON_ANOTHER_DAY: {
    basis: notice,
    message: '听证应当在通知的日子举行。改了日子的，请先变更听证并通知当事人。',
  },
  ATTENDANCE_INCOMPLETE: {
    basis: '行政复议法第五十一条',
    message: '请逐一登记每一名当事人是否参加听证。',
  },
  ABSENCE_UNEXPLAINED: {
    basis: '行政复议法第五十一条第二款',
    message: '有正当理由没有参加的，请写明理由。',
  },
  APPLICANT_EXCUSED: {
    basis: '行政复议法第五十一条第二款',
    message: '申请人有正当理由不能参加的，不视为放弃听证权利，请变更听证时间。',
  },
  HEARING_NOT_THEIR_AGENT: {
    basis: '行政复议法第十七条',
    message: '到场的代理人、工作人员不是这名当事人现在的代理人，请先登记委托。',
  },
  HEAD_NOT_REPLACED: {
    basis: '行政复议法第五十一条第三款、行政复议法实施条例第十八条第二款',
    message: '被申请人的负责人不参加的，应当委托工作人员参加；只派律师的，不算参加，请登记为没有参加。',
  },
  HEAD_ABSENCE_UNEXPLAINED: {
    basis: '行政复议法第五十一条第三款',
    message: '被申请人的负责人不能参加听证的，应当说明理由，请写明。',
  },
  HEARING_NOT_HELD_YET: {
    basis: '行政复议法第五十条第三款',
    message: '听证还没有举行，不能登记笔录。请先登记到场情况。',
  },
  SIGNATURES_INCOMPLETE: {
    basis: '行政复议法第六十一条第二款',
    message: '请逐一登记参加听证的当事人在笔录上签名，或者拒绝签名的情况。',
  },
  HEARING_OUTSTANDING: {
    basis: '行政复议法第五十条第一款',
    message: '本案重大、疑难、复杂，应当组织听证，还没有听证笔录，不能作出决定。',
  },
  HEARING_RECORD_MISSING: {
    basis: '行政复议法第六十一条第二款',
    message: '经过听证的案件根据听证笔录作出决定。已安排的听证还没有笔录，请先办完或者取消听证。',
  },
} as const satisfies Bars;
