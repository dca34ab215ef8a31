import type { Story } from '../story';
import { mediated } from './mediated';
import { settledUnwillingly } from './settled-unwillingly';
import { willingNow } from './willing-now';

/** 调解、和解，以及撤回后再申请。 */
export const mediating: readonly Story[] = [mediated, settledUnwillingly, willingNow];
