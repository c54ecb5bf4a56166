import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './page';

/** Somebody whom many of the samples name. */
const QUELL = '/?about=' + encodeURIComponent('https://w3id.org/dramatis/kg/person/marta-quell');

const dossier = (page: Page) => page.locator('.dossier');
const evidence = (page: Page) => page.getByRole('region', { name: 'Evidence' });
const article = (page: Page) => page.getByRole('article', { name: 'Article' });

async function openQuell(page: Page) {
  await page.goto(QUELL);
  await expect(page.getByRole('heading', { level: 2, name: 'Marta Quell' })).toBeVisible();
}

test.afterEach(({ heard }) => {
  expect(heard.strangers).toEqual([]);
});

test.describe('find', () => {
  test('opens a dossier by keys alone', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Dramatis' })).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('quel');
    await expect(page.getByRole('option').first()).toContainText('Marta Quell');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Marta Quell' })).toBeFocused();
    await expect(page).toHaveTitle('Marta Quell · Dramatis');
    await expect(page).toHaveURL(/focus=/);
  });

  test('forgives a slip of spelling', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('combobox').first().fill('verin');
    await expect(page.getByRole('option').first()).toContainText('Tomas Verrin');
  });

  test('helps where nothing is found, and goes at Esc', async ({ page }) => {
    await page.goto('/');
    const field = page.getByRole('combobox').first();
    await field.fill('xqzwv');
    await expect(page.getByText('Nothing here is called “xqzwv”').first()).toBeVisible();
    await field.press('Escape');
    await expect(field).toHaveValue('');
    await field.press('Escape');
    await expect(field).not.toBeFocused();
  });
});

test.describe('the dossier', () => {
  test('opens the evidence of each of its lines', async ({ page }) => {
    await openQuell(page);
    const lines = dossier(page).locator('.statement');
    const count = await lines.count();
    expect(count).toBeGreaterThan(5);
    for (let line = 0; line < count; line++) {
      await lines.nth(line).getByRole('button').click();
      await expect(evidence(page).locator('.mark.main').first()).toBeVisible();
      await expect(lines.nth(line)).toHaveAttribute('aria-current', 'true');
    }
  });

  test('shows no IRI until it is asked for', async ({ page }) => {
    await openQuell(page);
    await expect(dossier(page)).not.toContainText('https://');
    await page.getByRole('button', { name: 'Identifier' }).click();
    await expect(dossier(page)).toContainText('https://w3id.org/dramatis/kg/person/marta-quell');
    await page.getByRole('button', { name: 'Show as Turtle' }).click();
    await expect(dossier(page).getByLabel('Turtle')).toContainText('dr:Person');
  });

  test('leads to the path to somebody else', async ({ page }) => {
    await openQuell(page);
    await page.getByRole('button', { name: 'Path to …' }).click();
    await page.getByRole('combobox', { name: /Path from/ }).fill('verrin');
    await page.getByRole('option', { name: /Tomas Verrin/ }).first().click();
    await expect(page).toHaveURL(/own\.other=/);
  });

  test('says what to do where there is no such thing', async ({ page }) => {
    await page.goto('/?about=https%3A%2F%2Fw3id.org%2Fdramatis%2Fkg%2Fperson%2Fno-such-person');
    await expect(page.getByRole('alert')).toBeVisible();
  });
});

