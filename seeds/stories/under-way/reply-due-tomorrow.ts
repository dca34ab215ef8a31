import type { Story } from '../story';
import { application, received } from '../steps';
import { opened } from './examined';

/** 简易程序由一名复议人员审理，答复期明天届满。 */
export const replyDueTomorrow: Story = {
  name: 'reply-due-tomorrow',
  title: '钟离嘉不服不予公开答复（简易程序，明天答复期满）',
  basis: '第五十三条第一款第四项、第五十四条第一款，实施条例第三十九条',
  steps: [
    received(
      '2026-08-27',
      'officer3',
      application({
        channel: 'internet',
        applicants: [
          {
            kind: 'natural',
            name: '钟离嘉',
            gender: '女',
            ethnicity: '汉族',
            idNumber: '00000019940615448R',
            phone: '19900000204',
            address: '北京市门头沟区城子街道虚拟里8号楼3单元1502室',
          },
        ],
        respondentId: 'dayu-subdistrict',
        act: {
          title: '《政府信息不予公开告知书》',
          kind: 'information-disclosure',
          field: 'government-affairs',
          madeOn: '2026-08-05',
        },
        periodStart: { servedOn: '2026-08-06' },
        claims: '请求撤销不予公开告知书，责令被申请人重新答复。',
        reasons:
          '申请人申请公开老旧小区加装电梯的施工合同和验收材料，被申请人以“内部事务信息”为由不予公开。施工合同不是内部事务信息，加装电梯用了财政补贴，居民有权了解。',
      }),
    ),
    ...opened(
      { accepted: '2026-08-31', routed: '2026-09-01', copy: '2026-09-02' },
      'dayu-subdistrict',
      'summary',
      ['officer3'],
    ),
  ],
  outcome: { stage: 'under-examination', next: 'reply.summary' },
};
