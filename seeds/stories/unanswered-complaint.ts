import type { Story } from './story';
import {
  accepted,
  application,
  approvedBy,
  assigned,
  copiedToSuperior,
  document,
  drafted,
  findings,
  heard,
  proposed,
  published,
  received,
  replied,
  routed,
  served,
  submitted,
} from './steps';
import { addressConfirmed } from './steps-service';

const respondent = 'market-regulation';

/** 受理以后才答复举报：不适用驳回请求，责令履行又没有意义，确认违法。 */
export const unansweredComplaint: Story = {
  name: 'unanswered-complaint',
  title: '买买提·吐尔逊认为市场监管局未答复举报（普通程序，确认违法）',
  basis: '第十一条第十一项、第六十五条第二款第三项、第六十九条',
  steps: [
    received(
      '2026-03-02',
      'clerk-centre',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '买买提·吐尔逊',
            gender: '男',
            ethnicity: '维吾尔族',
            idNumber: '00000019880130771E',
            phone: '19900000105',
            address: '北京市门头沟区东辛房街道虚拟西街31号楼6单元202室',
          },
        ],
        respondentId: respondent,
        act: {
          title: '未答复2025年11月20日提交的购买电热水壶质量问题举报',
          kind: 'complaint-handling',
          field: 'market',
          madeOn: '2026-01-19',
          inaction: true,
        },
        periodStart: { performanceRequestReceivedOn: '2025-11-20' },
        claims: '确认被申请人未对申请人2025年11月20日的举报作出处理和答复的行为违法。',
        reasons: [
          '2025年11月15日，申请人在辖区一家家电商店购买电热水壶一只，第二天使用时壶体漏电，申请人的手被电麻。商店不承认质量问题，拒绝退货。',
          '11月20日，申请人到被申请人的窗口递交了书面举报材料、购货小票和实物照片，窗口工作人员当场出具了收件凭证。此后三个多月，没有人联系过申请人，也没有任何书面答复。',
          '申请人是为了维护自己的人身安全和财产权益举报的，被申请人有职责调查处理并把结果告诉申请人。',
        ].join('\n'),
      }),
    ),
    accepted('2026-03-05', 'officer2'),
    assigned('2026-03-05', 'officer2', 'officer3'),
    routed('2026-03-06', 'officer2', 'ordinary', { disputeMinor: false }),
    addressConfirmed('2026-03-06', 'officer2', '$applicant1', '北京市门头沟区（按申请书所列住址）'),
    served('2026-03-06', 'officer2', 'acceptance-notice', '$applicant1', 'electronic'),
    served('2026-03-09', 'officer2', 'copy-of-application', respondent, 'electronic'),
    replied(
      '2026-03-20',
      respondent,
      [
        '被申请人于2025年11月20日收到申请人的举报，转由辖区市场监督管理所办理。该所于2025年12月对商店进行了检查，现场未发现同批次产品在售。因承办人员认为需要等待生产企业所在地的协查回复，未及时将办理情况告知申请人。',
        '2026年3月16日，被申请人已向申请人书面答复：对商店未建立进货查验记录的行为责令改正，对产品质量问题的线索已移送生产企业所在地的市场监督管理部门，并组织双方调解，商店同意退货退款。申请人的诉求已经得到解决，请求驳回申请人的复议请求。',
      ].join('\n'),
      document('举报材料收件凭证', '证明2025年11月20日收到举报'),
      { kind: 'inspection-record', title: '现场检查笔录', purpose: '证明2025年12月开展过检查' },
      document('2026年3月16日的书面答复及送达记录', '证明已经答复申请人'),
    ),
    heard(
      '2026-03-26',
      'officer2',
      '$applicant1',
      'internet',
      '申请人表示：3月16日收到了书面答复，对处理结果没有意见，货款也退了；但是拖了将近四个月，要求确认被申请人此前不答复违法。',
    ),
    drafted('2026-04-08', 'officer2', {
      outcome: 'declare-unlawful',
      grounds: ['performance-pointless'],
      findings: findings({ 'procedure-lawful': false }),
      claims: '请求确认被申请人未在法定期限内处理和答复举报的行为违法。',
      reply: '被申请人称已于2026年3月16日书面答复申请人，请求驳回。',
      facts: [
        '2025年11月20日，申请人向被申请人提交书面举报材料，被申请人当日收件。2025年12月，辖区市场监督管理所对被举报的商店进行了检查。',
        '截至2026年3月2日申请人申请行政复议、3月5日本机关受理时，被申请人未将处理情况告知申请人。2026年3月16日，被申请人向申请人作出书面答复，商店已为申请人办理退货退款。',
      ].join('\n'),
      reasons: [
        '申请人作为消费者，为维护自身合法权益向被申请人举报，与举报处理结果有利害关系。被申请人对辖区内产品质量违法行为的举报负有调查处理和告知的职责，收到举报后长期未予答复，构成拖延履行法定职责。',
        '《中华人民共和国行政复议法》第六十九条规定的驳回请求，以被申请人在受理前已经履行法定职责为条件。被申请人在本机关受理以后才作出答复，不符合该条规定。',
        '鉴于被申请人现已答复，申请人对处理结果亦无异议，再责令被申请人履行已无意义，应当依照该法第六十五条第二款第三项的规定确认违法。',
      ].join('\n'),
      operative: '确认被申请人未在法定期限内对申请人2025年11月20日的举报作出答复的行为违法。',
    }),
    submitted('2026-04-08', 'officer2'),
    approvedBy('2026-04-10', 'office-head'),
    approvedBy('2026-04-14', 'authority-head'),
    served('2026-04-15', 'officer2', 'decision', respondent, 'electronic'),
    served('2026-04-16', 'officer2', 'decision', '$applicant1', 'electronic'),
    copiedToSuperior('2026-04-17', 'officer2'),
    proposed('2026-04-20'),
    published('2026-04-22'),
  ],
  outcome: { stage: 'closed', outcome: 'declare-unlawful', publication: 'published', next: null },
};