test.describe('evidence and article', () => {
  test('lead from a statement to the sentence in its article', async ({ page }) => {
    await openQuell(page);
    await dossier(page).locator('.statement').first().getByRole('button').click();
    const sentence = evidence(page).locator('blockquote').first();
    const word = await sentence.locator('.mark.main').first().innerText();
    await evidence(page).getByRole('link', { name: 'Open the article' }).first().click();
    const shown = article(page).locator('[data-target]');
    await expect(shown).toBeInViewport();
    await expect(shown).toContainText(word);
  });

  test('go step by step at Esc', async ({ page }) => {
    await openQuell(page);
    await dossier(page).locator('.statement').first().getByRole('button').click();
    await evidence(page).getByRole('link', { name: 'Open the article' }).first().click();
    await expect(article(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(article(page)).toBeHidden();
    await expect(evidence(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(dossier(page)).toBeHidden();
  });

  test('stay where they are when the page is read again', async ({ page }) => {
    await openQuell(page);
    await dossier(page).locator('.statement').first().getByRole('button').click();
    const said = await evidence(page).getByRole('heading').innerText();
    await page.reload();
    await expect(evidence(page).getByRole('heading')).toHaveText(said);
  });

  test('tell what a mention denotes, by pointer and by keys', async ({ page }) => {
    await page.goto('/?tab=documents');
    await page.getByLabel('Title, outlet or words').fill('ellan-06');
    await page.locator('.document-title a').first().click();
    const verrin = article(page).locator('.mention.person', { hasText: 'Verrin' }).first();
    await verrin.hover();
    await expect(page.locator('.mention-card')).toContainText('Tomas Verrin');
    const first = article(page).locator('[data-at]').first();
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await expect(article(page).locator('[data-at]').nth(1)).toBeFocused();
    await verrin.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Tomas Verrin' })).toBeVisible();
  });
});

test.describe('tabs', () => {
  test('documents are found by words, and hand out their graphs', async ({ page }) => {
    await page.goto('/?tab=documents');
    await page.getByLabel('Title, outlet or words').fill('ellan-06');
    await expect(page.locator('.document-entry')).toHaveCount(1);
    const address = await page.getByRole('link', { name: 'Turtle' }).first().getAttribute('href');
    const graph = await page.request.get(address!, { headers: { Accept: 'text/turtle' } });
    expect(await graph.text()).toContain('nif-core#Context');
  });

  test('questions are answered as a table, and shown as a network', async ({ page }) => {
    await page.goto('/?tab=query');
    await page.getByRole('link', { name: 'Who met whom, when and where?' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.locator('tbody tr').first()).toBeVisible();
    await page.getByRole('link', { name: 'As network' }).click();
    await expect(page).toHaveURL(/focus=/);
  });

  test('SPARQL is written, answered and kept in the address', async ({ page }) => {
    await page.goto('/?tab=query');
    await page.getByRole('button', { name: 'SPARQL' }).click();
    await expect(page.locator('.sparql-results td', { hasText: 'Marta Quell' }).first()).toBeVisible();
    await expect(page).toHaveURL(/own\.sparql=/);
    await page.locator('.sparql-results a', { hasText: 'marta-quell' }).first().click();
    await expect(page.getByRole('heading', { level: 2, name: 'Marta Quell' })).toBeVisible();
  });

  test('a class of the ontology filters the network', async ({ page }) => {
    await page.goto('/?tab=ontology');
    await page.getByRole('region', { name: 'Classes' }).getByRole('link', { name: 'event', exact: true }).click();
    await expect(page).toHaveURL(/type=Event/);
  });
});

test.describe('judging', () => {
  const token = process.env.EXPLORER_TOKEN;
  test.skip(!token, 'EXPLORER_TOKEN, the token of a server that takes judgements, is not given');

  test('asks for the token once, takes two for one, and takes it back', async ({ page }) => {
    test.setTimeout(240_000); // each judgement resolves the store again
    await page.goto('/?about=' + encodeURIComponent('https://w3id.org/dramatis/kg/person/jonas-quell'));
    await page.getByRole('button', { name: 'Correct …' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('combobox').fill('marta quell');
    await sheet.getByRole('option', { name: /^Marta Quell/ }).first().click();
    await sheet.getByLabel('You are').fill('a reader');
    await sheet.getByLabel('Token').fill('wrong');
    await sheet.getByRole('button', { name: 'Take them for one' }).click();
    await expect(sheet.getByRole('alert')).toBeVisible();
    await sheet.getByLabel('Token').fill(token!);
    await sheet.getByRole('button', { name: 'Take them for one' }).click();
    await expect(sheet).toBeHidden({ timeout: 90_000 });
    await expect(dossier(page).locator('.judgement')).toContainText('are the same');

    await page.goto('/?tab=judgements');
    await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByLabel('Token')).toBeHidden();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('main').getByText('Nobody has corrected anything yet')).toBeVisible({ timeout: 90_000 });
  });
});

test.describe('the page', () => {
  test('lists its keys', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Dramatis' })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('find somebody');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('keeps the theme that was chosen', async ({ page }) => {
    await page.goto('/');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('button', { name: /^Theme/ }).click();
    expect(await paper()).not.toBe(light);
    await page.reload();
    expect(await paper()).not.toBe(light);
  });

  for (const [width, height] of [
    [360, 740],
    [820, 1100],
    [1440, 900],
    [2560, 1300],
  ] as const) {
    test(`fits into ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const address of ['/', QUELL, '/?tab=documents', '/?tab=query', '/?tab=ontology', '/?tab=judgements']) {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
      }
      await openQuell(page);
      const box = await page.getByRole('complementary', { name: 'Dossier' }).boundingBox();
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(width);
      if (width < 720) expect(box!.width).toBe(width);
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    test(`can be read by everybody, ${scheme}`, async ({ page }) => {
      test.setTimeout(180_000); // axe looks at each address for seconds
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const address of ['/', QUELL, '/?tab=documents', '/?tab=query', '/?tab=ontology', '/?tab=judgements']) {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
      }
      await openQuell(page);
      await dossier(page).locator('.statement').first().getByRole('button').click();
      await expect(evidence(page).locator('.mark').first()).toBeVisible();
      await expectAccessible(page);
      await evidence(page).getByRole('link', { name: 'Open the article' }).first().click();
      await expect(article(page).locator('.mention').first()).toBeVisible();
      await expectAccessible(page);
    });
  }
});

/** Nothing that axe takes for serious, in what belongs to the desk. */
async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).exclude('.yasqe').exclude('.yasr').analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
}
