import { citizen } from '../people';
import { application, document, heard, received, refused, replied, served } from '../steps';
import { mediationAgreed, mediationSealed, mediationSigned } from '../steps-mediation';
import { notified, resumed, suspended } from '../steps-pauses';
import { begun } from '../steps-road';
import type { Story } from '../story';

const respondent = 'human-resources';

/** 双方同意中止，调解达成协议；各方签字，加盖行政复议机关印章，调解书当日生效。 */
export const mediated: Story = {
  name: 'mediated',
  title: '闾丘晴不服失业保险金追回（同意中止，调解书签字盖章，生效）',
  basis: '第五条、第三十九条第一款第六项、第七十三条',
  steps: [
    received(
      '2026-05-11',
      'clerk',
      application({
        channel: 'counter',
        applicants: [
          citizen('闾丘晴', '女', '00000019890812448T', '19900001019', '大峪街道虚拟园9号楼3单元603室'),
        ],
        respondentId: respondent,
        act: {
          title: '《追回失业保险待遇决定书》',
          kind: 'payment',
          field: 'human-resources',
          madeOn: '2026-04-13',
          amount: 13524,
        },
        periodStart: { servedOn: '2026-04-15' },
        claims: '请求撤销一次性追回失业保险金13524元的决定。',
        reasons:
          '申请人领取失业保险金期间，在朋友店里帮忙两个月，没有签合同，不知道要报告。愿意退，但一次拿不出这么多，而且六个月里只有两个月在帮忙。',
      }),
    ),
    ...begun({ accepted: '2026-05-14', routed: '2026-05-15', copy: '2026-05-18' }, respondent, [
      'officer3',
      'officer',
    ]),
    replied(
      '2026-05-29',
      respondent,
      '经比对，申请人领取期间有他人代缴的工资记录，追回有依据。追回月份是否为六个月，可以再行核对。',
      document('待遇领取记录、工资发放记录', '证明领取期间已重新就业'),
    ),
    heard(
      '2026-06-02',
      'officer3',
      '$applicant1',
      'in-person',
      '申请人愿意退回帮忙两个月的待遇，请求分期；被申请人的工作人员表示可以调解。',
    ),
    suspended('2026-06-03', 'officer3', 'mediation', '申请人和被申请人同意中止审理，进行调解。', true),
    ...notified('2026-06-04', 'officer3', 'suspension-notice', respondent),
    mediationAgreed(
      '2026-06-15',
      'officer3',
      '一、被申请人将追回的月份更正为2026年1月、2月，数额4508元；\n二、申请人自2026年7月起分四期退回，每月末前退回1127元；\n三、双方就本案再无其他争议。',
    ),
    refused(mediationSealed('2026-06-15'), 'SIGNATURE_MISSING'),
    resumed('2026-06-16', 'officer3', '2026-06-15', '双方达成调解协议，恢复审理，办理调解书。'),
    ...notified('2026-06-17', 'officer3', 'resumption-notice', respondent),
    mediationSigned('2026-06-17', 'officer3', '$applicant1'),
    mediationSigned('2026-06-18', 'officer3', respondent),
    mediationSealed('2026-06-22'),
    served('2026-06-23', 'officer3', 'mediation-statement', '$applicant1'),
    served('2026-06-23', 'officer3', 'mediation-statement', respondent, 'electronic'),
  ],
  outcome: { stage: 'mediated', outcome: 'mediation-statement', next: null },
};
