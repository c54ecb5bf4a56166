import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './page';

const stage = (page: Page) => page.getByRole('application', { name: /Picture of the network/ });

async function openNetwork(page: Page, search = '') {
  await page.goto(`/${search}`);
  await expect(stage(page)).toHaveClass(/ready/);
}

test('opens with people, organisations and what ties them, within the picture', async ({ page, heard }) => {
  await openNetwork(page);
  await expect(page.locator('.canvas-notes')).toContainText(/\d+ things, \d+ facts/);
  await expect(page.getByRole('region', { name: 'Events by time' }).locator('.series.event rect')).not.toHaveCount(0);
  expect(heard.complaints).toEqual([]);
  expect(heard.strangers).toEqual([]);
});

test('arrows walk the picture, Enter opens the dossier, and keys do the rest', async ({ page }) => {
  await openNetwork(page);
  await stage(page).focus();
  await page.keyboard.press('ArrowRight');
  const pointed = page.locator('.canvas-notes .pointed');
  await expect(pointed).toContainText('neighbour');
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
  await expect(pointed).not.toBeEmpty();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/about=/);
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Hide' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stage(page)).toBeFocused();
});

test('hiding takes something away and showing again brings it back', async ({ page }) => {
  await openNetwork(page);
  const count = page.locator('.canvas-notes p').first();
  const before = await count.textContent();
  await stage(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('h');
  await expect(count).not.toHaveText(before!);
  await page.getByRole('button', { name: 'Show again' }).click();
  await expect(count).toHaveText(before!);
});

test('the list tells the same as the picture and opens evidence', async ({ page }) => {
  await openNetwork(page);
  await page.getByRole('button', { name: 'List' }).click();
  const people = page.getByRole('region', { name: 'people' });
  await expect(people).toBeVisible();
  await people.locator('li li button').first().click();
  await expect(page).toHaveURL(/fact=/);
});

test('a large network is carried along while it moves, and drawn when it rests', async ({ page, heard }) => {
  // The samples have no network of such a size, so what they have is told many times over.
  await page.route('**/view/network*', async (route) => {
    const told = await (await route.fetch()).json();
    const copies = Array.from({ length: 25 }, (_, copy) => copy);
    const nodes = copies.flatMap((copy) => told.nodes.map((node: { iri: string }) => ({ ...node, iri: `${node.iri}-${copy}` })));
    const edges = copies.flatMap((copy) =>
      told.edges.map((edge: { id: string; from: string; to: string }) => ({ ...edge, id: `${edge.id}-${copy}`, from: `${edge.from}-${copy}`, to: `${edge.to}-${copy}` })),
    );
    await route.fulfill({ json: { nodes, edges, left: 0 } });
  });
  await openNetwork(page);
  const drawing = page.locator('canvas.sigma-nodes');
  const { x, y } = (await stage(page).boundingBox())!;
  await page.mouse.move(x + 12, y + 300);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 300, { steps: 4 });
  await expect(drawing).toHaveAttribute('style', /transform: translate/);
  await page.mouse.up();
  await expect(drawing).not.toHaveAttribute('style', /transform: translate/);
  expect(heard.complaints).toEqual([]);
});

test('folding turns events into edges, and the address keeps it', async ({ page }) => {
  await openNetwork(page);
  await page.getByLabel('Events as marks').uncheck();
  await expect(page).toHaveURL(/own\.fold=true/);
  await page.reload();
  await expect(stage(page)).toHaveClass(/ready/);
  await page.getByRole('button', { name: 'List' }).click();
  await expect(page.getByRole('region', { name: 'events', exact: true })).toHaveCount(0);
});

test('without WebGL there is the list', async ({ page }) => {
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, sort: string, ...more: unknown[]) {
      return sort.includes('webgl') ? null : get.call(this, sort, ...more);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
  await page.goto('/');
  await expect(page.getByText('WebGL is off')).toBeVisible();
  await expect(page.getByRole('region', { name: 'people' })).toBeVisible();
});

test('a way between two is drawn, and left again', async ({ page, request }) => {
  const { nodes, edges } = await (await request.get('/view/network')).json();
  const role = edges.find((edge: { sort: string }) => edge.sort === 'role');
  const other = edges.find((edge: { sort: string; from: string; to: string }) => edge.sort === 'role' && edge.from === role.from && edge.to !== role.to);
  expect(nodes.length).toBeGreaterThan(2);
  await openNetwork(page, `?focus=${encodeURIComponent(role.to)}&own.other=${encodeURIComponent(other.to)}`);
  await expect(page.locator('.canvas-notes')).toContainText('shortest ways');
  await page.getByRole('button', { name: 'Back to the network' }).click();
  await expect(page).not.toHaveURL(/own\.other/);
});

test('a kind chosen on the left is all that is shown; reset shows all again', async ({ page }) => {
  await openNetwork(page);
  const facets = page.getByRole('complementary', { name: 'What is here' });
  await facets.getByRole('button', { name: /^people/ }).click();
  await expect(page).toHaveURL(/kind=person/);
  await facets.getByRole('button', { name: 'Reset' }).click();
  await expect(page).not.toHaveURL(/kind=/);
});

test('a period is chosen by dragging, moved by keys, and cleared', async ({ page }) => {
  await openNetwork(page);
  const bars = page.getByRole('group', { name: 'Drag to choose a period' });
  const { x, y, width } = (await bars.boundingBox())!;
  await page.mouse.move(x + width * 0.3, y + 30);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.7, y + 30, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=.*to=/);
  const chosen = page.url();
  await page.getByRole('slider', { name: 'First of the period' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(chosen);
  await page.keyboard.press('Delete');
  await expect(page).not.toHaveURL(/from=/);
});

test('the picture and the drawing can be taken along', async ({ page }) => {
  await openNetwork(page);
  for (const [button, name, begins] of [
    ['Drawing (SVG)', 'network.svg', '<svg'],
    ['Picture (PNG)', 'network.png', '\u0089PNG'],
  ] as const) {
    await page.getByText('Save', { exact: true }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    expect(file.suggestedFilename()).toBe(name);
    const content: Buffer[] = [];
    for await (const part of await file.createReadStream()) content.push(part as Buffer);
    expect(Buffer.concat(content).toString('latin1')).toMatch(new RegExp(`^${begins}`));
  }
});

test('the timeline tells what happened in order and opens it', async ({ page }) => {
  await page.goto('/?tab=timeline');
  const rows = page.locator('.timeline-list li');
  await expect(rows.first()).toBeVisible();
  await rows.first().locator('.headline button').click();
  await expect(page).toHaveURL(/about=/);
});

test('the map shows places and says whom it owes them to', async ({ page }) => {
  await page.goto('/?tab=map');
  await expect(page.getByText('GeoNames')).toBeVisible();
  const place = page.locator('.place-name').first();
  await place.click();
  await expect(place).toHaveAttribute('aria-expanded', 'true');
  await page.locator('.open-place li button').first().click();
  await expect(page).toHaveURL(/about=/);
});

for (const width of [360, 820, 1440, 2560]) {
  test(`nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const tab of ['network', 'timeline', 'map']) {
      await page.goto(`/?tab=${tab}`);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

for (const tab of ['network', 'timeline', 'map']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the ${tab} in ${scheme} has nothing that shuts anybody out`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`/?tab=${tab}&own.rows=60`);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).include('.canvas').include('.facets').analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    });
  }
}
