import { publishedCalendar } from '@fuyi/calendar';
import { Barred } from '@fuyi/kernel';
import { clock } from '../clock';
import { ask, barred, due, told } from './asking';

const rule = 'application-period';

describe('第二十条　申请期限', () => {
  it('第六十日是周五不顺延，是周六的顺延到周一', () => {
    expect(due(rule, { servedOn: '2026-07-06' })).toBe('2026-09-04');
    expect(due(rule, { servedOn: '2026-07-07' })).toBe('2026-09-07');
  });

  it('届满当日收到是按期，次日收到是逾期', () => {
    const servedOn = '2026-07-06';
    expect(ask(rule, { servedOn, receivedOn: '2026-09-04' }).timely).toBe(true);
    expect(ask(rule, { servedOn, receivedOn: '2026-09-05' }).timely).toBe(false);
    expect(ask(rule, { servedOn })).not.toHaveProperty('timely');
  });

  it('第一款　顺延后的最后一日收到仍是按期', () => {
    expect(ask(rule, { servedOn: '2026-07-07', receivedOn: '2026-09-07' }).timely).toBe(true);
    expect(ask(rule, { servedOn: '2026-07-07', receivedOn: '2026-09-08' }).timely).toBe(false);
  });

  it('民事诉讼法第八十五条第四款　届满当日交邮不算过期，次日交邮即过期', () => {
    const servedOn = '2026-07-06';
    expect(ask(rule, { servedOn, postmarkedOn: '2026-09-04', receivedOn: '2026-09-09' }).timely).toBe(true);
    expect(ask(rule, { servedOn, postmarkedOn: '2026-09-05', receivedOn: '2026-09-09' }).timely).toBe(false);
    expect(barred(rule, { servedOn, postmarkedOn: '2026-09-09', receivedOn: '2026-09-04' })).toBe(
      'IMPOSSIBLE_FACTS',
    );
  });

  it('第二款，实施条例第二十六条、第三十八条第二款　不计入的期间：住院四十日，出院后继续计算剩余的日数', () => {
    const facts = { servedOn: '2025-03-03', excluded: [{ from: '2025-03-24', to: '2025-05-02' }] };
    expect(due(rule, facts)).toBe('2025-06-11');
    expect(told(rule, facts)).toContain('40日');
  });

  it('第二款　障碍从起算以前开始的，只扣起算以后的日数', () => {
    expect(due(rule, { servedOn: '2025-03-03', excluded: [{ from: '2025-02-01', to: '2025-03-13' }] })).toBe(
      '2025-05-12',
    );
    expect(due(rule, { servedOn: '2025-03-03', excluded: [{ from: '2025-02-01', to: '2025-03-03' }] })).toBe(
      '2025-05-06',
    );
  });

  it('第二款　期限届满以后才发生的障碍不起作用', () => {
    const facts = { servedOn: '2025-03-03', excluded: [{ from: '2025-05-07', to: '2025-05-20' }] };
    expect(due(rule, facts)).toBe('2025-05-06');
    expect(told(rule, facts)).toContain('已经届满');
  });

  it('第三款　未告知权利：六十日与一年，先到为准', () => {
    expect(due(rule, { knewContentOn: '2024-03-01', knewRightsOn: '2024-12-31' })).toBe('2025-03-03');
    expect(due(rule, { knewContentOn: '2024-03-04', knewRightsOn: '2025-01-02' })).toBe('2025-03-03');
    expect(due(rule, { knewContentOn: '2024-03-04', knewRightsOn: '2025-01-03' })).toBe('2025-03-04');
    expect(due(rule, { knewContentOn: '2024-03-04', knewRightsOn: '2025-06-01' })).toBe('2025-03-04');
  });

  it('第三款　一年届满当日与六十日同日的，没有超过上限', () => {
    expect(told(rule, { knewContentOn: '2024-03-04', knewRightsOn: '2025-01-03' })).toContain('没有超过');
    expect(told(rule, { knewContentOn: '2024-03-04', knewRightsOn: '2025-01-04' })).toContain('一年先到');
  });

  it('第三款　权利先知道、内容后知道的，自知道内容之日起算', () => {
    expect(due(rule, { knewContentOn: '2025-03-03', knewRightsOn: '2025-01-01' })).toBe('2025-05-06');
  });

  it('第三款　2024年2月29日起一年，没有对应日，为2025年2月28日', () => {
    expect(told(rule, { knewContentOn: '2024-02-29', knewRightsOn: '2025-02-10' })).toContain('没有对应日');
  });
});

