import type { Story } from './story';
import {
  accepted,
  application,
  approvedBy,
  assigned,
  confirmed,
  document,
  drafted,
  findings,
  heard,
  performed,
  recordedOrally,
  replied,
  routed,
  served,
  submitted,
  withheld,
  withholdingProposed,
} from './steps';

const respondent = 'social-insurance';

/** 斋堂镇司法所口头申请，宣读后按指印；授权组织为被申请人。 */
export const pensionBenefit: Story = {
  name: 'pension-benefit',
  title: '邓𦐙珍请求发放养老保险待遇（口头申请，普通程序，责令履行）',
  basis: '第十一条第十二项、第二十二条第三款、第二十四条第一款第四项、第六十六条',
  steps: [
    recordedOrally(
      '2026-05-11',
      'clerk-zhaitang',
      application({
        receptionPointId: 'zhaitang',
        applicants: [
          {
            kind: 'natural',
            name: '邓𦐙珍',
            gender: '女',
            ethnicity: '汉族',
            idNumber: '00000019520214662F',
            phone: '010-00000106',
            address: '北京市门头沟区斋堂镇虚拟沟村45号',
            serviceAddress: '北京市门头沟区斋堂镇虚拟沟村村民委员会转',
          },
        ],
        agents: [
          {
            applicant: 0,
            kind: 'other',
            authority: 'special',
            person: {
              kind: 'natural',
              name: '罗山',
              gender: '男',
              phone: '19900000116',
              address: '北京市门头沟区斋堂镇虚拟沟村45号',
            },
          },
        ],
        respondentId: respondent,
        act: {
          title: '未依申请核发2026年1月以后的城乡居民养老保险待遇',
          kind: 'payment',
          field: 'human-resources',
          madeOn: '2026-04-07',
          inaction: true,
          amount: 4850,
          disclosed: false,
        },
        periodStart: { performanceRequestReceivedOn: '2026-02-05' },
        claims: '请求责令被申请人依法发放自2026年1月起停发的养老保险待遇。',
        reasons: [
          '我今年七十四岁，名字里的“𦐙”字很多机器打不出来。去年底办理资格认证的时候，手机刷脸一直失败，村里帮我填过一张纸，写成了“羽”字。从今年一月起，我的养老钱就停了。',
          '2026年2月5日，我儿子陪我到社保中心窗口交了书面申请、身份证和户口本，要求补发。窗口收了材料，说系统里名字对不上，让回去等通知。等了两个多月，没有人告诉我结果，钱也没有发。',
          '我就靠这点钱买药，名字打不出来不是我的错，请你们帮我把养老钱要回来。',
        ].join('\n'),
      }),
    ),
    confirmed('2026-05-11', 'clerk-zhaitang', 'read-aloud', 'fingerprint'),
    accepted('2026-05-14'),
    assigned('2026-05-14', 'officer', 'officer2'),
    routed('2026-05-15', 'officer', 'ordinary'),
    served('2026-05-18', 'officer', 'acceptance-notice', '$applicant1', 'resident-adult'),
    served('2026-05-18', 'officer', 'copy-of-application', respondent, 'electronic'),
    replied(
      '2026-06-01',
      respondent,
      [
        '申请人2025年度领取待遇资格认证未通过，系统自动暂停发放。2026年2月5日申请人提交材料后，被申请人发现其身份证件姓名与参保登记姓名不一致，系统无法录入该汉字，遂向上级申请技术支持。',
        '因技术支持尚未回复，被申请人无法完成信息变更和待遇恢复，并非不履行职责。待系统支持该汉字后，将一并补发。',
      ].join('\n'),
      document('待遇暂停记录', '证明待遇因资格认证未通过而暂停'),
      document('收件登记表', '证明2026年2月5日收到申请人的申请材料'),
      { kind: 'electronic', title: '技术支持工单截图', purpose: '证明已就生僻字问题提出技术支持申请' },
    ),
    heard(
      '2026-06-04',
      'officer',
      '$applicant1',
      'telephone',
      '与申请人及其儿子通话：申请人身体尚可，每日下地；两次到镇便民服务中心现场核验身份，工作人员确认是其本人。希望尽快补发。',
    ),
    drafted('2026-06-23', 'officer', {
      outcome: 'order-performance',
      grounds: ['duty-unperformed'],
      findings: findings({ 'procedure-lawful': false }),
      performWithinDays: 15,
      claims: '请求责令被申请人依法发放自2026年1月起停发的养老保险待遇。',
      reply: '因姓名用字系统无法录入，等待技术支持，并非不履行职责。',
      facts: [
        '申请人参加城乡居民养老保险并按月领取待遇。2026年1月起，因2025年度资格认证未通过，待遇暂停发放。资格认证未通过的原因，是参保登记中申请人姓名的一个字与身份证件不一致。',
        '2026年2月5日，申请人向被申请人提交书面申请、身份证件和户口簿，请求恢复并补发待遇，被申请人当日收件。截至2026年5月11日，被申请人既未恢复发放，也未书面答复。',
      ].join('\n'),
      reasons: [
        '被申请人负责经办本区社会保险待遇的核定和发放，收到申请人的申请后，应当及时核实并作出处理。申请人已提交身份证件和户口簿，并两次到场接受核验，其本人健在、符合领取条件的事实清楚。',
        '姓名用字在信息系统中不能录入，属于被申请人的内部技术问题，不能由群众承担后果；被申请人完全可以采用人工核验、线下发放等方式先行恢复待遇。以等待技术支持为由长期不予处理，构成不履行法定职责，应当责令限期履行。',
      ].join('\n'),
      operative:
        '责令被申请人自收到本决定书之日起15日内，对申请人2026年2月5日的申请依法作出处理，恢复并补发应当发放的养老保险待遇。',
    }),
    submitted('2026-06-23', 'officer'),
    approvedBy('2026-06-25', 'office-head', '同意。请与区人力社保局沟通生僻字人工办理渠道。'),
    approvedBy('2026-06-30', 'authority-head'),
    served('2026-07-02', 'officer', 'decision', respondent, 'electronic'),
    served('2026-07-03', 'officer', 'decision', '$applicant1'),
    withholdingProposed('2026-07-08', 'PUB-05', '涉及个人养老待遇和生僻姓名，隐名后仍可识别。'),
    withheld('2026-07-09'),
    performed('2026-07-14', respondent, 'performance', '已核定并补发养老保险待遇。'),
  ],
  outcome: { stage: 'closed', outcome: 'order-performance', publication: 'withheld', next: null },
};
