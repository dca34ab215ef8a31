import { reasoning, type IssueText } from './reasoning';

const issue: IssueText = {
  question: '被申请人认定的事实是否清楚。',
  applicantPoint: '当日没有占道经营',
  respondentPoint: '现场检查时正在占道经营。',
  law: '《中华人民共和国行政处罚法》第四十条',
  evidence: ['现场笔录（被1）', '照片（被2）'],
  conclusion: '现场笔录与照片能够相互印证，主要事实清楚。',
};

describe('由争议焦点写成的理由', () => {
  it('没有争议焦点的，就是承办人写的话', () => expect(reasoning([], '事实清楚。')).toBe('事实清楚。'));

  it('一个焦点：双方主张、条文、结论、证据', () =>
    expect(reasoning([issue], '')).toBe(
      [
        '本案的争议焦点是：被申请人认定的事实是否清楚。',
        '申请人主张，当日没有占道经营。被申请人主张，现场检查时正在占道经营。' +
          '依照《中华人民共和国行政处罚法》第四十条的规定，现场笔录与照片能够相互印证，主要事实清楚。' +
          '以上有现场笔录（被1）、照片（被2）证明。',
      ].join('\n'),
    ));

  it('结论还没有写的，条文和证据也不写', () =>
    expect(reasoning([{ ...issue, conclusion: ' ' }], '')).not.toContain('行政处罚法'));

  it('几个焦点编号，最后是另写的话；引用原文的自成一句', () => {
    const second: IssueText = {
      ...issue,
      question: '程序是否合法',
      applicantPoint: '',
      respondentPoint: '',
      law: '《中华人民共和国行政处罚法》第四十四条规定：“……”',
      evidence: [],
      conclusion: '没有告知',
    };
    expect(reasoning([issue, second], '综合以上各点，应予撤销。').split('\n')).toEqual([
      '本案的争议焦点是：一、被申请人认定的事实是否清楚；二、程序是否合法。',
      expect.stringMatching(/^关于第一个争议焦点。申请人主张，/u),
      '关于第二个争议焦点。《中华人民共和国行政处罚法》第四十四条规定：“……”。没有告知。',
      '综合以上各点，应予撤销。',
    ]);
  });
});
