import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { CasePage, Role } from '../../apps/workbench/src/api/types';
import { actPath, openActs } from '../../apps/workbench/src/screens/acts/acts';
import { anApi, password } from '../api/an-api';
import { anApplication, conditions } from '../api/an-application';
import { atTheDesk, type Desk } from './at-the-desk';

let api: Awaited<ReturnType<typeof anApi>>;
let address: string;
const caseIds: string[] = [];

const order = async (as: string, path: string, body: object) => {
  const answer = await api.send(path, { method: 'POST', as, body });
  expect([path, answer.status]).toEqual([path, path === '/api/cases' ? 201 : 200]);
  return String(answer.body['id']);
};

/** 待审查、不予受理、审理中，各一件。 */
const someCases = async () => {
  const on = '2026-09-01';
  for (const stage of ['under-review', 'declined', 'under-examination']) {
    const caseId = await order('officer', '/api/cases', anApplication);
    caseIds.push(caseId);
    const step = (as: string, noun: string, more: object) =>
      order(as, `/api/cases/${caseId}/${noun}`, { on, ...more });
    if (stage === 'declined')
      await step('officer', 'non-acceptance', {
        reason: '已经超过申请期限。',
        conditions: conditions.map((each) => (each.item === 'in-time' ? { ...each, met: false } : each)),
      });
    if (stage !== 'under-examination') continue;
    await step('officer', 'acceptance', { conditions });
    await step('office-head', 'officers', { officerIds: ['officer', 'officer2'] });
    const answers = { factsClear: true, relationsClear: true, disputeMinor: true, partiesAgree: false };
    await step('officer', 'procedure', { procedure: 'ordinary', ...answers, reason: '需要调查' });
  }
};

beforeAll(async () => {
  const workbenchFolder = join(__dirname, '../../dist/workbench');
  if (!existsSync(join(workbenchFolder, 'index.html'))) throw new Error('先构建办案平台：npx vite build');
  api = await anApi([], {
    settings: { demonstration: true, workbenchFolder, portalAddress: 'http://127.0.0.1:3001' },
  });
  await api.app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
  await someCases();
}, 120_000);
afterAll(() => api.close());

/** What each kind of field looks like: choice, day, several persons, yes or no, number, text. */
const sampled: readonly string[] = [
  'obstacle',
  'respondent-notice',
  'suspension',
  'agent-authority',
  'acceptance-supervision',
  'clerical-correction',
  'extension',
];
const seen = new Set<string>();
/** One address for each of the forms this role can open in one of the cases. */
const formsOf = async (role: Role): Promise<readonly string[]> => {
  const paths: string[] = [];
  for (const caseId of caseIds) {
    const { body } = await api.send(`/api/cases/${caseId}`, { as: role });
    for (const act of openActs(body as unknown as CasePage, { role, further: [] })) {
      if (seen.has(act.form) || !sampled.includes(act.form)) continue;
      seen.add(act.form);
      paths.push(actPath(caseId, act));
    }
  }
  return paths;
};

const tooWide = (desk: Desk) =>
  desk.page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

describe('表格生成的表单：没有无障碍问题，窄屏不横向滚动', () => {
  it.each(['officer', 'office-head'] as const)(
    '%s',
    async (role) => {
      const paths = await formsOf(role);
      const desk = await atTheDesk(address, role, password);
      expect(paths.length).toBeGreaterThan(2);
      const faults: string[] = [];
      for (const path of paths) {
        await desk.page.setViewportSize({ width: 390, height: 844 });
        await desk.open(path);
        await desk.page.locator('main form, main .card-body > p').first().waitFor();
        if ((await tooWide(desk)) > 0) faults.push(`${path} 横向滚动`);
        const { violations } = await new AxeBuilder({ page: desk.page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        faults.push(...violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html ?? ''}`));
      }
      expect(faults).toEqual([]);
      expect(await desk.leave()).toEqual([]);
    },
    120_000,
  );
});
