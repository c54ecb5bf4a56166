import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where a server of the graph runs while the page is being developed (`npm run dev`). */
const server = process.env.DRAMATIS_SERVER ?? 'http://localhost:3030';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: process.env.EXPLORER_OUT ?? '../../../target/classes/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // The server's Content-Security-Policy wants every asset as a file of its own.
    assetsInlineLimit: 0,
    // YASGUI is one large file, and holds an old JSON parser with eval that no browser of today calls and the policy would refuse.
    chunkSizeWarningLimit: 1100,
    rolldownOptions: { checks: { eval: false, pluginTimings: false } },
  },
  server: { proxy: Object.fromEntries(['/view', '/sparql', '/data', '/dramatis'].map((path) => [path, server])) },
});
