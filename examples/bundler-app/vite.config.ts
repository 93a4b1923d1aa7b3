import { defineConfig } from 'vite';

/** Port 8081 is the one that the demo office takes complaints from (`partnerOrigins` in its settings). */
const listen = { port: Number(process.env['PORT'] ?? 8081), host: process.env['HOST'] ?? 'localhost', strictPort: true };

export default defineConfig({
  server: listen,
  preview: listen,
  // Current browsers only, and no script of Vite's own in the page: it stands under a policy without 'unsafe-inline'.
  build: { target: 'es2022', modulePreload: { polyfill: false } },
});
