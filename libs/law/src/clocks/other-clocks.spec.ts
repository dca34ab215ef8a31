import { publishedCalendar } from '@fuyi/calendar';
import { clock } from '..';
import { ask, barred, due, told } from './asking';

describe('第五十一条第一款　听证通知（CAL-11）', () => {
  it('隔满五个工作日，两头都不算；最迟日是周日的，另给最后一个工作日', () => {
    expect(ask('hearing-notice', { hearingOn: '2026-07-20' })).toMatchObject({
      dueDate: '2026-07-12',
      latestWorkday: '2026-07-10',
    });
    expect(ask('hearing-notice', { hearingOn: '2026-07-17' })).toMatchObject({
      dueDate: '2026-07-09',
      latestWorkday: '2026-07-09',
    });
  });

  it('倒数遇调休上班日计入，遇休假日不计', () => {
    const text = told('hearing-notice', { hearingOn: '2025-10-16' });
    expect(text).toContain('2025-10-11 调休上班（国庆节），计入');
    expect(text).toContain('2025-10-12 周末（周日），不计入');
  });

  it('另一口径：倒数第五个工作日当日可以通知', () => {
    expect(
      clock('hearing-notice', { hearingOn: '2026-07-17' }, publishedCalendar, {
        hearingNotice: 'fifth-day-before',
      }),
    ).toMatchObject({ dueDate: '2026-07-10' });
  });
});

describe('第四十一条第五项　满六十日（CAL-12）', () => {
  it('第一、二、四项可以终止，其余各项不能', () => {
    const from = (ground: string) =>
      ask('suspension-termination', { suspendedOn: '2025-03-03', ground }).terminableFrom;
    expect(['applicant-died', 'applicant-incapacitated', 'organization-terminated'].map(from)).toEqual(
      Array(3).fill('2025-05-03'),
    );
    expect(
      ['applicant-missing', 'mediation', 'other-case', 'normative-review', 'some-other-ground'].map(from),
    ).toEqual(Array(5).fill(null));
    expect(barred('suspension-termination', { suspendedOn: '2025-03-03', ground: 1 })).toBe('WRONG_FACT');
  });
});

describe('第三十条、第三十一条、第四十八条、第五十四条　工作日', () => {
  it('审查五日、补正十日，收到当日不计入', () => {
    expect(due('acceptance-review', { receivedOn: '2026-09-07' })).toBe('2026-09-14');
    expect(due('correction', { noticeServedOn: '2026-09-18' })).toBe('2026-10-09');
  });

  it('普通程序七日、十日，简易程序三日、五日', () => {
    const acceptedOn = '2026-09-07';
    expect(due('send-copy', { acceptedOn, procedure: 'ordinary' })).toBe('2026-09-16');
    expect(due('send-copy', { acceptedOn, procedure: 'summary' })).toBe('2026-09-10');
    expect(due('reply', { copyServedOn: acceptedOn, procedure: 'ordinary' })).toBe('2026-09-20');
    expect(due('reply', { copyServedOn: acceptedOn, procedure: 'summary' })).toBe('2026-09-14');
    expect(barred('reply', { copyServedOn: acceptedOn, procedure: 'simple' })).toBe('WRONG_FACT');
  });

  it('2024年1月1日以前依修订前的法律，简易程序当时没有', () => {
    expect(ask('review-period', { acceptedOn: '2023-12-11', procedure: 'ordinary' })).toMatchObject({
      dueDate: '2024-02-09',
      basis: '行政复议法（2017年修正）第三十一条第一款',
      provisional: false,
    });
    expect(ask('acceptance-review', { receivedOn: '2024-01-01' }).basis).toBe('行政复议法第三十条');
    expect(ask('acceptance-review', { receivedOn: '2023-12-31' }).basis).toBe(
      '行政复议法（2017年修正）第十七条第一款',
    );
    expect(barred('review-period', { acceptedOn: '2023-12-31', procedure: 'summary' })).toBe('NOT_IN_FORCE');
    expect(barred('correction', { noticeServedOn: '2023-12-31' })).toBe('NOT_IN_FORCE');
  });
});

