export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/internal/**', 'src/ui/**', 'src/platform/**', 'src/**/*.styles.ts', 'src/**/*-controller.ts'],
  outdir: '.',
  litelement: true,
};
