import type { PlainDate } from '@fuyi/kernel';
import type { CaseEvent, Stage } from '@fuyi/reconsideration';
import type { Reference } from '../../api/reference';
import type { CasePage, Role } from '../../api/types';

export type Values = Readonly<Record<string, unknown>>;
export type Option = { readonly value: string | number; readonly label: string };

/** What a choice is made from; `on` is the day the act is done, so that tables answer by the law of that day. */
export type Choosing = {
  readonly page: CasePage;
  readonly reference: Reference | undefined;
  readonly on: PlainDate;
  readonly values: Values;
};

type Asked = {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly hint?: string;
  /** Said of what is filled in; it does not stand in the way. */
  readonly warning?: (choosing: Choosing) => string | null;
  /** Asked only then; sent only when asked. */
  readonly when?: (values: Values, page: CasePage) => boolean;
};

export type Field = Asked &
  (
    | { readonly kind: 'text'; readonly longest?: number; readonly lines?: number }
    | { readonly kind: 'day'; readonly future?: boolean }
    | {
        readonly kind: 'choice';
        readonly many?: boolean;
        readonly from: (choosing: Choosing) => readonly Option[];
      }
    | { readonly kind: 'yes-no' }
    | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly unit: string }
    | { readonly kind: 'file' }
    | { readonly kind: 'files' }
    | { readonly kind: 'case'; readonly stages: readonly Stage[] }
    | { readonly kind: 'person' }
    | { readonly kind: 'persons' }
  );

/** One order to a case: a row makes a form. Title and article are those of the fact it records. */
export type Act = {
  /** Last part of the address of the screen; one of `NextStep.form` where a step leads there. */
  readonly form: string;
  /** Route under the case; `:which` names the one meant of several. */
  readonly path: string;
  readonly event: CaseEvent['type'];
  readonly roles: readonly Role[];
  readonly open: (page: CasePage) => boolean;
  readonly fields: readonly Field[];
  readonly steps?: readonly string[];
  /** Those there are to choose from, where the address names one. */
  readonly which?: (page: CasePage) => readonly Option[];
  readonly whichTerm?: string;
  readonly dayLabel?: string;
  readonly effect?: string;
  readonly initial?: (page: CasePage) => Values;
  readonly toBody?: (values: Values, page: CasePage, which: Option['value'] | undefined) => Values;
};
