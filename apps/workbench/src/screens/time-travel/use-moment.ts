import { isPlainDate } from '@fuyi/kernel';
import { useSearchParams } from 'react-router';
import type { MomentAsked } from '../../api/queries';

export type LookAt = (moment: MomentAsked | null) => void;

const inAddress = { known: 'asOf', stood: 'asItStood' } as const;

/** 正在看哪一天：kept in the address, so that it can be sent to a colleague. */
export const useMoment = (): readonly [MomentAsked | null, LookAt] => {
  const [query, setQuery] = useSearchParams();
  const [known, stood] = [query.get(inAddress.known), query.get(inAddress.stood)];
  const moment: MomentAsked | null = isPlainDate(known)
    ? { looking: 'known', on: known }
    : isPlainDate(stood)
      ? { looking: 'stood', on: stood }
      : null;
  return [moment, (next) => setQuery(next ? { [inAddress[next.looking]]: next.on } : {}, { replace: true })];
};
