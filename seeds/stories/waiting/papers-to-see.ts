import { citizen } from '../people';
import { document, onCase, replied } from '../steps';
import { inspectionRequested, supplementRequested } from '../steps-evidence';
import { begun } from '../steps-road';
import type { Story } from '../story';
import { filed } from './filed';

const respondent = 'public-security';

/** 第一次查阅已同意、待提供，第二次待答复；补充证据的申请待答复。 */
export const papersToSee: Story = {
  name: 'papers-to-see',
  title: '籍南不服治安处罚（查阅待提供，补充证据待答复）',
  basis: '第四十六条第二款、第四十七条',
  steps: [
    filed(
      '2026-08-10',
      'clerk',
      citizen('籍南', '男', '00000019900101338Z', '19900001424', '大峪街道虚拟后街2号'),
      respondent,
      {
        title: '《行政处罚决定书》（罚款500元）',
        kind: 'penalty',
        field: 'public-security',
        madeOn: '2026-07-27',
        amount: 500,
      },
      '2026-07-27',
      '请求撤销罚款500元的处罚决定。',
      '对方先动手，申请人只是抱住他。',
    ),
    ...begun({ accepted: '2026-08-13', routed: '2026-08-14', copy: '2026-08-17' }, respondent, [
      'officer2',
      'officer',
    ]),
    replied('2026-08-28', respondent, '双方互殴，有视频和证人证言。', document('询问笔录', '证明互殴经过'), {
      kind: 'audio-visual',
      title: '商户监控视频',
      purpose: '证明互殴经过',
    }),
    inspectionRequested('2026-08-31', 'clerk'),
    onCase('2026-09-02', 'officer2', 'inspections/1/answer'),
    inspectionRequested('2026-09-04', 'clerk'),
    supplementRequested('2026-09-07', respondent, '申请人主张正当防卫，系新的理由，申请补充另一路监控。'),
  ],
  outcome: { stage: 'under-examination', next: 'take-opinions' },
};
