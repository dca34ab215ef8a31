import { filesIn, textOf } from './source-files';

const events = filesIn('libs').filter(
  (path) => /\/events\.ts$|\/events\/[^/]+\.ts$/.test(path) && !path.includes('terms'),
);

describe('期限是算出来的，不是存下来的', () => {
  it('没有一种事实带着届满日', () => {
    expect(events.length).toBeGreaterThanOrEqual(3);
    for (const path of events)
      expect(textOf(path)).not.toMatch(/\b\w*(?:due|deadline|expir|lastDay)\w*\??:/i);
  });
});
