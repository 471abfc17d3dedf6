import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What the page of the shared runtime loads first must be small, and must draw nothing. */
test('the functions are one script of at most 20 kB gzipped (an alarm, no limit that shapes files), of domain, notation and text alone', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/functions/functions.ts'],
    bundle: true,
    minify: true,
    target: 'es2022',
    format: 'iife',
    write: false,
    metafile: true,
  });
  expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(20_000);
  const shipped = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0),
  );
  const rooms = shipped.map((file) => file.split('/').slice(0, 2).join('/'));
  expect([...new Set(rooms)].sort()).toEqual(['src/domain', 'src/functions', 'src/notation', 'src/text']);
});
