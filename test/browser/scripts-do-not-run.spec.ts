import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { visit, type Visitor } from '@fuyi/testing';
import { aSubmittedDraft } from '../api/a-case-in-effect';
import { anApi, password } from '../api/an-api';
import { anApplication } from '../api/an-application';
import { aPortal, type APortal } from '../api/portal/a-portal';
import { exampleDecision, idOf } from '../api/portal/example-decisions';
import { atTheDesk, type Desk } from './at-the-desk';
import { names, payloads, watch } from './script-payloads';

const all = payloads.join('\n');
const addressOf = (app: { getHttpServer(): { address(): unknown } }) =>
  `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;

const hostileApplication = {
  applicants: names
    .slice(0, 5)
    .map((name) => ({ kind: 'natural', name, address: names[5], aliases: [names[6]] })),
  agents: [],
  act: { ...anApplication.act, title: names.slice(7, 10).join('') },
  claims: all,
  reasons: all,
};
const hostileDraft = { claims: all, reply: all, facts: all, reasons: all, operative: all };

describe('存进来的文字在页面里只是文字', () => {
  let api: Awaited<ReturnType<typeof anApi>>;
  let portal: APortal;
  let caseId: string;
  beforeAll(async () => {
    const workbenchFolder = process.env['WORKBENCH_FOLDER'] ?? join(__dirname, '../../dist/workbench');
    if (!existsSync(join(workbenchFolder, 'index.html'))) throw new Error('先构建办案平台：npx vite build');
    api = await anApi([], {
      settings: { demonstration: true, workbenchFolder, portalAddress: 'http://127.0.0.1:3001' },
    });
    await api.app.listen(0, '127.0.0.1');
    ({ caseId } = await aSubmittedDraft(api, hostileDraft, hostileApplication));
    portal = await aPortal();
    await portal.publish([
      { ...exampleDecision(0), publicationId: idOf(700), title: names.slice(0, 3).join(''), body: all },
    ]);
    await portal.app.listen(0, '127.0.0.1');
  }, 120_000);
  afterAll(async () => {
    await portal.close();
    await api.close();
  });

  const asked: string[] = [];
  /** What ran, what the policy refused, what was asked of other hosts. */
  const happened = async ({ page }: Pick<Visitor, 'page'>) => {
    await page.waitForTimeout(500);
    return {
      ran: await page.evaluate<unknown>('window.ran'),
      refused: await page.evaluate<unknown>('window.refused'),
      elsewhere: asked.splice(0),
    };
  };
  const nothing = { ran: [], refused: [], elsewhere: [] };
  const watched = async ({ page }: Pick<Visitor, 'page'>) => {
    await page.addInitScript(watch);
    page.on('request', (request) => {
      if (!/^(?:http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) asked.push(request.url());
    });
  };
  const withDesk = async (as: string, work: (desk: Desk) => Promise<void>) => {
    const desk = await atTheDesk(addressOf(api.app), as, password);
    await watched(desk);
    await work(desk);
    expect(await desk.leave()).toEqual([]);
  };

  it('一百二十种，每一种都不一样', () => {
    expect(new Set(payloads).size).toBe(120);
    expect(names.length).toBeGreaterThan(20);
  });

  it('案件页、决定草案、审批：没有一段执行，没有一次违反内容策略', async () => {
    await withDesk('officer', async (desk) => {
      await desk.open(`/cases/${caseId}`);
      await desk.sees(/fuyiRan\(0\)/);
      expect(await happened(desk)).toEqual(nothing);
      await desk.page.keyboard.press('?');
      await desk.page.getByRole('dialog').waitFor();
      expect(await happened(desk)).toEqual(nothing);
      await desk.open(`/cases/${caseId}/decision`);
      await desk.page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await happened(desk)).toEqual(nothing);
      await desk.open('/cases');
      await desk.page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await happened(desk)).toEqual(nothing);
    });
    await withDesk('office-head', async (desk) => {
      await desk.open(`/cases/${caseId}/approval`);
      await desk.sees(/fuyiRan\(\d+\)/);
      expect(await happened(desk)).toEqual(nothing);
    });
  }, 120_000);

  it('公开的决定书、检索：同样', async () => {
    const reader = await visit({ address: addressOf(portal.app) });
    await watched(reader);
    for (const path of [
      `/decisions/${idOf(700)}`,
      `/decisions?q=${encodeURIComponent(payloads[4] ?? '')}`,
      '/decisions',
    ]) {
      await reader.page.goto(path);
      expect(await reader.page.content()).toContain('fuyiRan(');
      expect(await happened(reader)).toEqual(nothing);
    }
    await reader.leave();
  }, 60_000);

  it('看守的人醒着：真的执行了的，看得见；页面里写标记的，浏览器不让', async () => {
    await withDesk('officer', async (desk) => {
      await desk.open('/');
      await desk.page.getByRole('heading', { level: 1 }).first().waitFor();
      await desk.page.evaluate('window.fuyiRan(1)');
      const inline =
        'document.head.append(Object.assign(document.createElement("script"), { textContent: "fuyiRan(2)" }))';
      await expect(desk.page.evaluate(inline)).rejects.toThrow(/TrustedScript|trusted/i);
      const markup = 'document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=fuyiRan(3)>")';
      await expect(desk.page.evaluate(markup)).rejects.toThrow();
      const { ran } = await happened(desk);
      expect(ran).toEqual([1]);
    });
  }, 60_000);
});
