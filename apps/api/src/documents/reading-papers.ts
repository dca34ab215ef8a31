import type { PaperReader, PaperRow } from '@fuyi/documents';
import { holds, isOffice, type Account } from '@fuyi/identity';
import type { CaseFile } from '@fuyi/reconsideration';

/** 公开的是决定；申请书、笔录、回证里的住址、电话、证件号，公开人员用不着（个人信息保护法第六条）。 */
const published: readonly string[] = ['decision', 'dismissal-decision'];

export const readerOf = (account: Account): PaperReader => (holds(account, 'agency') ? 'agency' : 'office');

/** 被申请人只看发给它的和由它填写的；内部文书、决定草案只给承办和审批的人看。 */
export const mayReadPaper = (
  account: Account,
  { kind, internal, addressees, issuer }: PaperRow,
  { concludedOn, outcome, served }: CaseFile,
): boolean => {
  if (isOffice(account)) return true;
  if (internal) return false;
  if (['decision', 'dismissal-decision'].includes(kind) && concludedOn === null) return false;
  if (holds(account, 'publisher')) return published.includes(kind);
  // 当事人看送达给自己的；别的文书到接待点查阅（第四十七条）
  if (holds(account, 'applicant') && !holds(account, 'agency')) {
    const document = kind === 'dismissal-decision' && outcome !== null ? 'decision' : kind;
    return served.some((each) => each.document === document && each.partyId === account.personId);
  }
  if (!holds(account, 'agency')) return true;
  return issuer === '被申请人' || addressees.includes('respondent') || addressees.includes('parties');
};
