import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { repository } from '../cli/git.ts';
import { template, today, unit, type Workspace, workspace } from '../cli/support.ts';
import { openBrowser } from '../support/browser.ts';

/** The pages that reviewers read, in a real browser: what a machine can see of contrast, names, order and narrow screens. */
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let at: Workspace;

beforeAll(async () => {
  browser = await openBrowser();
  at = workspace();
  const repo = repository(at);
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/a.mall.yaml', template());
  repo.commit('Före');
  at.write(
    'templates/local/a.mall.yaml',
    `${template('Vi erhåller ditt ärende {{fields.day}}.')}fields:\n  day:\n    label: Dag\n    type: date\n    example: "2026-12-08"\n`,
  );
  await at.run('diff', 'HEAD', '--format', 'html=diff.html');
  await at.run('check', '--no-axe', '--today', today, '--format', 'html=check.html');
  await at.run('review', 'local/a', '--out', 'review.html');
}, 60_000);
afterAll(async () => {
  await browser?.close();
  at?.remove();
});

it.each(['diff.html', 'check.html', 'review.html'])(
  '%s has no barrier that axe can see, also when narrow',
  async (name) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`file://${join(at.root, name)}`);
    expect(asked).toHaveLength(1);
    expect(await page.evaluate('document.documentElement.scrollWidth <= 320')).toBe(true);
    await page.addScriptTag({ path: axePath });
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await context.close();
  },
  30_000,
);
