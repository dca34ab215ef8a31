import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const libs = fileURLToPath(new URL('../../libs', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: {
    alias: [
      // The pure part of the letters only; the makers of docx and PDF stay on the server.
      { find: '@fuyi/documents', replacement: `${libs}/documents/src/for-screens.ts` },
      { find: /^@fuyi\/([a-z-]+)$/, replacement: `${libs}/$1/src/index.ts` },
    ],
  },
  server: {
    port: 5173,
    proxy: {
      '/api': {
        target: process.env['FUYI_API'] ?? 'http://127.0.0.1:3000',
        // The API only takes orders from its own pages; in development the page comes from Vite.
        configure: (proxy) => proxy.on('proxyReq', (request) => request.removeHeader('origin')),
      },
    },
  },
  build: { emptyOutDir: true, chunkSizeWarningLimit: 1800, target: 'es2022' },
});
