import type { Story } from '../story';
import { documentReviewed } from './document-reviewed';
import { documentTransferred } from './document-transferred';

/** 附带审查：本机关有权处理的，和转送有权机关的。 */
export const collateral: readonly Story[] = [documentReviewed, documentTransferred];
