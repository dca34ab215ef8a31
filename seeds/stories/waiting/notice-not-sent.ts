import { citizen } from '../people';
import { correctionRequested } from '../steps';
import type { Story } from '../story';
import { filed } from './filed';

/** 补正通知昨天写好，还没有送达。 */
export const noticeNotSent: Story = {
  name: 'notice-not-sent',
  title: '聂小雨不服取暖补助答复（补正通知待送达）',
  basis: '第三十一条第一款',
  steps: [
    filed(
      '2026-09-04',
      'clerk',
      citizen('聂小雨', '女', '00000019800412441A', '19900001401', '大峪街道虚拟东里2号楼1单元301室'),
      'civil-affairs',
      {
        title: '关于取暖补助申请的答复',
        kind: 'payment',
        field: 'civil-affairs',
        madeOn: '2026-08-17',
        amount: 1100,
        disclosed: false,
      },
      '2026-08-19',
      '请求撤销答复，发放取暖补助。',
      '答复只有一句“不符合条件”，没有写是哪一条。',
    ),
    correctionRequested(
      '2026-09-07',
      'officer2',
      ['act-proof', 'identity-proof'],
      '请提交答复的复印件和身份证复印件。',
    ),
  ],
  outcome: { stage: 'awaiting-correction', next: 'serve-correction-notice' },
};
