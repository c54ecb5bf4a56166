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
  },
  server: { proxy: Object.fromEntries(['/view', '/sparql', '/data', '/dramatis'].map((path) => [path, server])) },
});
