import { Problem, type ProblemParts } from './problem';
import { signInProblems } from './sign-in-problems';

/** Every refusal the platform itself gives; bars of the law are rows of their slices. */
export const problems = {
  MALFORMED_JSON: { status: 400, title: '提交的内容不是完整的 JSON，请刷新页面后重新提交。' },
  MALFORMED_REQUEST: { status: 400, title: '请求的格式不对，请刷新页面后重新提交。' },
  INVALID_REQUEST: { status: 400, title: '有些内容填写得不对，请按提示修改。' },
  TOO_WIDE: { status: 400, title: '一次导出的太多，请限定一个人、一个案件，或者不超过三十一日。' },
  UNSTORABLE_TEXT: { status: 400, title: '提交的文字里有不能保存的字符，请删除后重新输入。' },
  STATE_SECRET: {
    status: 400,
    title: '文字里有国家秘密标志。涉密材料不得录入本系统，请用符合保密规定的载体办理，并联系保密工作机构。',
    basis: '保守国家秘密法',
  },
  BAD_IDEMPOTENCY_KEY: { status: 400, title: '提交编号（Idempotency-Key）应当是一个 UUID。' },
  BAD_IF_MATCH: { status: 400, title: '版本号（If-Match）应当是带引号的整数，例如 "3"。' },
  ...signInProblems,
  NOT_PERMITTED: { status: 403, title: '您的角色不能办理这一步。' },
  NO_POST: {
    status: 403,
    title: '您今天没有在任的岗位，不能办理。请联系本单位负责人或者系统管理员。',
    basis: 'GB/T 22239—2019 8.1.4.2',
  },
  BREAK_GLASS_CLOSED: {
    status: 403,
    title: '没有打开的破窗查看，或者时间已到。请说明原因申请，由另一位负责人确认。',
    basis: '个人信息保护法第五十一条',
  },
  CROSS_ORIGIN: { status: 403, title: '请求不是从本系统的页面发出的，已经拒绝。' },
  NO_SUCH_PAGE: { status: 404, title: '没有这个地址，请核对。' },
  NO_SUCH_CASE: { status: 404, title: '没有这个案件，请核对案号。' },
  NO_SUCH_RECEPTION: { status: 404, title: '没有这份口头申请笔录，请核对。' },
  NO_SUCH_FILE: { status: 404, title: '没有这份文件，请核对。' },
  NOT_SEALED_HERE: { status: 400, title: '这种文书不由本机关用印，请选择其他文书。' },
  GLYPHS_MISSING: {
    status: 409,
    title: '文书里有字库没有的字，用印以前请先下载可编辑的一份，用含有这个字的字体补上。',
  },
  SEAL_AWAY: { status: 503, title: '印章系统暂时不可用，没有用印，请稍后再试。', retryAfter: 60 },
  NO_SUCH_NOTE: { status: 404, title: '没有这条批注，或者不是您写的。' },
  NO_SUCH_NUMBER: { status: 404, title: '没有编过这个号，请核对。' },
  NO_SUCH_REMINDER: { status: 404, title: '没有这条提醒，或者已经看过。' },
  NO_SUCH_UPLOAD: { status: 404, title: '没有这次上传，或者已经过期，请重新上传。' },
  NO_SUCH_DOCUMENT: { status: 404, title: '本案现在没有这份文书，请核对。' },
  NO_SUCH_PAPER_KIND: { status: 404, title: '文书样式里没有这一种，请从列表里选。' },
  NO_SUCH_DRAFT: { status: 404, title: '本案没有这一稿决定草案，请核对。' },
  NOTHING_TO_PUBLISH: { status: 404, title: '本案没有可以公开的决定书。' },
  NO_SUCH_PERSON: { status: 404, title: '本案没有这个人，请核对。' },
  NO_SUCH_ERASURE: { status: 404, title: '没有这份销毁请求，请核对。' },
  PURPOSE_NOT_YOURS: {
    status: 403,
    title: '您的岗位不能为这个用途查看完整信息，请换一个用途，或者请承办人查看。',
    basis: '个人信息保护法第六条',
  },
  PERSON_ERASED: { status: 410, title: '这个人的信息已经依法销毁。', basis: '个人信息保护法第四十七条' },
  METHOD_NOT_ALLOWED: { status: 405, title: '这个地址不支持这种操作。' },
  TIMED_OUT: { status: 408, title: '请求没有在规定时间内发完，请重新提交。' },
  COMMAND_ID_TAKEN: { status: 409, title: '这个提交编号已经用于另一次提交，请刷新页面后重新提交。' },
  UPLOAD_OFFSET: { status: 409, title: '上传的位置对不上，请继续上传。' },
  FILE_NOT_READY: { status: 409, title: '附件还没有通过检查，请稍候再提交；没有通过的，请重新上传。' },
  FILE_ERASED: { status: 410, title: '本案的文件已经依法销毁。' },
  VERSION_STALE: { status: 412, title: '案件已经有了新的变化，请刷新后再办理。' },
  TOO_LARGE: { status: 413, title: '提交的内容太大。文字内容不超过 1 MB，文件不超过 20 MB。' },
  WRONG_CONTENT_TYPE: {
    status: 415,
    title:
      '提交的内容类型不对：应当是 application/json，上传文件用 multipart/form-data，续传用 application/offset+octet-stream。',
  },
  RANGE_NOT_SATISFIABLE: { status: 416, title: '要取的这一段不在文件里。' },
  UPLOAD_BUSY: { status: 423, title: '这次上传还在进行，请稍后再续传。', retryAfter: 2 },
  REASON_NEEDED: {
    status: 428,
    title: '这个案件不在您的待办里，请先说明为什么要看，原因记入审计记录。',
    basis: '个人信息保护法第六条',
  },
  TOO_MANY_REQUESTS: { status: 429, title: '操作得太频繁，请稍候再试。', retryAfter: 60 },
  HEADERS_TOO_LARGE: { status: 431, title: '请求头太大。' },
  UNEXPECTED: { status: 500, title: '系统出了故障，已经记录。请稍后再试；案件内容没有改变。' },
  NUMBER_PENDING: { status: 503, title: '文号正在编制，请稍后再试。', retryAfter: 2 },
  SCANNER_AWAY: { status: 503, title: '病毒扫描暂时不可用，请稍后再传。', retryAfter: 60 },
  NOT_RECORDED: {
    status: 503,
    title: '审计记录暂时写不进去，按规定不能答复，请稍后再试。',
    basis: 'GB/T 22239—2019 8.1.4.3',
    retryAfter: 5,
  },
  BUSY: { status: 503, title: '系统繁忙，请稍后再试。', retryAfter: 2 },
  DAY_NOT_REACHED: { status: 503, title: '日期已经调整，到期事项还在办理，请稍后刷新。', retryAfter: 5 },
} as const satisfies Readonly<Record<string, Omit<ProblemParts, 'code'>>>;

export type ProblemCode = keyof typeof problems;

export const problem = (code: ProblemCode, more: Partial<Omit<ProblemParts, 'code'>> = {}): Problem =>
  new Problem({ ...problems[code], ...more, code });
