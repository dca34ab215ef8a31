import type { Rules } from '@fuyi/kernel';
import { bar } from '../../bars';
import type { CaseEvent } from '../../events';
import type { CaseFile } from '../../state';
import type { IssuingCommand } from './commands';
import { issuedPaper } from './state';

/** 用印只一次：同一份文书盖过章的，收回以前不再盖。 */
export const issuingRules: Rules<CaseFile, IssuingCommand, CaseEvent> = {
  IssuePaper: (data, file) => {
    if (file.stage === 'unknown') return bar('NO_SUCH_CASE');
    if (file.receivedOn && data.on < file.receivedOn) return bar('DAY_BEFORE_RECEIPT');
    if (issuedPaper(file.issuing, data.paper, data.copy)) return bar('PAPER_ALREADY_ISSUED');
    return [{ type: 'PaperIssued', data }];
  },

  RecallPaper: (data, file) => {
    const found = file.issuing.papers.find(({ code, recalledOn }) => code === data.code && !recalledOn);
    if (!found) return bar('NO_SUCH_ISSUED_PAPER');
    return data.on < found.on ? bar('RECALLED_BEFORE_ISSUED') : [{ type: 'PaperRecalled', data }];
  },
};
