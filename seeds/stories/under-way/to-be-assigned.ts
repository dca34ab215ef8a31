import type { Story } from '../story';
import { accepted, application, received } from '../steps';

/** 刚受理，等机构负责人指派。 */
export const toBeAssigned: Story = {
  name: 'to-be-assigned',
  title: '东郭先福等二人不服护林补偿（已受理，待指派）',
  basis: '第三十六条第一款',
  steps: [
    received(
      '2026-09-02',
      'officer',
      application({
        channel: 'post',
        postmarkedOn: '2026-08-31',
        applicants: [
          {
            kind: 'natural',
            name: '东郭先福',
            gender: '男',
            idNumber: '00000019580811226B',
            phone: '010-00000214',
            address: '北京市门头沟区清水镇虚拟坡村15号',
          },
          {
            kind: 'natural',
            name: '东郭先禄',
            gender: '男',
            idNumber: '00000019610202224C',
            phone: '010-00000224',
            address: '北京市门头沟区清水镇虚拟坡村17号',
          },
        ],
        respondentId: 'landscape-forestry',
        act: {
          title: '关于山林管护补偿资金核减的通知',
          kind: 'payment',
          field: 'forestry',
          madeOn: '2026-07-28',
          amount: 9600,
        },
        periodStart: { servedOn: '2026-07-30' },
        claims: '请求撤销核减补偿资金的通知。',
        reasons:
          '兄弟二人承担村北二百亩山林的管护，天天巡山。被申请人说六月份抽查没有见到人，就核减了半年的补偿。抽查那天下大雨，按规定不上山。',
      }),
    ),
    accepted('2026-09-04', 'officer'),
  ],
  outcome: { stage: 'under-examination', next: 'assign-officers' },
};