describe('实施条例第二十三条　起算日', () => {
  it('拒绝签收：2026年7月1日起可以起算；以前（实施条例第十五条）不是起算的事由', () => {
    expect(barred(rule, { refusedReceiptOn: '2026-06-30' })).toBe('REFUSAL_NOT_A_START');
    expect(due(rule, { refusedReceiptOn: '2026-07-01' })).toBe('2026-08-31');
  });

  it('新旧条例按送达之日引用', () => {
    expect(told(rule, { servedOn: '2026-06-30' })).toContain('（2007年）第十五条第一款');
    expect(told(rule, { servedOn: '2026-07-01' })).toContain('行政复议法实施条例第二十三条第一款');
  });

  it('公告的，自公告规定的期限届满之日起算', () => {
    expect(due(rule, { publicNoticePostedOn: '2026-03-02', publicNoticeDays: 30 })).toBe('2026-06-01');
  });
});

describe('实施条例第二十四条　不履行法定职责', () => {
  const performanceRequestReceivedOn = '2025-03-03';

  it('没有履行期限的，满六十日，末日不顺延，其后六十日', () => {
    expect(due(rule, { performanceRequestReceivedOn })).toBe('2025-07-01');
    expect(told(rule, { performanceRequestReceivedOn })).toContain('2025-05-02 收到申请满60日，末日不顺延');
  });

  it('第六十日提出的，尚无不作为；次日提出的，在期限内', () => {
    expect(ask(rule, { performanceRequestReceivedOn, receivedOn: '2025-05-02' }).timely).toBe(false);
    expect(ask(rule, { performanceRequestReceivedOn, receivedOn: '2025-05-03' }).timely).toBe(true);
    expect(ask(rule, { performanceRequestReceivedOn, receivedOn: '2025-07-01' }).timely).toBe(true);
    expect(ask(rule, { performanceRequestReceivedOn, receivedOn: '2025-07-02' }).timely).toBe(false);
  });

  it('第二十四条第二款　紧急情况下请求保护人身权、财产权的，不受等候的限制，末日不变', () => {
    const urgent = { performanceRequestReceivedOn, urgent: true };
    expect(ask(rule, { ...urgent, receivedOn: '2025-03-03' }).timely).toBe(true);
    expect(due(rule, urgent)).toBe('2025-07-01');
    expect(told(rule, urgent)).toContain('行政复议法实施条例（2007年）第十六条第二款');
    expect(ask(rule, { ...urgent, urgent: false, receivedOn: '2025-03-04' }).timely).toBe(false);
    const later = { performanceRequestReceivedOn: '2026-07-06', urgent: true };
    expect(told(rule, later)).toContain('行政复议法实施条例第二十四条第二款');
    expect(barred(rule, { servedOn: '2026-07-06', urgent: true })).toBe('AMBIGUOUS_START');
    expect(barred(rule, { urgent: true })).toBe('MISSING_FACT');
    expect(barred(rule, { ...urgent, urgent: '是' })).not.toBe('ANSWERED');
  });

  it('履行期限以工作日或者以日计，后者末日顺延', () => {
    const period = (amount: number, unit: string) => ({
      performanceRequestReceivedOn: '2025-09-03',
      performancePeriod: { amount, unit },
    });
    expect(due(rule, period(20, 'workday'))).toBe('2025-12-01');
    expect(due(rule, period(30, 'day'))).toBe('2025-12-08');
  });
});

describe('第二十一条　最长保护期', () => {
  it('不动产二十年，其他五年', () => {
    expect(due('application-absolute-bar', { actMadeOn: '2021-03-01', realEstate: false })).toBe(
      '2026-03-02',
    );
    expect(due('application-absolute-bar', { actMadeOn: '2020-02-29', realEstate: false })).toBe(
      '2025-02-28',
    );
    expect(due('application-absolute-bar', { actMadeOn: '2006-03-02', realEstate: true })).toBe('2026-03-02');
  });
});

describe('起算的事实', () => {
  it('只能有一个，不能没有，也不能只有一半', () => {
    expect(barred(rule, { servedOn: '2026-07-06', refusedReceiptOn: '2026-07-06' })).toBe('AMBIGUOUS_START');
    expect(barred(rule, { receivedOn: '2026-07-06' })).toBe('MISSING_FACT');
    expect(barred(rule, { knewContentOn: '2026-07-06' })).toBe('MISSING_FACT');
    expect(barred(rule, { publicNoticePostedOn: '2026-07-06' })).toBe('MISSING_FACT');
    expect(barred(rule, { performancePeriod: { amount: 20, unit: 'day' } })).toBe('MISSING_FACT');
  });
  it('第二十条　缺的、多的起算事实用名称告诉，不用字段', () => {
    const message = (facts: object) => {
      const answer = clock(rule, facts, publishedCalendar);
      return answer instanceof Barred ? answer.message : null;
    };
    expect(message({ knewContentOn: '2026-07-06' })).toBe(
      '缺少计算所需的事实：知道复议权利、机关和期限之日。',
    );
    expect(message({ urgent: true })).toBe('缺少计算所需的事实：行政机关收到履职申请之日。');
    expect(message({ servedOn: '2026-07-06', refusedReceiptOn: '2026-07-06' })).toBe(
      '只能有一个起算的事实，所给的不止一个：送达之日、拒绝签收之日。',
    );
  });
});
