import type { CaseEvent } from '../events';
import { caseTelling } from '../timeline';

/** 事实：界面、时间线与统计共用的中文名，及其条文。 */
export const eventTerms: Readonly<
  Record<CaseEvent['type'], { readonly term: string; readonly basis: string | null }>
> = caseTelling;
