import type { CasePage } from '../../api/types';

export const examining = ({ stage }: CasePage): boolean => stage === 'under-examination';
export const suspended = ({ stage }: CasePage): boolean => stage === 'suspended';
export const underWay = (page: CasePage): boolean => examining(page) || suspended(page);
export const awaitingCorrection = ({ stage }: CasePage): boolean => stage === 'awaiting-correction';
export const declined = ({ stage }: CasePage): boolean => stage === 'declined';
export const reviewing = ({ stage }: CasePage): boolean =>
  stage === 'under-review' || stage === 'awaiting-correction';

/** The view names the step, so the form need not judge the law again. */
export const hasStep =
  (...codes: readonly string[]) =>
  ({ steps }: CasePage): boolean =>
    steps.some(({ code }) => codes.includes(code));
