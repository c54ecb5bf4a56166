import { expect, test } from './page';

test('opens, without a word on the console and without asking anybody but its server', async ({ page, heard }) => {
  await page.goto('/');
  await expect(page.getByRole('banner')).toContainText('Dramatis');
  await page.waitForLoadState('networkidle');
  expect(heard.complaints).toEqual([]);
  expect(heard.strangers).toEqual([]);
});
