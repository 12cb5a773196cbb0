import { defineConfig } from 'vite';

/** What holds for every script we build for pages. What is built, and in which parts, is said in tools/write-the-cdn.mjs. */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    // The sheet is written for the browsers we promise; nothing in it is rewritten for older ones.
    cssTarget: 'esnext',
    // Several builds write into one folder.
    emptyOutDir: false,
  },
});
