import type { Story } from '../story';
import { application, correctionRequested, received, served } from '../steps';

/** 补正通知已送达，等申请人。 */
export const waitingForCorrection: Story = {
  name: 'waiting-for-correction',
  title: '百里溪不服农机补贴答复（等待补正）',
  basis: '第三十一条',
  steps: [
    received(
      '2026-08-26',
      'clerk-zhaitang',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '百里溪',
            gender: '女',
            ethnicity: '汉族',
            phone: '19900000202',
            address: '北京市门头沟区清水镇虚拟台村9号',
          },
        ],
        respondentId: 'agriculture',
        act: {
          title: '关于农机购置补贴申请的答复',
          kind: 'payment',
          field: 'agriculture',
          madeOn: '2026-07-20',
          amount: 6800,
        },
        periodStart: { servedOn: '2026-07-24' },
        claims: '请求撤销不予补贴的答复，发放农机购置补贴。',
        reasons:
          '去年秋天买了一台微耕机，今年申请补贴，答复说机型不在目录里。买的时候经销商说能补，村里别人家一样的机器都补了。',
      }),
    ),
    correctionRequested(
      '2026-08-28',
      'officer2',
      ['identity', 'identity-proof', 'act-proof'],
      '请写明申请人的身份证号码和送达地址，提交身份证复印件和被申请人的书面答复复印件。',
    ),
    served('2026-08-31', 'officer2', 'correction-notice', '$applicant1'),
  ],
  outcome: { stage: 'awaiting-correction', next: 'submit-correction' },
};
