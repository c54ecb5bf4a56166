import { defineConfig } from '@playwright/test';

/**
 * The page in a real Chromium, against a real server of the samples. EXPLORER_URL is where it runs; EXPLORER_PICTURES is the
 * folder for the pictures of the README; CHROMIUM is the browser (Debian: /usr/bin/chromium).
 */
export default defineConfig({
  testDir: 'browser',
  outputDir: '../../../target/browser',
  // Judgements change the graph that the other tests look at, so one after the other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // Machines may be busy with other tests: what is slow is found by figures, not by these bounds.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.EXPLORER_URL ?? 'http://localhost:3030',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
