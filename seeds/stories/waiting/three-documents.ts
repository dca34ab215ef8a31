import { citizen } from '../people';
import { onCase } from '../steps';
import { notified, reviewRegistered, suspended } from '../steps-pauses';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'planning-resources';

/** 第一份等制定机关答复，第二份已转送待签收，第三份待通知。 */
export const threeDocuments: Story = {
  name: 'three-documents',
  title: '佘青山不服用地预审意见（附带审查三份文件，各在一步）',
  basis: '第五十六条、第五十八条、第六十条',
  steps: [
    filed(
      '2026-08-17',
      'clerk-zhaitang',
      citizen('佘青山', '男', '00000019640514223J', '19900001409', '清水镇虚拟台村2号'),
      respondent,
      { title: '设施农业用地预审意见', kind: 'licence', field: 'planning', madeOn: '2026-07-30' },
      '2026-08-03',
      '请求撤销不予通过的预审意见，并审查所依据的三份文件的有关条款。',
      '三份文件对看护房面积规定不一，申请人按最宽的建，按最严的不通过。',
      { collateralReview: true },
    ),
    ...begun({ accepted: '2026-08-20', routed: '2026-08-21', copy: '2026-08-24' }, respondent, [
      'officer',
      'officer2',
    ]),
    reviewRegistered('2026-08-31', 'officer', 'township', '《清水镇设施农业看护房管理规定》第四条'),
    reviewRegistered('2026-08-31', 'officer', 'state-council-department', '国务院部门设施农业用地文件第三条'),
    reviewRegistered('2026-08-31', 'officer', 'local-government', '区级设施农业用地实施细则第九条'),
    suspended('2026-09-01', 'officer', 'normative-review', '申请人一并申请附带审查，中止审理。'),
    ...notified('2026-09-02', 'officer', 'suspension-notice', respondent),
    onCase('2026-09-03', 'officer', 'collateral-reviews/1/notice', { maker: '门头沟区清水镇人民政府' }),
    onCase('2026-09-04', 'officer', 'collateral-reviews/2/transfer', { recipient: '制定该文件的国务院部门' }),
  ],
  outcome: { stage: 'suspended', next: 'record-maker-reply' },
};
