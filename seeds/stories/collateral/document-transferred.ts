import { organization } from '../people';
import { application, document, received, replied } from '../steps';
import { notified, ofReview, reviewRegistered, suspended } from '../steps-pauses';
import { begun } from '../steps-road';
import type { Story } from '../story';

const respondent = 'housing-construction';

/** 市级部门的规范性文件，本机关无权处理，七个工作日内转送；示范日还在等六十日内的回复。 */
export const documentTransferred: Story = {
  name: 'document-transferred',
  title: '北京画溪物业公司不服信用扣分（附带审查，转送有权机关，等待回复）',
  basis: '第十三条第一款第二项、第五十六条、第六十条',
  steps: [
    received(
      '2026-06-22',
      'officer',
      application({
        channel: 'post',
        postmarkedOn: '2026-06-19',
        applicants: [
          organization(
            '北京画溪物业管理有限公司',
            '91000000MA00001D4E',
            '010-00001009',
            '大峪街道虚拟商务楼6层',
            '蔺若谷',
            '总经理',
          ),
        ],
        respondentId: respondent,
        act: {
          title: '物业服务企业信用信息扣分告知书',
          kind: 'credit-sanction',
          field: 'housing',
          madeOn: '2026-05-20',
        },
        periodStart: { servedOn: '2026-05-22' },
        claims: '请求撤销信用扣分；一并请求审查扣分所依据的市级信用评价办法第十二条。',
        reasons:
          '申请人被投诉电梯停运两天，实际是等待厂家更换配件，有维修记录。扣分依据的市级信用评价办法第十二条，把投诉件数直接当作扣分项，不问责任在谁，没有上位法依据。',
        collateralReview: true,
      }),
    ),
    ...begun({ accepted: '2026-06-26', routed: '2026-06-29', copy: '2026-06-30' }, respondent, [
      'officer2',
      'officer',
    ]),
    reviewRegistered(
      '2026-07-06',
      'officer2',
      'local-government',
      '市级物业服务企业信用评价办法第十二条（市级部门制定）',
    ),
    suspended(
      '2026-07-06',
      'officer2',
      'normative-review',
      '申请人一并申请审查的规范性文件由市级部门制定，本机关无权处理，中止审理，依法转送。',
    ),
    ...notified('2026-07-08', 'officer2', 'suspension-notice', respondent),
    ofReview('2026-07-10', 'officer2', 'transfer', {
      recipient: '北京市人民政府（对该市级部门有权处理的机关）',
    }),
    replied(
      '2026-07-13',
      respondent,
      '扣分依据市级信用评价办法第十二条，投诉件经核实属实，程序符合规定。',
      document('投诉登记表、核实记录', '证明投诉属实'),
    ),
    ofReview('2026-07-15', 'officer2', 'transfer-receipt'),
  ],
  outcome: {
    stage: 'suspended',
    clocks: { 'normative-review-transfer': '2026-07-15', 'normative-review-transferee-reply': '2026-09-14' },
    next: 'record-transferee-reply',
  },
};
