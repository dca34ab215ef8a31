import type { Story } from '../story';
import { letterOverdue } from './letter-overdue';
import { notRedone } from './not-redone';
import { suedJointly } from './sued-jointly';

/** 结案以后：意见书与建议书、责令履行、诉讼。 */
export const afterwards: readonly Story[] = [suedJointly, notRedone, letterOverdue];