describe('决定以后', () => {
  it('行政诉讼法第四十五条　十五日，只能有一个起算日', () => {
    expect(due('litigation', { decisionServedOn: '2026-08-20' })).toBe('2026-09-04');
    expect(told('litigation', { reviewPeriodExpiredOn: '2026-08-20' })).toContain('审理期限届满之日');
    expect(
      barred('litigation', { decisionServedOn: '2026-08-20', reviewPeriodExpiredOn: '2026-08-20' }),
    ).toBe('AMBIGUOUS_START');
    expect(barred('litigation', {})).toBe('MISSING_FACT');
  });

  it('实施条例第五十八条第一款　重作六十日，决定书另定的从其所定；2026年6月30日以前为第四十九条', () => {
    expect(due('redo', { decisionServedOn: '2026-07-06' })).toBe('2026-09-04');
    expect(due('redo', { decisionServedOn: '2026-07-06', days: 30 })).toBe('2026-08-05');
    expect(ask('redo', { decisionServedOn: '2026-06-30' }).basis).toContain('第四十九条');
    expect(ask('redo', { decisionServedOn: '2026-07-01' }).basis).toContain('第五十八条');
    expect(barred('redo', { decisionServedOn: '2026-07-06', days: 0 })).toBe('WRONG_FACT');
  });

  it('行政诉讼法司法解释第六十四条　没有告知起诉期限的，自知道之日起算，最长一年', () => {
    const rule = 'litigation-not-informed';
    const decisionServedOn = '2025-03-03';
    expect(due(rule, { decisionServedOn })).toBe('2026-03-03');
    expect(due(rule, { decisionServedOn, knewLitigationPeriodOn: '2025-08-20' })).toBe('2025-09-04');
    expect(due(rule, { decisionServedOn, knewLitigationPeriodOn: '2026-02-26' })).toBe('2026-03-03');
    expect(barred(rule, { decisionServedOn, knewLitigationPeriodOn: '2025-03-02' })).toBe('IMPOSSIBLE_FACTS');
  });

  it('行政复议法第七十七条第一款　决定书定了期限的从其所定，未定的约定六十日', () => {
    expect(due('performance', { decisionServedOn: '2026-07-06' })).toBe('2026-09-04');
    expect(due('performance', { decisionServedOn: '2026-07-06', days: 15 })).toBe('2026-07-21');
  });

  it('行政强制法第五十四条、第六十九条　催告书送达后十个工作日', () =>
    expect(due('enforcement-demand', { noticeServedOn: '2026-09-24' })).toBe('2026-10-15'));

  it('民事诉讼法第九十五条　公告三十日视为送达，不顺延', () => {
    expect(ask('public-notice-service', { postedOn: '2026-09-04' })).toMatchObject({
      servedOn: '2026-10-04',
    });
  });

  it('民事诉讼法第二百零五条　调解协议生效之日起三十日内申请司法确认，末日顺延', () => {
    expect(due('judicial-confirmation', { agreementEffectiveOn: '2026-08-06' })).toBe('2026-09-07');
  });

  it('第五十六条、第五十七条　附带审查：三十日内处理，七个工作日内转送', () => {
    expect(due('normative-review-handling', { suspendedOn: '2026-08-06' })).toBe('2026-09-07');
    expect(due('normative-review-transfer', { suspendedOn: '2026-08-06' })).toBe('2026-08-17');
  });

  it('行政强制法第五十三条　三个月，没有对应日取月末', () => {
    expect(due('enforcement-application', { litigationDueOn: '2025-11-30' })).toBe('2026-02-28');
    expect(told('enforcement-application', { litigationDueOn: '2025-11-30' })).toContain('调休上班');
  });

  it('行政复议法实施条例第四十条第三款　提级审理的案件材料，五个工作日内移送；此前没有这个期限', () => {
    expect(due('elevation-transfer', { receivedOn: '2026-09-29' })).toBe('2026-10-12');
    expect(() => ask('elevation-transfer', { receivedOn: '2026-06-30' })).toThrow('NOT_IN_FORCE');
  });

  it('行政处罚法第四十八条第二款　三日是工作日', () => {
    expect(due('penalty-info-withdrawal', { effectiveOn: '2026-09-29' })).toBe('2026-10-09');
  });
});

describe('放假安排未公布的年份（CAL-16）', () => {
  it('结果标暂定并说明；只要届满日在已公布年份就不是', () => {
    expect(ask('acceptance-review', { receivedOn: '2026-12-28' })).toMatchObject({ provisional: true });
    expect(told('acceptance-review', { receivedOn: '2026-12-28' })).toContain('尚未公布放假安排');
    expect(ask('acceptance-review', { receivedOn: '2026-12-24' })).toMatchObject({
      provisional: false,
      dueDate: '2026-12-31',
    });
    expect(ask('application-absolute-bar', { actMadeOn: '2019-09-30', realEstate: false }).provisional).toBe(
      false,
    );
  });
});

describe('事实不对', () => {
  it('各有固定的代码，不照抄所给的值', () => {
    expect(barred('no-such-rule', {})).toBe('UNKNOWN_RULE');
    expect(barred('constructor', {})).toBe('UNKNOWN_RULE');
    expect(barred('redo', null)).toBe('MALFORMED_FACTS');
    expect(barred('redo', [])).toBe('MALFORMED_FACTS');
    expect(barred('redo', {})).toBe('MISSING_FACT');
    expect(barred('redo', { decisionServedOn: null })).toBe('MISSING_FACT');
    expect(barred('redo', { decisionServedOn: '2025-02-30' })).toBe('IMPOSSIBLE_DATE');
    expect(barred('redo', { decisionServedOn: '9999-12-31' })).toBe('IMPOSSIBLE_DATE');
    expect(barred('redo', { decisionServedOn: 20250203 })).toBe('WRONG_FACT');
    expect(barred('redo', { decisionServedOn: '2025-2-3' })).toBe('WRONG_FACT');
    expect(barred('redo', { decisionServedOn: '2025-02-03', day: 3 })).toBe('UNKNOWN_FACT');
    const told = clock('redo', { 张某某: 1 }, publishedCalendar);
    expect(JSON.stringify(told)).not.toContain('张某某');
  });
});
