import { yearOf, type PlainDate, type Policy } from '@fuyi/kernel';
import type { CaseEvent } from '@fuyi/reconsideration';
import type { NumberingCommand, NumberKind } from './numbering';

/** 收到即编收件号，受理即编案号，不予受理编决定号，发出意见书、建议书各编号。 */
export const numbersForCases = (authorityId: string): Policy<CaseEvent, NumberingCommand> => {
  const allot =
    (kind: NumberKind) =>
    (
      { on, letter: item = 1 }: { readonly on: PlainDate; readonly letter?: number },
      { streamId }: { readonly streamId: string },
    ) => {
      const year = yearOf(on);
      return [
        {
          category: 'numbering',
          id: `${authorityId}-${year}-${kind}`,
          command: { type: 'AllotNumber', data: { on, caseId: streamId, item, kind, year } },
        } as const,
      ];
    };
  return {
    name: 'numbers-for-cases',
    category: 'reconsideration',
    on: {
      ApplicationReceived: allot('receipt'),
      ApplicationAccepted: allot('case'),
      ApplicationDeemedAccepted: allot('case'),
      ApplicationDeclined: allot('decline'),
      OpinionLetterIssued: allot('opinion'),
      SuggestionLetterIssued: allot('suggestion'),
    },
  };
};
