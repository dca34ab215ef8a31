import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const libs = fileURLToPath(new URL('../../libs', import.meta.url));

/** Tables of characters, standard fonts and decoders the reader fetches beside its script; none comes from elsewhere. */
const besideTheReader = (): Plugin => ({
  name: 'beside-the-reader',
  generateBundle() {
    const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    for (const folder of ['cmaps', 'standard_fonts', 'wasm'])
      for (const file of readdirSync(join(home, folder)))
        this.emitFile({
          type: 'asset',
          fileName: `pdfjs/${folder}/${file}`,
          source: readFileSync(join(home, folder, file)),
        });
  },
});

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), besideTheReader()],
  // The interface puts the nonce of each answer in its place.
  html: { cspNonce: '__nonce__' },
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
