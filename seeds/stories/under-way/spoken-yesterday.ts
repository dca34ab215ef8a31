import type { Story } from '../story';
import { application, confirmed, recordedOrally } from '../steps';

/** 昨天在大峪街道司法所口头申请，刚刚登记。 */
export const spokenYesterday: Story = {
  name: 'spoken-yesterday',
  title: '西门桂兰口头申请（昨天收到）',
  basis: '第二十二条第三款、第三十条第一款',
  steps: [
    recordedOrally(
      '2026-09-07',
      'clerk',
      application({
        receptionPointId: 'dayu',
        applicants: [
          {
            kind: 'natural',
            name: '西门桂兰',
            gender: '女',
            ethnicity: '汉族',
            idNumber: '00000019500115443D',
            phone: '010-00000216',
            address: '北京市门头沟区大峪街道虚拟西里3号楼2单元101室',
          },
        ],
        respondentId: 'medical-insurance',
        act: {
          title: '不予报销门诊特殊病费用的答复',
          kind: 'payment',
          field: 'medical-insurance',
          madeOn: '2026-08-20',
          amount: 2760,
          disclosed: false,
        },
        periodStart: { servedOn: '2026-08-24' },
        claims: '请求撤销不予报销的答复，给予报销。',
        reasons:
          '我办的门诊特殊病手续八月一日到期，续办的材料七月就交了，是窗口退回来让换表格，耽误了几天。这几天看病的钱不给报，我不服。',
      }),
    ),
    confirmed('2026-09-07', 'clerk', 'self', 'signature'),
  ],
  outcome: { stage: 'under-review', next: 'decide-acceptance' },
};
