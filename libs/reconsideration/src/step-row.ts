import type { ServedDocument } from './events';
import type { DayUnit, StepForm, StepRole } from './view';

export type StepRow = {
  readonly title: string;
  readonly basis: string;
  readonly roles: readonly StepRole[];
  readonly form: StepForm;
  readonly unit: DayUnit | null;
  /** What the law does if nobody acts. */
  readonly otherwise: string | null;
  readonly document?: ServedDocument;
};
