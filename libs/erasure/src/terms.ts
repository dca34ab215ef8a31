import type { ErasureEvent } from './events';
import type { Erasure } from './state';

export const erasureStageTerms: Readonly<Record<Erasure['stage'], string>> = {
  none: '尚未提出',
  requested: '待另一人决定',
  approved: '已同意，待执行',
  refused: '不同意',
  destroyed: '已销毁',
};

export const erasureEventTerms: Readonly<Record<ErasureEvent['type'], string>> = {
  ErasureRequested: '提出销毁',
  ErasureApproved: '同意销毁',
  ErasureRefused: '不同意销毁',
  KeysDestroyed: '钥匙已销毁',
};
