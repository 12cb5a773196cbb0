import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const everyTag = at('packages/elements/dist/civic-elements.js');
const sheets = ['packages/tokens/dist/civic-tokens.css', 'packages/elements/src/not-yet-defined.css'];

/** The file goes from hand to hand, so it says itself whose works are in it. */
const notice = '/*! Civic Elements, Apache-2.0. Holds Lit (BSD-3-Clause), Lucide (ISC) and Feather (MIT): see THIRD-PARTY-NOTICES.md */';

/**
 * The build for pages without a build: one ES module that registers every tag, and one style sheet with the tokens and
 * the room of the tags that are not defined yet.
 */
export default defineConfig({
  plugins: [
    {
      name: 'civic-elements-css',
      transform: (code, id) => {
        if (id !== everyTag) return undefined;
        const imports = sheets.map((path) => `import ${JSON.stringify(at(path))};`);
        return { code: [code, ...imports].join('\n'), map: null };
      },
    },
  ],
  publicDir: false,
  build: {
    outDir: at('packages/elements/cdn'),
    emptyOutDir: true,
    target: 'es2022',
    // The sheet is written for the browsers we promise; nothing in it is rewritten for older ones.
    cssTarget: 'esnext',
    lib: { entry: everyTag, formats: ['es'], fileName: () => 'civic-elements.js', cssFileName: 'civic-elements' },
    // A library build keeps its white space unless told not to; and one file has to stay one file.
    rolldownOptions: { output: { minify: true, codeSplitting: false, postBanner: notice } },
  },
});
