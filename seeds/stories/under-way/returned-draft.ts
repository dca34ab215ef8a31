import type { Story } from '../story';
import { application, document, drafted, findings, received, replied, returnedBy, submitted } from '../steps';
import { answered, opened } from './examined';

/** 草案被退回，承办人重新起草。 */
export const returnedDraft: Story = {
  name: 'returned-draft',
  title: '上官亦舒不服低保停发（草案退回）',
  basis: '第六十一条第一款',
  steps: [
    received(
      '2026-07-16',
      'clerk',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '上官亦舒',
            gender: '女',
            ethnicity: '汉族',
            idNumber: '00000019740330449W',
            phone: '19900000208',
            address: '北京市门头沟区大峪街道虚拟北里6号楼5单元505室',
          },
        ],
        respondentId: 'dayu-subdistrict',
        act: {
          title: '《停止最低生活保障待遇告知书》',
          kind: 'payment',
          field: 'civil-affairs',
          madeOn: '2026-06-25',
          disclosed: false,
        },
        periodStart: { servedOn: '2026-06-26' },
        claims: '请求撤销停止最低生活保障待遇的告知书。',
        reasons:
          '被申请人称申请人账户有一笔三万元进账。这笔钱是亲戚借用申请人账户转的彩礼钱，第二天就转走了，不是家庭收入。',
      }),
    ),
    ...opened(
      { accepted: '2026-07-20', routed: '2026-07-21', copy: '2026-07-22' },
      'dayu-subdistrict',
      'ordinary',
      ['officer3', 'officer2'],
    ),
    ...answered(
      replied(
        '2026-08-04',
        'dayu-subdistrict',
        '经核对，申请人家庭账户存在大额进账，家庭财产超过规定标准，停止待遇于法有据。',
        document('家庭经济状况核对报告', '证明账户存在大额进账'),
      ),
      {
        on: '2026-08-10',
        officer: 'officer3',
        record: '申请人提交银行流水，显示进账次日全额转出，收款人为同一亲戚。',
      },
    ),
    drafted('2026-08-28', 'officer3', {
      outcome: 'revoke',
      grounds: ['facts-unclear'],
      findings: findings({ 'facts-clear': false, 'evidence-conclusive': false }),
      redoWithinDays: 60,
      claims: '请求撤销停止最低生活保障待遇的告知书。',
      reply: '家庭财产超过规定标准，停止待遇于法有据。',
      facts: '核对报告记载的三万元于次日全额转出。被申请人未就该笔款项的性质听取申请人说明。',
      reasons: '被申请人仅凭一笔次日转出的款项认定家庭财产超过标准，主要事实不清、证据不足。',
      operative:
        '撤销被申请人2026年6月25日作出的停止最低生活保障待遇告知书。\n责令被申请人自收到本决定书之日起60日内重新核对并作出处理。',
    }),
    submitted('2026-08-31', 'officer3'),
    returnedBy(
      '2026-09-02',
      'office-head',
      '请补充重作期间待遇如何衔接的意见，并写明告知程序是否合法，再行报审。',
    ),
  ],
  outcome: { stage: 'under-examination', next: 'draft-decision.ordinary' },
};
