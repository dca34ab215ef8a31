import { plainDate } from '@fuyi/kernel';
import { decisionLetter, heading } from './decision-letter';
import { declineDecision } from './decline-decision';
import { letter } from './examples';
import { acceptanceNotice, correctionNotice, replyNotice } from './notices';
import { chineseDate } from './numerals';
import { mediationStatement } from './mediation-statement';
import type { OfficialDocument } from './official-document';
import { oralApplicationRecord } from './oral-application-record';
import { terminationDecision } from './termination-decision';

const textOf = ({ paragraphs }: OfficialDocument) => paragraphs.map(({ text }) => text).join('\n');

describe('行政复议法第七十五条　决定书', () => {
  const text = textOf(decisionLetter(letter));

  it('首部、请求、各方意见、查明事实、本机关认为、主文、诉权告知，依次写明', () => {
    const parts = [
      '申请人：何珺祎，女，汉族，住北京市门头沟区龙泉镇',
      '委托代理人：吴若谷，北京青衡律师事务所律师。',
      '被申请人：北京市门头沟区市场监督管理局',
      '负责人：周望山，局长。',
      '第三人：何龘',
      '申请人不服被申请人2026年4月28日作出的《行政处罚决定书》',
      '本机关于2026年6月10日受理，适用普通程序',
      '申请人请求：',
      '申请人称：',
      '被申请人称：',
      '经审理查明：',
      '本机关认为：',
      '综上，根据《中华人民共和国行政复议法》第六十四条第一款第一项的规定，本机关决定：',
      '一、撤销被申请人',
      '二、责令被申请人',
      '起15日内，依法向北京市门头沟区人民法院提起行政诉讼。',
    ].map((part) => text.indexOf(part));
    expect(parts).not.toContain(-1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });

  it('主文只有一项的，不编号', () =>
    expect(textOf(decisionLetter({ ...letter, operative: '维持原行政行为' }))).toContain(
      '\n维持原行政行为。\n',
    ));

  it('行政复议法第七十条　期满未答复的，写明视为没有证据、依据', () =>
    expect(textOf(decisionLetter({ ...letter, respondentSays: null }))).toContain(
      '第七十条的规定，视为该行政行为没有证据、依据',
    ));

  it('行政复议法第三十条第三款　视为受理的，写明审查期限届满', () =>
    expect(textOf(decisionLetter({ ...letter, deemedAccepted: true }))).toContain(
      '审查期限于2026年6月10日届满，依法视为受理',
    ));

  it('成文日期用汉字，零写作〇', () => {
    expect(chineseDate(plainDate('2026-09-01'))).toBe('二〇二六年九月一日');
    expect(chineseDate(plainDate('2026-11-30'))).toBe('二〇二六年十一月三十日');
    expect(chineseDate(plainDate('2026-10-10'))).toBe('二〇二六年十月十日');
  });
});

describe('其他文书', () => {
  const on = plainDate('2026-03-10');
  const base = {
    authority: letter.authority,
    office: '北京市门头沟区司法局',
    number: null,
    addressees: ['何珺祎'],
    respondent: letter.respondent.name,
    act: letter.act,
    you: '你',
    receivedOn: plainDate('2026-03-09'),
    on,
  };

  it('行政复议法第三十条第二款　不予受理：说明理由，告知有权机关', () => {
    const text = textOf(
      declineDecision({
        ...letter,
        unmet: [{ ordinal: '第六项', term: '属于本机关的管辖范围' }],
        reason: '被申请人是海关，实行垂直领导',
        competentAuthority: '北京海关',
        basis: ['《中华人民共和国行政复议法》第三十条第二款'],
      }),
    );
    expect(text).toContain('第三十条第一款第六项“属于本机关的管辖范围”');
    expect(text).toContain('不予受理申请人的行政复议申请。');
    expect(text).toContain('可以依法向北京海关申请行政复议');
  });

  it('行政复议法第四十一条第一项　终止：准予撤回', () =>
    expect(textOf(terminationDecision({ ...letter, withdrawalRequestedOn: on, ground: null }))).toContain(
      '2026年3月10日自愿撤回',
    ));

  it('行政复议法第四十一条第五项　终止：写明法定情形和条文，不写撤回', () => {
    const ground = {
      term: '中止满六十日，原因仍未消除',
      basis: '《中华人民共和国行政复议法》第四十一条第五项',
    };
    const text = textOf(terminationDecision({ ...letter, withdrawalRequestedOn: null, ground }));
    expect(text).toContain('中止满六十日，原因仍未消除');
    expect(text).toContain('根据《中华人民共和国行政复议法》第四十一条第五项的规定');
    expect(text).not.toContain('撤回');
  });

  it('行政复议法第七十三条第一款　调解书：协议逐项编号，签字并加盖印章即生效', () => {
    const text = textOf(
      mediationStatement({ ...letter, terms: '被申请人减轻罚款至一千元\n申请人十日内缴纳', agreedOn: on }),
    );
    expect(text).toContain('当事人于2026年3月10日自愿达成如下协议');
    expect(text).toContain('一、被申请人减轻罚款至一千元。\n二、申请人十日内缴纳。');
    expect(text).toContain('第七十三条第一款的规定，本调解书经各方当事人签字或者签章');
    expect(text).toContain('第三人（签字或者签章）：');
  });

  it('行政复议法第三十一条　补正通知：一次性载明，写明逾期后果', () => {
    const text = textOf(
      correctionNotice({ ...base, items: ['身份证明', '处罚决定书复印件'], note: null, days: 10 }),
    );
    expect(text).toContain('1．身份证明\n2．处罚决定书复印件');
    expect(text).toContain('10个工作日');
    expect(text).toContain('视为放弃行政复议申请');
  });

  it('行政复议法第三十条　受理通知：受理日、不得起诉、公开告知（PUB-13）', () => {
    const text = textOf(
      acceptanceNotice({ ...base, acceptedOn: on, deemedAccepted: false, officers: ['沈知夏'] }),
    );
    expect(text).toContain('自2026年3月10日起受理');
    expect(text).toContain('不得向人民法院提起行政诉讼');
    expect(text).toContain('向社会公开');
  });

  it('行政复议法第四十八条、第五十四条　答复通知：期限与第七十条后果', () => {
    const text = textOf(replyNotice({ ...base, procedure: 'summary', days: 5, applicants: ['何珺祎'] }));
    expect(text).toContain('5个工作日');
    expect(text).toContain('第七十条');
  });

  it('行政复议法第二十二条第三款　口头申请笔录：五项要素与签字确认', () => {
    const record = oralApplicationRecord({
      ...letter,
      receptionPoint: '大峪街道司法所',
      recordedBy: '赵小溪',
      reasons: letter.applicantSays,
      recordedOn: on,
      confirmation: { on, readBy: 'read-aloud', signedBy: 'fingerprint' },
    });
    const text = textOf(record);
    for (const part of ['时间：2026年3月10日', '申请人：何珺祎', '行政复议请求：', '主要事实和理由：'])
      expect(text).toContain(part);
    expect(text).toContain('经向本人宣读，与所述一致，2026年3月10日由申请人按指印确认');
  });
});

describe('个人信息保护法第六条　首部写什么', () => {
  it('第七十五条：决定书、终止决定书不写公民身份号码；号码只在要求时写', () => {
    expect(textOf(decisionLetter(letter))).not.toContain('公民身份号码');
    expect(
      heading(letter, { identityNumber: true })
        .map(({ text }) => text)
        .join(),
    ).toContain('公民身份号码110109000000000000');
  });
});
