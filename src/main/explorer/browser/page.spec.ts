import { expect, test } from './page';

test('opens, without a word on the console and without asking anybody but its server', async ({ page, heard }) => {
  await page.goto('/');
  await expect(page.getByRole('banner')).toContainText('Dramatis');
  await page.waitForLoadState('networkidle');
  expect(heard.complaints).toEqual([]);
  expect(heard.strangers).toEqual([]);
});

test('offers a question to begin with where the desk is a drawer, too', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1100 });
  await page.goto('/');
  await page.getByRole('link', { name: 'What is planned?' }).click();
  await expect(page).toHaveURL(/tab=timeline/);
  await expect(page.getByRole('link', { name: 'What is planned?' })).toBeHidden();
});
