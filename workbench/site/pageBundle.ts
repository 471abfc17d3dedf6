import type { BuildOptions } from 'esbuild';

/** How the pages of the workbench and of the gallery are bundled: one module, as small as what ships. */
export const pageBundle = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  target: 'es2022',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
} as const satisfies BuildOptions;
