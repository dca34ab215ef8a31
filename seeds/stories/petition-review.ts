import type { Story } from './story';
import { application, declined, received, served } from './steps';

/** 信访复查意见不属于行政复议范围。 */
export const petitionReview: Story = {
  name: 'petition-review',
  title: '宗政和对信访复查意见申请复议（不属范围，不予受理）',
  basis: '第三十条第一款第五项，实施条例第三十六条第五项',
  steps: [
    received(
      '2026-07-13',
      'officer2',
      application({
        channel: 'post',
        postmarkedOn: '2026-07-10',
        applicants: [
          {
            kind: 'natural',
            name: '宗政和',
            gender: '男',
            ethnicity: '汉族',
            idNumber: '00000019551009113G',
            phone: '010-00000108',
            address: '北京市门头沟区斋堂镇虚拟岭村12号',
          },
        ],
        respondentId: 'zhaitang-town',
        act: {
          title: '《信访事项复查意见书》',
          kind: 'other',
          field: 'towns',
          madeOn: '2026-05-26',
          disclosed: false,
        },
        periodStart: { servedOn: '2026-05-28' },
        claims: '请求撤销被申请人2026年5月26日作出的信访事项复查意见，责令重新调查处理。',
        reasons: [
          '申请人反映村里硬化道路占用了自家核桃树地边一垄，镇里答复说没有占。申请人要求复查，复查意见还是维持原来的答复，只有一页纸，没有附测量图。',
          '申请人认为复查不认真、不公正，请上级政府监督纠正。',
        ].join('\n'),
      }),
    ),
    declined(
      '2026-07-16',
      'officer2',
      'in-scope',
      [
        '经审查，申请人申请复议的对象是被申请人对信访事项作出的复查意见。《中华人民共和国行政复议法实施条例》第三十六条第五项规定，对行政机关就信访事项作出的登记、受理、交办、转送、复查、复核等行为申请行政复议的，行政复议机关不予受理。',
        '申请人对复查意见不服的，可以依照《信访工作条例》的规定请求复核；认为修路行为侵占其承包地的，可以就该行为依法另行主张权利。申请人的申请不符合行政复议法第三十条第一款第五项规定的受理条件，决定不予受理。',
      ].join('\n'),
    ),
    served('2026-07-20', 'officer2', 'decline-decision', '$applicant1', 'postal'),
  ],
  outcome: { stage: 'declined', outcome: 'decline', next: null },
};
