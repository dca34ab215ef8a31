import { application, received } from '../steps';
import type { RequestStep } from '../story';

type Act = Parameters<typeof application>[0]['act'];

/** 当面提交的一件申请，一名申请人，写明送达日；the rest is what the case is about. */
export const filed = (
  on: string,
  as: string,
  applicant: Readonly<Record<string, unknown>>,
  respondentId: string,
  act: Act,
  servedOn: string,
  claims: string,
  reasons: string,
  more: Readonly<Record<string, unknown>> = {},
): RequestStep =>
  received(
    on,
    as,
    application({
      channel: 'counter',
      applicants: [applicant],
      respondentId,
      act,
      periodStart: { servedOn },
      claims,
      reasons,
      ...more,
    }),
  );
