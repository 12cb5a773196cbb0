export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.test.fixture.ts', 'src/**/*.styles.ts', 'src/internal/**', 'src/ui/**', 'src/platform/**', 'src/**/civic-*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [onlyWhatAPageMayUse()],
};

/** Keeps the tags, with their public members; how an element is built inside is nobody's business. */
function onlyWhatAPageMayUse() {
  return {
    name: 'only-what-a-page-may-use',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.declarations = (module.declarations ?? []).filter(({ customElement }) => customElement);
        module.exports = (module.exports ?? []).filter(({ declaration }) => module.declarations.some(({ name }) => name === declaration?.name));
        for (const element of module.declarations) {
          element.members = (element.members ?? []).filter(({ privacy, kind, static: isStatic }) => kind === 'field' && !isStatic && privacy !== 'private' && privacy !== 'protected');
          // The analyzer takes every property for an attribute, those that only an element itself sets as well.
          element.attributes = (element.attributes ?? []).filter(({ fieldName }) => element.members.some(({ name }) => name === fieldName));
          // An event whose name comes in a variable is listed by the analyzer under that of the variable.
          element.events = (element.events ?? []).filter(({ name }) => /^(?:civic|journey)-/.test(name ?? ''));
          for (const member of element.members) delete member.privacy;
          // Pages import what is built, not the sources.
          module.path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
        }
        for (const { declaration } of module.exports) declaration.module = module.path;
      }
      manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
    },
  };
}
