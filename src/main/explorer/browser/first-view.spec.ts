import { expect, test } from './page';

/** Bytes that may come over the wire, compressed, for the first view. */
const MOST_BYTES = 600_000;
/** Milliseconds; a good machine takes a quarter of it, so that only what is really wrong fails. */
const LONGEST = 6000;

test('the first view is drawn soon and is not heavy', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto('/', { waitUntil: 'commit' });
  const filled = await page.waitForFunction(
    () => {
      const parts = ['.stage.ready', '.facets li', '.desk h2', '.histogram .series.event rect'];
      return parts.every((part) => document.querySelector(part)) && performance.now();
    },
    undefined,
    { polling: 'raf' },
  );
  const milliseconds = Math.round(Number(await filled.jsonValue()));
  await page.waitForLoadState('networkidle');
  console.log(`first view: ${milliseconds} ms, ${bytes} bytes`);
  // What the test saw has to be more than the mere page.
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(MOST_BYTES);
  expect(milliseconds).toBeLessThan(LONGEST);
});
