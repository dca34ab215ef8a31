import type { Story } from '../story';
import { schoolPlace } from './school-place';
import { thirdPartyLate } from './third-party-late';
import { villagers } from './villagers';

/** 代表人、代理人、法定代理人与第三人。 */
export const parties: readonly Story[] = [villagers, schoolPlace, thirdPartyLate];
