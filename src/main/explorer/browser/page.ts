import { test as base, expect } from '@playwright/test';

/** What the browser complained of, and which other servers the page asked; neither should hold anything. */
export interface Heard {
  complaints: string[];
  strangers: string[];
}

export const test = base.extend<{ heard: Heard }>({
  heard: [
    async ({ page, baseURL }, use) => {
      const heard: Heard = { complaints: [], strangers: [] };
      page.on('console', (message) => {
        if (message.type() === 'error') heard.complaints.push(message.text());
      });
      page.on('pageerror', (failure) => heard.complaints.push(failure.message));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL!).origin) heard.strangers.push(request.url());
      });
      await use(heard);
    },
    { auto: true },
  ],
});

/** Where a picture for the README goes, if such are asked for. */
export function pictures(name: string): string {
  return `${process.env.EXPLORER_PICTURES ?? '../../../target/pictures'}/${name}.png`;
}

export { expect };
