import type { Story } from '../story';
import { accepted, application, assigned, received, routed, served } from '../steps';

/** 七个工作日内没有发送副本：法律没有自动的后果，办案台显示已届满。 */
export const copyOverdue: Story = {
  name: 'copy-overdue',
  title: '万俟雪不服城镇房屋租赁备案（副本发送已逾期）',
  basis: '第四十八条',
  steps: [
    received(
      '2026-08-20',
      'clerk',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '万俟雪',
            gender: '女',
            ethnicity: '汉族',
            idNumber: '00000019920228335Z',
            phone: '19900000212',
            address: '北京市门头沟区大峪街道虚拟园4号楼1单元904室',
          },
        ],
        respondentId: 'housing-construction',
        act: {
          title: '不予办理住房租赁登记备案的告知书',
          kind: 'confirmation',
          field: 'housing',
          madeOn: '2026-07-31',
        },
        periodStart: { servedOn: '2026-08-03' },
        claims: '请求撤销不予备案告知书，责令办理备案。',
        reasons:
          '申请人提交了租赁合同、身份证和产权证明，被申请人要求另外提交邻居同意书，没有法律依据。没有备案，孩子上学受影响。',
      }),
    ),
    accepted('2026-08-25', 'officer2'),
    assigned('2026-08-26', 'officer2', 'officer3'),
    routed('2026-08-27', 'officer2', 'ordinary', { disputeMinor: false }),
    served('2026-08-28', 'officer2', 'acceptance-notice', '$applicant1'),
  ],
  outcome: { stage: 'under-examination', next: 'send-copy.ordinary' },
};
