import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildGallery } from './buildGallery';
import { serveGallery } from './galleryServer';

const root = path.join(__dirname, '../..');

/** `npm run gallery -- [--port N]`: every screen and part of the pane in every state, without Excel. */
async function gallery(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port}: 0에서 65535 사이의 수를 적어 주시기 바랍니다.`);
  }
  await buildGallery(root);
  const { address } = await serveGallery(root, port);
  console.log(`화면 모음 · Gallery: ${address}\n멈추려면 Ctrl+C · Ctrl+C stops it`);
}

gallery().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
