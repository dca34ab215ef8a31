import type { ApplicationPeriodStart } from '@fuyi/law';
import type { PlainDate } from '@fuyi/kernel';
import { personBody } from '../../parts/person-body';

export type WrittenPerson = {
  readonly kind: string;
  readonly name?: string;
  readonly [field: string]: unknown;
};
export type PeriodKind = 'served' | 'refused' | 'knew' | 'notice' | 'inaction';

/** What has been asked and answered so far; kept on this machine until it is recorded. */
export type ReceptionDraft = {
  readonly channel: 'counter' | 'post' | 'internet';
  readonly on?: PlainDate | null;
  readonly postmarkedOn?: PlainDate | null;
  readonly receptionPointId?: string;
  readonly applicants: readonly WrittenPerson[];
  readonly thirdParties: readonly WrittenPerson[];
  readonly respondentId?: string;
  readonly act: {
    readonly title?: string;
    readonly kind?: string;
    readonly field?: string;
    readonly madeOn?: PlainDate | null;
    readonly amount?: number | null;
    readonly flags?: readonly string[];
  };
  readonly periodKind: PeriodKind;
  readonly period: Readonly<Record<string, unknown>>;
  readonly claims?: string;
  readonly reasons?: string;
  readonly together?: readonly string[];
};

export const emptyDraft: ReceptionDraft = {
  channel: 'counter',
  applicants: [{ kind: 'natural' }],
  thirdParties: [],
  act: { flags: [] },
  periodKind: 'served',
  period: {},
  together: [],
};

/** 申请期限从哪一件事起算（第二十条）。 */
export const periodStartOf = ({ periodKind, period }: ReceptionDraft): ApplicationPeriodStart | null => {
  const day = (name: string) => (period[name] ? (period[name] as PlainDate) : null);
  switch (periodKind) {
    case 'served': {
      const servedOn = day('servedOn');
      return servedOn && { servedOn };
    }
    case 'refused': {
      const refusedReceiptOn = day('refusedReceiptOn');
      return refusedReceiptOn && { refusedReceiptOn };
    }
    case 'knew': {
      const knewContentOn = day('knewContentOn');
      return knewContentOn && { knewContentOn, knewRightsOn: day('knewRightsOn') ?? knewContentOn };
    }
    case 'notice': {
      const publicNoticePostedOn = day('publicNoticePostedOn');
      const days = Number(period['publicNoticeDays'] ?? 0);
      return publicNoticePostedOn && days > 0 ? { publicNoticePostedOn, publicNoticeDays: days } : null;
    }
    case 'inaction': {
      const performanceRequestReceivedOn = day('performanceRequestReceivedOn');
      const urgent = period['urgent'] === true ? { urgent: true } : {};
      return performanceRequestReceivedOn && { performanceRequestReceivedOn, ...urgent };
    }
  }
};

const named = ({ name }: WrittenPerson) => Boolean(name?.trim());

export const applicationBody = (draft: ReceptionDraft) => {
  const { act, together = [] } = draft;
  const flags = act.flags ?? [];
  return {
    ...(draft.on ? { on: draft.on } : {}),
    ...(draft.receptionPointId ? { receptionPointId: draft.receptionPointId } : {}),
    applicants: draft.applicants.map(personBody),
    thirdParties: draft.thirdParties.filter(named).map(personBody),
    respondentId: draft.respondentId ?? '',
    act: {
      title: act.title ?? '',
      kind: act.kind ?? '',
      field: act.field ?? '',
      madeOn: act.madeOn ?? '',
      inaction: flags.includes('inaction'),
      madeOnTheSpot: flags.includes('madeOnTheSpot'),
      realEstate: flags.includes('realEstate'),
      amount: act.amount ?? null,
      disclosed: flags.includes('disclosed'),
    },
    periodStart: periodStartOf(draft) ?? {},
    claims: draft.claims ?? '',
    reasons: draft.reasons ?? '',
    compensationClaimed: together.includes('compensation'),
    collateralReview: together.includes('collateral'),
  };
};

export const writtenBody = (draft: ReceptionDraft) => ({
  ...applicationBody(draft),
  channel: draft.channel,
  ...(draft.channel === 'post' && draft.postmarkedOn ? { postmarkedOn: draft.postmarkedOn } : {}),
});
