import { categoryRules, systemScopes } from '@fuyi/second-wall';
import { filesIn, isSource, isSpec, textOf } from './source-files';

const places = filesIn('apps', 'libs')
  .filter((path) => isSource(path) && !isSpec(path) && !path.startsWith('libs/second-wall/'))
  .flatMap((path) =>
    [...textOf(path).matchAll(/asSystem\(\s*'?([\w-]*)/g)].map(([, scope]) => `${scope} ${path}`),
  );

describe('第二道墙', () => {
  it('越过个人所见的查看，每一处都在表上，表上的每一处都在用', () => {
    const listed = systemScopes.flatMap(({ scope, places: files }) =>
      files.map((file) => `${scope} apps/api/src/${file}`),
    );
    expect([...new Set(places)].sort()).toEqual([...listed].sort());
    expect(systemScopes.every(({ reason }) => reason.length > 10)).toBe(true);
  });

  it('每一类事件流写明给谁看：没有写的，接口什么也看不到', () => {
    const performers = textOf('libs/orders/src/perform-orders.ts');
    const categories = [...performers.matchAll(/performOn\(store, '([a-z]+)'/g)].map(
      ([, category]) => category,
    );
    expect(categories.length).toBeGreaterThan(5);
    expect(categories.filter((category) => !(String(category) in categoryRules))).toEqual([]);
  });
});
