import type { CaseFile } from '../../state';
import type { ServiceMethod } from '../../vocabulary';
import { addressOf, type ServiceState } from './state';

export type Rung = {
  readonly method: ServiceMethod;
  /** Why the law does not allow it now; null when it may be used. */
  readonly barred: LadderBar | null;
};

export type LadderBar = 'ELECTRONIC_WITHOUT_CONSENT' | 'LEFT_BEFORE_REFUSAL' | 'NOTICE_BEFORE_OTHER_MEANS';

const failures = ({ attempts }: ServiceState, partyId: string) =>
  attempts.flatMap(({ partyId: party, failed }) => (party === partyId && failed ? [failed.reason] : []));

const rules: Readonly<Record<ServiceMethod, (file: CaseFile, partyId: string) => LadderBar | null>> = {
  direct: () => null,
  'resident-adult': () => null,
  // 第八十九条：先有拒绝接收，才能留置。
  'left-at-premises': ({ service }, partyId) =>
    failures(service, partyId).includes('refused') ? null : 'LEFT_BEFORE_REFUSAL',
  // 〔约定〕被申请人在本平台有账号，视为同意电子送达。
  electronic: ({ service, respondentId }, partyId) =>
    partyId === respondentId || addressOf(service, partyId)?.electronic ? null : 'ELECTRONIC_WITHOUT_CONSENT',
  postal: () => null,
  'via-third-body': () => null,
  // 第九十五条：下落不明，或者其他方式无法送达。
  'public-notice': ({ service }, partyId) =>
    failures(service, partyId).some((reason) => reason === 'whereabouts-unknown') ||
    new Set(
      service.attempts.filter((each) => each.partyId === partyId && each.failed).map(({ method }) => method),
    ).size > 1
      ? null
      : 'NOTICE_BEFORE_OTHER_MEANS',
};

/** 送达方式的次序：哪些现在可以用，不能用的为什么（民事诉讼法第八十七条至第九十五条）。 */
export const serviceLadder = (file: CaseFile, partyId: string): readonly Rung[] =>
  (Object.keys(rules) as ServiceMethod[]).map((method) => ({ method, barred: rules[method](file, partyId) }));

export const barOnLadder = (file: CaseFile, partyId: string, method: ServiceMethod): LadderBar | null =>
  rules[method](file, partyId);
