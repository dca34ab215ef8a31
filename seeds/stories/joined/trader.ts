import { organization } from '../people';

/** 两案的申请人：the same firm, fined twice for one heap of sand. */
export const trader = organization(
  '北京远岫建材有限公司',
  '91000000MA00001F7H',
  '010-00001026',
  '王平镇虚拟路30号',
  '钟离平',
);
export const officers = ['officer', 'officer2'] as const;
