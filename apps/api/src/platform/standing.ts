import { needsProof, opensIn, type Action, type Session, type Standing } from '@fuyi/identity';
import { problem, type ProblemCode } from './problems';

const missing: Readonly<Record<Exclude<Standing, 'full'>, ProblemCode>> = {
  'second-factor': 'SECOND_FACTOR_NEEDED',
  'new-password': 'NEW_PASSWORD_NEEDED',
  enrolment: 'ENROLMENT_NEEDED',
};

/** One factor is not enough: a session opens only what its standing lets it. */
export const requireStanding = ({ standing, proved }: Session, action: Action): void => {
  if (standing !== 'full' && !opensIn(standing, action)) throw problem(missing[standing]);
  if (needsProof(action) && !proved) throw problem('PROOF_NEEDED');
};
