import type { Story } from './story';
import { accepted, application, received, refused, withdrawn } from './steps';

/** 受理前撤回，期限内还可以再申请。 */
export const withdrawnEarly: Story = {
  name: 'withdrawn-early',
  title: '夏侯小雨受理前撤回申请',
  basis: '第三十条第一款、第四十一条第一项',
  steps: [
    received(
      '2026-06-24',
      'clerk',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '夏侯小雨',
            gender: '女',
            ethnicity: '汉族',
            idNumber: '00000020010101226N',
            phone: '19900000119',
            address: '北京市门头沟区大峪街道虚拟东里14号楼3单元603室',
          },
        ],
        respondentId: 'dayu-police-station',
        act: {
          title: '《行政处罚决定书》（警告）',
          kind: 'warning',
          field: 'public-security',
          madeOn: '2026-06-12',
          disclosed: false,
        },
        periodStart: { servedOn: '2026-06-12' },
        claims: '请求撤销派出所2026年6月12日作出的警告处罚。',
        reasons:
          '因为养犬未拴绳与邻居发生争吵，派出所给予警告。申请人认为当时是邻居先动手推人，只警告申请人一个人不公平。',
      }),
    ),
    withdrawn('2026-06-26', 'clerk', '申请人与邻居已经互相道歉，自愿撤回申请。'),
    refused(accepted('2026-06-29', 'officer2'), 'NOT_UNDER_REVIEW'),
  ],
  outcome: { stage: 'withdrawn', next: null },
};
