import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunningSite } from '../../../workbench/site/siteServer';
import { serveSite } from '../../../workbench/site/siteServer';

/** A built project in a temporary folder, with something beside it that is nobody's business. */
async function builtProject(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'gyobu-site-'));
  await Promise.all(['dist', 'dist-workbench'].map((folder) => mkdir(path.join(root, folder))));
  await writeFile(path.join(root, 'dist', 'taskpane.html'), 'pane');
  await writeFile(path.join(root, 'dist-workbench', 'index.html'), 'page');
  await writeFile(path.join(root, 'dist-workbench', 'page.js'), 'script');
  await writeFile(path.join(root, '2020년 자료.xlsx'), 'workbook');
  await writeFile(path.join(root, 'secret'), 'secret');
  return root;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path as it stands, `..` and all. */
function ask({ address, cert }: RunningSite, asked: string, method = 'GET'): Promise<Answer> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path: asked, method, ca: cert }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => (body += piece));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe("the workbench's server", () => {
  let site: RunningSite;

  beforeAll(async () => {
    const root = await builtProject();
    site = await serveSite({ root, port: 0, file: path.join(root, '2020년 자료.xlsx') });
  });

  afterAll(async () => {
    await site.close();
  });

  it.each([
    ['/', 'page', 'text/html; charset=utf-8'],
    ['/page/page.js', 'script', 'text/javascript; charset=utf-8'],
    ['/taskpane.html', 'pane', 'text/html; charset=utf-8'],
    ['/workbook.xlsx', 'workbook', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('answers %s', async (asked, body, type) => {
    expect(await ask(site, asked)).toMatchObject({ status: 200, body, headers: { 'content-type': type } });
  });

  it('names the workbook, and itself in the manifest', async () => {
    const { headers } = await ask(site, '/workbook.xlsx');
    expect(decodeURIComponent(String(headers['x-file-name']))).toBe('2020년 자료.xlsx');
    const { body } = await ask(site, '/manifest.xml');
    expect(body).toContain(`<SourceLocation DefaultValue="${site.address}taskpane.html"/>`);
  });

  it('gives office.js as it is installed', async () => {
    expect((await ask(site, '/office-js/office.js')).status).toBe(200);
  });

  it('lets the page ask nothing but its own site', async () => {
    const { headers } = await ask(site, '/');
    const policy = String(headers['content-security-policy']);
    expect(policy.split('; ').slice(0, 2)).toEqual([
      "default-src 'self'",
      "script-src 'self' 'wasm-unsafe-eval'",
    ]);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it.each([
    '/secret',
    '/../secret',
    '/page/../secret',
    '/..%2fsecret',
    '/page/..%2f..%2fsecret',
    '/%',
    '/page/',
  ])('has nothing at %s', async (asked) => {
    expect(await ask(site, asked)).toMatchObject({ status: 404, body: '' });
  });

  it('takes nothing', async () => {
    expect(await ask(site, '/workbook.xlsx', 'POST')).toMatchObject({ status: 405, body: '' });
  });
});
