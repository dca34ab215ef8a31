import type { Story } from './story';
import {
  accepted,
  application,
  approvedBy,
  assigned,
  document,
  drafted,
  findings,
  performed,
  proposed,
  published,
  received,
  replied,
  routed,
  served,
  submitted,
} from './steps';
import { addressConfirmed } from './steps-service';

const respondent = 'longquan-town';

/** 互联网渠道，星期六收到：审查期从下一个工作日数起。 */
export const silentOnInformation: Story = {
  name: 'silent-on-information',
  title: '司徒静云申请政府信息公开未获答复（互联网渠道，简易程序，责令履行）',
  basis: '第十一条第十四项、第五十三条第一款第四项、第六十六条',
  steps: [
    received(
      '2026-05-16',
      'officer',
      application({
        channel: 'internet',
        applicants: [
          {
            kind: 'natural',
            name: '司徒静云',
            gender: '女',
            ethnicity: '汉族',
            idNumber: '00000019790506332B',
            phone: '19900000102',
            email: 'situ.jingyun@mail.invalid',
            address: '北京市门头沟区龙泉镇虚拟里小区5号楼1单元802室',
          },
        ],
        respondentId: respondent,
        act: {
          title: '未答复2026年4月1日提出的政府信息公开申请',
          kind: 'information-disclosure',
          field: 'government-affairs',
          madeOn: '2026-04-30',
          inaction: true,
        },
        periodStart: {
          performanceRequestReceivedOn: '2026-04-01',
          performancePeriod: { amount: 20, unit: 'workday' },
        },
        claims:
          '1．确认被申请人未在法定期限内答复申请人的政府信息公开申请违法；\n2．责令被申请人依法作出答复。',
        reasons: [
          '申请人家的承包地在道路拓宽项目范围内。2026年4月1日，申请人通过政府网站向被申请人提出政府信息公开申请，请求公开该项目涉及本村地块的征地补偿安置方案和补偿费用分配情况，系统当日显示“已签收”。',
          '《中华人民共和国政府信息公开条例》第三十三条规定，行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复；需要延长的，应当告知申请人。截至提出本申请之日，申请人没有收到任何答复，也没有收到延长期限的告知。',
          '申请人曾两次打电话询问，工作人员表示“还在研究”。补偿方案关系申请人一家的切身利益，被申请人一直不答复，申请人无法判断补偿是否公平，也耽误了其他权利的行使。',
        ].join('\n'),
      }),
    ),
    accepted('2026-05-20', 'officer2'),
    assigned('2026-05-20', 'officer2', 'officer3'),
    routed('2026-05-20', 'officer2', 'summary'),
    addressConfirmed('2026-05-21', 'officer2', '$applicant1', '北京市门头沟区（按申请书所列住址）'),
    served('2026-05-21', 'officer2', 'acceptance-notice', '$applicant1', 'electronic'),
    served('2026-05-21', 'officer2', 'copy-of-application', respondent, 'electronic'),
    replied(
      '2026-05-27',
      respondent,
      [
        '被申请人于2026年4月1日收到申请人提交的政府信息公开申请。因申请内容涉及其他村民的补偿情况，被申请人认为需要征求村民委员会意见，遂将申请转交村务工作人员办理。',
        '由于经办人员岗位调整，该申请未及时办理，也未向申请人告知延长期限。被申请人承认工作存在疏漏，目前已启动检索，拟尽快作出答复。',
      ].join('\n'),
      document('政府信息公开申请表及系统签收记录', '证明2026年4月1日收到申请'),
      document('工作交接记录', '证明经办人员岗位调整的情况'),
    ),
    drafted('2026-06-02', 'officer2', {
      outcome: 'order-performance',
      grounds: ['duty-unperformed'],
      findings: findings({ 'procedure-lawful': false }),
      performWithinDays: 20,
      claims: '请求责令被申请人对申请人2026年4月1日提出的政府信息公开申请依法作出答复。',
      reply: '被申请人承认收到申请后未在期限内答复，也未告知延长期限，称系经办人员岗位调整所致。',
      facts: [
        '2026年4月1日，申请人通过网站向被申请人提出政府信息公开申请，请求公开道路拓宽项目涉及本村地块的征地补偿安置方案和补偿费用分配情况，系统于当日显示签收。',
        '自2026年4月2日起计算20个工作日，答复期限于2026年4月30日届满。截至申请人申请行政复议之日，被申请人既未答复，也未办理延长期限并告知申请人。',
      ].join('\n'),
      reasons: [
        '《中华人民共和国政府信息公开条例》第三十三条规定，行政机关收到政府信息公开申请，不能当场答复的，应当自收到申请之日起20个工作日内予以答复；需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日。被申请人收到申请后，未在该期限内答复，亦未依法延长，构成不履行法定职责。',
        '内部人员岗位调整不是免除法定职责的正当理由。申请内容中涉及其他村民个人情况的部分，被申请人可以依照该条例第十五条、第三十二条的规定处理，但不影响其按期答复的义务。申请人的申请至今仍有答复的必要，应当责令被申请人在一定期限内履行。',
      ].join('\n'),
      operative:
        '责令被申请人自收到本决定书之日起20日内，对申请人2026年4月1日提出的政府信息公开申请依法作出答复。',
    }),
    submitted('2026-06-02', 'officer2'),
    approvedBy('2026-06-03', 'office-head'),
    approvedBy('2026-06-05', 'authority-head', '同意。请同时提醒该镇完善信息公开办理台账。'),
    served('2026-06-08', 'officer2', 'decision', '$applicant1', 'electronic'),
    served('2026-06-08', 'officer2', 'decision', respondent, 'electronic'),
    proposed('2026-06-10'),
    published('2026-06-12'),
    performed('2026-06-24', respondent, 'performance', '已于6月24日书面答复申请人，并提供所申请的政府信息。'),
  ],
  outcome: { stage: 'closed', outcome: 'order-performance', publication: 'published', next: null },
};
