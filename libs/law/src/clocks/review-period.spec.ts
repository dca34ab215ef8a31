import { ask, barred, due, told } from './asking';

const rule = 'review-period';
const ordinary = (more: object = {}) => ({ acceptedOn: '2025-03-17', procedure: 'ordinary', ...more });
const summary = (more: object = {}) => ({ acceptedOn: '2025-03-17', procedure: 'summary', ...more });

describe('第六十二条　审理期限', () => {
  it('普通程序六十日，简易程序三十日', () => {
    expect(due(rule, ordinary())).toBe('2025-05-16');
    expect(due(rule, summary())).toBe('2025-04-16');
    expect(ask(rule, ordinary()).pausedDays).toBe(0);
  });

  it('第一款　延长与六十日合并计算，末日只顺延一次（CAL-14）', () => {
    expect(due(rule, { acceptedOn: '2025-08-05', procedure: 'ordinary', extensionDays: 10 })).toBe(
      '2025-10-14',
    );
    expect(due(rule, ordinary({ extensionDays: 30 }))).toBe('2025-06-16');
    expect(told(rule, ordinary({ extensionDays: 30 }))).toContain('合并计算为第90日');
  });

  it('第一款　延长最多三十日', () => {
    expect(barred(rule, ordinary({ extensionDays: 30 }))).toBe('ANSWERED');
    expect(barred(rule, ordinary({ extensionDays: 31 }))).toBe('EXTENSION_TOO_LONG');
    expect(barred(rule, ordinary({ extensionDays: -1 }))).toBe('WRONG_FACT');
    expect(barred(rule, ordinary({ extensionDays: 1.5 }))).toBe('WRONG_FACT');
  });

  it('第二款　简易程序不得延长', () => {
    expect(barred(rule, summary({ extensionDays: 1 }))).toBe('EXTENSION_NOT_ALLOWED');
    expect(due(rule, summary({ extensionDays: 0 }))).toBe('2025-04-16');
  });
});

describe('第五十五条　简易转普通', () => {
  it('自原受理之日起六十日，可以再延长三十日', () => {
    expect(due(rule, summary({ convertedOn: '2025-04-11' }))).toBe('2025-05-16');
    expect(due(rule, summary({ convertedOn: '2025-04-11', extensionDays: 30 }))).toBe('2025-06-16');
    expect(told(rule, summary({ convertedOn: '2025-04-11' }))).toContain('不重新起算');
  });

  it('简易程序届满当日还可以转，次日不能', () => {
    expect(barred(rule, summary({ convertedOn: '2025-04-16' }))).toBe('ANSWERED');
    expect(barred(rule, summary({ convertedOn: '2025-04-17' }))).toBe('CONVERSION_AFTER_EXPIRY');
    expect(barred(rule, summary({ convertedOn: '2025-03-16' }))).toBe('IMPOSSIBLE_FACTS');
  });

  it('简易程序停表的，届满相应推后', () => {
    const pauses = [{ from: '2025-04-01', to: '2025-04-08' }];
    expect(due(rule, summary({ convertedOn: '2025-04-22', pauses }))).toBe('2025-05-23');
  });
});

describe('第三十九条　停表', () => {
  it('恢复当日即计入；当日中止当日恢复不扣', () => {
    expect(ask(rule, ordinary({ pauses: [{ from: '2025-04-01', to: '2025-04-02' }] })).pausedDays).toBe(1);
    expect(ask(rule, ordinary({ pauses: [{ from: '2025-04-01', to: '2025-04-01' }] }))).toMatchObject({
      pausedDays: 0,
      dueDate: '2025-05-16',
    });
  });

  it('实施条例第四十条第二款、第四十五条、第四十六条　停表合并计算，重叠的两段只扣一次（CAL-15）', () => {
    const pauses = [
      { from: '2025-04-10', to: '2025-04-20' },
      { from: '2025-04-01', to: '2025-04-12' },
    ];
    expect(ask(rule, ordinary({ pauses }))).toMatchObject({ pausedDays: 19, dueDate: '2025-06-04' });
  });

  it('届满以后才中止的，不使已经届满的期限复活', () => {
    const late = [{ from: '2025-05-17', to: '2025-06-17' }];
    expect(ask(rule, ordinary({ pauses: late }))).toMatchObject({ pausedDays: 0, dueDate: '2025-05-16' });
  });

  it('末日顺延期间中止的，不会在恢复以前届满', () => {
    const onSunday = {
      acceptedOn: '2025-03-18',
      procedure: 'ordinary',
      pauses: [{ from: '2025-05-18', to: '2025-05-28' }],
    };
    expect(due(rule, { acceptedOn: '2025-03-18', procedure: 'ordinary' })).toBe('2025-05-19');
    expect(ask(rule, onSunday)).toMatchObject({ dueDate: '2025-05-28', pausedDays: 10 });
  });

  it('颠倒的、早于受理的、不存在的日期', () => {
    expect(barred(rule, ordinary({ pauses: [{ from: '2025-04-02', to: '2025-04-01' }] }))).toBe(
      'IMPOSSIBLE_FACTS',
    );
    expect(barred(rule, ordinary({ pauses: [{ from: '2025-03-16', to: '2025-04-01' }] }))).toBe(
      'IMPOSSIBLE_FACTS',
    );
    expect(barred(rule, ordinary({ pauses: [{ from: '2025-04-31', to: '2025-05-01' }] }))).toBe(
      'IMPOSSIBLE_DATE',
    );
    expect(barred(rule, ordinary({ pauses: { from: '2025-04-01', to: '2025-05-01' } }))).toBe('WRONG_FACT');
    expect(barred(rule, ordinary({ pauses: [{ from: '2025-04-01' }] }))).toBe('WRONG_FACT');
  });
});

describe('信访工作条例第三十四条、第三十六条', () => {
  it('办理六十日，延长不超过三十日', () => {
    expect(barred('petition-handling', { acceptedOn: '2025-03-10', extensionDays: 31 })).toBe(
      'EXTENSION_TOO_LONG',
    );
    expect(ask('petition-handling', { acceptedOn: '2025-03-10' })).not.toHaveProperty('pausedDays');
  });

  it('复核听证的时间不计算', () => {
    const facts = { requestReceivedOn: '2025-03-10', pauses: [{ from: '2025-03-20', to: '2025-03-25' }] };
    expect(ask('petition-recheck-opinion', facts)).toMatchObject({ dueDate: '2025-04-14', pausedDays: 5 });
  });
});
