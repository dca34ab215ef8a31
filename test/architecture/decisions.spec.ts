import { filesIn, textOf } from './source-files';

const records = filesIn('test/architecture/decisions').filter((path) => path.endsWith('.md'));
const specs = filesIn('apps', 'libs', 'test', 'seeds').filter((path) => /\.spec\.tsx?$/.test(path));

describe('约定第二十五条　每一项决定都有测试看守', () => {
  it('有决定', () => expect(records.length).toBeGreaterThanOrEqual(4));

  it.each(records)('%s 写明背景、选择、代价，并指明一个在的测试', (record) => {
    const text = textOf(record);
    for (const part of ['## Context', '## Options', '## Decision', '## Consequences', '## Confirmation'])
      expect(text).toContain(part);
    const confirmed = [...text.slice(text.indexOf('## Confirmation')).matchAll(/`([^`]+\.spec\.ts)`/g)].map(
      ([, spec]) => spec,
    );
    expect(confirmed.length).toBeGreaterThan(0);
    expect(confirmed.filter((spec) => !specs.includes(spec as string))).toEqual([]);
  });
});
