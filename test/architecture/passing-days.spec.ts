import { filesIn, textOf } from './source-files';

describe('日子过去了该办的事，由后台来办', () => {
  it('接口、公开网与工作台都不自己发出过日子的命令', () => {
    const others = filesIn('apps/api/src', 'apps/portal/src', 'apps/workbench/src').filter((path) =>
      /\.tsx?$/.test(path),
    );
    expect(others.filter((path) => /\bdueOrders\b|system:passing-days/.test(textOf(path)))).toEqual([]);
  });

  it('后台来办', () =>
    expect(filesIn('apps/worker/src').some((path) => /\bdueOrders\b/.test(textOf(path)))).toBe(true));
});
