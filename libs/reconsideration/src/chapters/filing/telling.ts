import { inChinese } from '@fuyi/kernel';
import { name, only, type Telling } from '../../told';
import type { FilingEvent } from './events';
import { forwardingGroundTerms, supervisionTerms } from './filing-terms';
import { obstacleKinds } from './obstacle-kinds';

const kindOf = (code: string) => obstacleKinds.find((row) => row.code === code);

export const filingTelling: Telling<FilingEvent> = {
  ObstacleRecorded: {
    term: '申请期限的障碍',
    basis: '行政复议法第二十条第二款',
    tell: ({ kind, from, to, reasonId }) => ({
      lines: [
        `${kindOf(kind)?.term ?? ''} · ${inChinese(from)}至${inChinese(to)}不计入申请期限`,
        kindOf(kind)?.basis ?? '',
      ],
      textIds: [reasonId],
    }),
  },
  ApplicationForwarded: {
    term: '处罚机关转送申请',
    basis: '行政复议法第三十二条',
    tell: ({ organReceivedOn, ground }) => ({
      lines: [
        `处罚机关于${inChinese(organReceivedOn)}收到申请，申请期限以该日计算`,
        forwardingGroundTerms[ground],
      ],
      textIds: [],
    }),
  },
  WrongRespondentNotified: {
    term: '告知变更被申请人',
    basis: '行政复议法实施条例第二十九条',
    tell: ({ reasonId }) => ({ lines: ['所列被申请人不符合规定'], textIds: [reasonId] }),
  },
  RespondentChanged: {
    term: '变更被申请人',
    basis: '行政复议法实施条例第二十九条',
    tell: ({ respondentId }) => only(`被申请人变更为 ${name(respondentId)}`),
  },
  RespondentChangeRefused: {
    term: '申请人不同意变更被申请人',
    basis: '行政复议法实施条例第二十九条',
    tell: () => only('应当决定不予受理并说明理由'),
  },
  CorrectionExtended: {
    term: '延长补正期限',
    basis: '行政复议法第三十一条第二款',
    tell: ({ until, reasonId }) => ({
      lines: [`有正当理由，补正期限延长至${inChinese(until)}`],
      textIds: [reasonId],
    }),
  },
  AcceptanceSupervised: {
    term: '上级监督受理',
    basis: '行政复议法第三十五条',
    tell: ({ kind, reasonId }) => ({
      lines: [`${supervisionTerms[kind]}，${kind === 'ordered' ? '重新审查是否受理' : '本机关不再办理'}`],
      textIds: [reasonId],
    }),
  },
};
