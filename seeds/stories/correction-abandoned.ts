import type { Story } from './story';
import { application, corrected, correctionRequested, received, refused, served } from './steps';

/** 补正通知送达后十个工作日（中间有五一假期和调休）没有补正：视为放弃申请。 */
export const correctionAbandoned: Story = {
  name: 'correction-abandoned',
  title: '闻人澈逾期未补正（视为放弃申请）',
  basis: '第三十一条第二款、第八十八条第二款',
  steps: [
    received(
      '2026-04-20',
      'clerk-longquan',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '闻人澈',
            gender: '男',
            idNumber: '00000019960418335H',
            phone: '19900000111',
            address: '北京市门头沟区龙泉镇虚拟坡小区3号楼',
          },
        ],
        respondentId: 'urban-enforcement',
        act: {
          title: '对夜间施工噪声问题的处理',
          kind: 'complaint-handling',
          field: 'urban-enforcement',
          madeOn: '2026-03-16',
        },
        periodStart: { servedOn: '2026-03-18' },
        claims: '请求有关部门严肃处理夜间施工的工地。',
        reasons:
          '小区对面工地夜里一直施工，我打过很多次电话，每次来了人就停，人走了接着干，根本没有解决，要求复议。',
      }),
    ),
    correctionRequested(
      '2026-04-22',
      'officer2',
      ['claims', 'act-proof', 'interest-proof'],
      '申请书没有写明不服哪一个行政行为，也没有具体的复议请求。请写明具体请求，提交被申请人作出的书面答复或者曾经要求处理的材料，并说明与施工工地的相邻关系。',
    ),
    served('2026-04-23', 'officer2', 'correction-notice', '$applicant1'),
    refused(
      corrected('2026-05-13', 'clerk-longquan', '申请人来电询问能否再补材料。'),
      'NOT_AWAITING_CORRECTION',
    ),
  ],
  outcome: { stage: 'abandoned', next: null },
};
