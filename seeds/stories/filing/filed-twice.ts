import { citizen } from '../people';
import { application, declined, received, served } from '../steps';
import type { Story } from '../story';

/** 同一人就同一行为再次申请，前一件已经受理：不予受理。 */
export const filedTwice: Story = {
  name: 'filed-twice',
  title: '公良素就同一告知书再次申请（前案已受理，不予受理）',
  basis: '第三十条第一款第七项',
  steps: [
    received(
      '2026-05-06',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [
          citizen('公良素', '女', '00000019560217225V', '19900001021', '龙泉镇虚拟里7号楼2单元101室'),
        ],
        respondentId: 'civil-affairs',
        act: {
          title: '《停止困难残疾人生活补贴告知书》',
          kind: 'payment',
          field: 'civil-affairs',
          madeOn: '2026-01-09',
          amount: 4800,
          disclosed: false,
        },
        periodStart: { servedOn: '2026-01-12' },
        claims: '请求补发停发的补贴。',
        reasons: '四月在龙泉镇交过一次材料，不放心，怕没有收到，到区里再交一次。',
      }),
    ),
    declined(
      '2026-05-09',
      'officer2',
      'not-already-filed',
      '经查，申请人就同一告知书提出的行政复议申请，本机关已于2026年4月20日受理，正在审理，申请人可以在该案中提出意见。本次申请不符合受理条件，决定不予受理。',
    ),
    served('2026-05-11', 'officer2', 'decline-decision', '$applicant1'),
  ],
  outcome: { stage: 'declined', outcome: 'decline', next: null },
};
