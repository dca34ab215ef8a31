import type { Story } from './story';
import {
  accepted,
  application,
  approvedBy,
  assigned,
  document,
  drafted,
  findings,
  heard,
  performed,
  proposed,
  published,
  received,
  refused,
  replied,
  routed,
  served,
  submitted,
} from './steps';

const respondent = 'yongding-town';

const draft = {
  outcome: 'revoke',
  grounds: ['procedure-violated'],
  findings: findings({ 'procedure-lawful': false }),
  redoWithinDays: 60,
  claims: '请求撤销被申请人作出的《限期拆除决定书》。',
  reply: '案涉房屋未取得规划许可，属于违法建设，限期拆除决定认定事实清楚。',
  facts: [
    '申请人在永定镇某村宅院南侧建有砖混结构房屋一处，面积约三十八平方米。2025年12月15日，被申请人的工作人员到现场检查，制作了现场笔录，申请人不在场，由邻居签名见证。',
    '2025年12月22日，被申请人作出《限期拆除决定书》，要求申请人在七日内自行拆除，并于同日直接送达申请人。被申请人提交的案卷材料中，没有作出决定前向申请人告知拟认定的事实、理由和依据的材料，也没有听取申请人陈述、申辩的记录。',
    '听取意见时，申请人提交了建房当年的村民委员会证明和房屋照片，称房屋系翻建老宅倒座房，被申请人对此未作调查。',
  ].join('\n'),
  reasons: [
    '《中华人民共和国行政强制法》第八条规定，公民对行政机关实施行政强制享有陈述权、申辩权；第四十四条规定，对违法的建筑物需要强制拆除的，应当由行政机关予以公告，限期当事人自行拆除。限期拆除决定对当事人的财产权益影响重大，作出前应当告知并听取当事人的陈述和申辩。',
    '被申请人未提交证据证明其在作出决定前履行了上述程序，剥夺了申请人陈述、申辩的重要程序性权利，违反法定程序，且不属于程序轻微违法的情形。',
    '至于案涉房屋是否属于违法建设，应当由被申请人在听取申请人陈述、申辩，查清建设时间和翻建情况的基础上依法处理，本机关不作认定。',
  ].join('\n'),
  operative:
    '撤销被申请人2025年12月22日作出的《限期拆除决定书》。\n责令被申请人自收到本决定书之日起60日内依法重新作出处理。',
} as const;

/** 未听取陈述、申辩：违反法定程序，撤销并责令重作。 */
export const illegalBuilding: Story = {
  name: 'illegal-building',
  title: '南宫珺不服限期拆除决定（普通程序，听取意见，撤销并责令重作）',
  basis: '第四十九条、第六十四条第一款第二项，行政强制法第八条、第四十四条',
  steps: [
    received(
      '2026-01-19',
      'clerk-yongding',
      application({
        channel: 'counter',
        applicants: [
          {
            kind: 'natural',
            name: '南宫珺',
            gender: '男',
            ethnicity: '满族',
            idNumber: '00000019630911118D',
            phone: '19900000104',
            address: '北京市门头沟区永定镇虚拟庄村甲26号',
            serviceAddress: '北京市门头沟区永定镇虚拟庄村甲26号',
          },
        ],
        agents: [
          {
            applicant: 0,
            kind: 'lawyer',
            authority: 'special',
            person: {
              kind: 'natural',
              name: '卓一帆',
              lawyer: true,
              firm: '北京空山律师事务所',
              phone: '19900000114',
            },
          },
        ],
        respondentId: respondent,
        act: {
          title: '《限期拆除决定书》（永政限拆字〔2025〕第000号）',
          kind: 'enforcement',
          field: 'planning',
          madeOn: '2025-12-22',
          realEstate: true,
        },
        periodStart: { servedOn: '2025-12-22' },
        claims: '1．撤销被申请人2025年12月22日作出的《限期拆除决定书》；\n2．复议期间停止执行。',
        reasons: [
          '申请人宅院南侧的倒座房是上世纪八十年代随正房一起建的，2013年因墙体开裂，经村里同意在原址翻建，没有扩大面积，也没有增加层数。',
          '2025年12月22日，镇里的工作人员到家里直接送来决定书，要求七天内自行拆除。此前没有任何人告诉过申请人房子有什么问题，没有问过建房的经过，也没有让申请人说话。',
          '《中华人民共和国行政强制法》第八条规定当事人享有陈述权、申辩权。被申请人连问都没有问一句就下决定，程序严重违法。房子里存放着全家的粮食和农具，冬天拆房，一家人的生活将受到很大影响。',
        ].join('\n'),
      }),
    ),
    accepted('2026-01-22'),
    assigned('2026-01-22', 'officer', 'officer3'),
    routed('2026-01-23', 'officer', 'ordinary', { factsClear: false, disputeMinor: false }),
    served('2026-01-23', 'officer', 'acceptance-notice', '$applicant1', 'resident-adult'),
    served('2026-01-26', 'officer', 'copy-of-application', respondent),
    replied(
      '2026-02-06',
      respondent,
      [
        '一、2025年12月15日，被申请人工作人员在巡查中发现申请人宅院南侧建有砖混结构房屋，经查询，未取得规划许可手续，属于违法建设。',
        '二、被申请人依法制作现场笔录、拍摄照片，作出限期拆除决定并送达申请人，程序合法。决定书中已告知申请行政复议和提起行政诉讼的权利，申请人的救济权利得到了保障。',
        '三、申请人所称翻建老房，没有提供审批手续。请求维持该决定。',
      ].join('\n'),
      {
        kind: 'inspection-record',
        title: '现场笔录一份、照片六张',
        purpose: '证明案涉房屋的位置、结构和面积',
      },
      document('规划许可查询结果', '证明案涉房屋未取得规划许可'),
      document('限期拆除决定书及送达回证', '证明决定的内容和送达日期'),
    ),
    refused(drafted('2026-02-09', 'officer', draft), 'OPINIONS_NOT_TAKEN'),
    heard(
      '2026-02-11',
      'officer',
      '$applicant1',
      'in-person',
      '申请人和代理律师到场。申请人提交村民委员会证明一份、翻建前后照片五张，称镇里从未调查过翻建的事；代理律师认为未告知陈述申辩权属于严重程序违法，不同意调解。',
    ),
    drafted('2026-03-03', 'officer', draft),
    submitted('2026-03-03', 'officer'),
    approvedBy('2026-03-05', 'office-head', '同意撤销。请在主文写明重作期限。'),
    approvedBy('2026-03-10', 'authority-head'),
    served('2026-03-12', 'officer', 'decision', '$applicant1'),
    served('2026-03-12', 'officer', 'decision', respondent),
    proposed('2026-03-18'),
    published('2026-03-20'),
    performed('2026-05-06', respondent, 'redo', '补充调查后重新作出处理决定，并送达申请人。'),
  ],
  outcome: { stage: 'closed', outcome: 'revoke', publication: 'published', next: null },
};
