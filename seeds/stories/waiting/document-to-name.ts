import { citizen } from '../people';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'housing-construction';

/** 申请书没有写文件的全称，正在核对。 */
export const documentToName: Story = {
  name: 'document-to-name',
  title: '贝先不服物业备案（一并申请附带审查，待登记是哪一份文件）',
  basis: '第十三条',
  steps: [
    filed(
      '2026-08-28',
      'clerk',
      citizen('贝先', '男', '00000019790917441G', '19900001407', '大峪街道虚拟园11号楼2单元5室'),
      respondent,
      { title: '物业服务合同备案', kind: 'confirmation', field: 'housing', madeOn: '2026-08-10' },
      '2026-08-12',
      '请求撤销物业服务合同备案，并审查备案所依据的办法。',
      '备案没有业主大会的决议，答复说按本区的备案办法不需要。',
      { collateralReview: true },
    ),
    ...begun({ accepted: '2026-09-02', routed: '2026-09-03', copy: '2026-09-04' }, respondent, [
      'officer2',
      'officer',
    ]),
  ],
  outcome: { stage: 'under-examination', next: 'register-collateral-review' },
};
