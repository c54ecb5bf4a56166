import { expect, pictures, test } from './page';

const PERSON = 'https://w3id.org/dramatis/kg/person/marta-quell';
const asked = (parameters: Record<string, string>) => '/?' + new URLSearchParams(parameters);

/** The pictures of the README: what one sees, from the samples. */
test.describe('pictures', () => {
  test('of the opening view', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText(/\d+ things, \d+ facts/)).toBeVisible();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: pictures('network') });
  });

  test('of a dossier, its evidence and what is near', async ({ page }) => {
    await page.goto(asked({ about: PERSON, focus: PERSON, fact: PERSON }));
    await expect(page.getByRole('heading', { name: 'Marta Quell' }).first()).toBeVisible();
    await expect(page.getByText('How we know')).toBeVisible();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: pictures('dossier') });
  });

  test('of a line of time in the dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(asked({ tab: 'timeline', about: PERSON, focus: PERSON }));
    await expect(page.getByRole('heading', { name: 'Marta Quell' }).first()).toBeVisible();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: pictures('timeline') });
  });
});
