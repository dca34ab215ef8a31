import { decider } from '@fuyi/kernel';
import type { OrganizationCommand } from './commands';
import { endingRules } from './ending-rules';
import type { OrganizationEvent } from './events';
import { organizationEvolution } from './evolution';
import type { ClashOf } from './fitting';
import { grantRules } from './grant-rules';
import { noOrganization, type Organization } from './state';
import { unitRules } from './unit-rules';

/** `clashOf` is the table of posts that exclude one another. */
export const organizationDecider = (clashOf: ClashOf) =>
  decider<Organization, OrganizationCommand, OrganizationEvent>({
    initialState: noOrganization,
    rules: { ...unitRules(clashOf), ...grantRules(clashOf), ...endingRules },
    evolution: organizationEvolution,
  });
