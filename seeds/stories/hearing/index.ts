import type { Story } from '../story';
import { heardInPublic } from './heard-in-public';
import { hearingTomorrow } from './hearing-tomorrow';
import { waitingPanels } from './waiting-panels';

/** 听证与委员会咨询。 */
export const hearing: readonly Story[] = [heardInPublic, hearingTomorrow, ...waitingPanels];
