import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'node:https';
import { createServer } from 'node:https';
import path from 'node:path';
import { renderManifest } from '../manifest/render';
import { packageFolder } from '../node/packageFolder';
import { pageFolder } from './buildPage';
import { selfSigned } from './certificate';
import { listen } from './listen';

/** The workbench's server while it runs. */
export interface RunningSite {
  /** `https://localhost:N/`. */
  readonly address: string;
  /** Its certificate, PEM. */
  readonly cert: string;
  readonly close: () => Promise<void>;
}

export interface SiteOptions {
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The workbook that the page opens first. */
  readonly file: string;
  /** Whether what it holds is made up (예시 자료), which the page then says; of the files in `samples/` it always is. */
  readonly isSample?: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The page loads and asks nothing but its own site; IronCalc is WebAssembly; Univer sets styles. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Serves the workbench over https on this machine alone: the page, the add-in's built site, office.js as it is
 * installed, and one workbook.
 */
export async function serveSite({ root, port, file, isSample }: SiteOptions): Promise<RunningSite> {
  const certificate = await selfSigned();
  const server = createServer(certificate);
  const address = `https://localhost:${await listen(server, port)}/`;
  server.on('request', (request, response) => {
    void answer(request, response, {
      root,
      file,
      address,
      isSample: isSample ?? path.dirname(path.resolve(file)) === path.resolve(root, 'samples'),
    });
  });
  return { address, cert: certificate.cert, close: () => closed(server) };
}

interface Site {
  readonly root: string;
  readonly file: string;
  readonly address: string;
  readonly isSample: boolean;
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  try {
    const { pathname } = new URL(request.url ?? '/', site.address);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead) {
      refuse(response, 405);
    } else if (pathname === '/manifest.xml') {
      send(response, '.xml', renderManifest({ site: site.address, environment: 'development' }));
    } else if (pathname === '/workbook.xlsx') {
      response.setHeader('X-File-Name', encodeURIComponent(path.basename(site.file)));
      if (site.isSample) response.setHeader('X-Sample', 'yes');
      send(response, '.xlsx', await readFile(site.file));
    } else {
      if (pathname === '/') response.setHeader('Content-Security-Policy', pagePolicy);
      const file = fileFor(decodeURIComponent(pathname), site.root);
      send(response, path.extname(file), await readFile(file));
    }
  } catch {
    refuse(response, 404);
  }
}

/** The folders of the site, and of no other: a path that would leave its folder is none. */
function fileFor(pathname: string, root: string): string {
  const [folder, rest] =
    pathname === '/'
      ? [path.join(root, pageFolder), 'index.html']
      : pathname.startsWith('/page/')
        ? [path.join(root, pageFolder), pathname.slice('/page/'.length)]
        : pathname.startsWith('/office-js/')
          ? [path.join(packageFolder('@microsoft/office-js'), 'dist'), pathname.slice('/office-js/'.length)]
          : [path.join(root, 'dist'), pathname.slice(1)];
  const file = path.join(folder, rest);
  if (!file.startsWith(folder + path.sep)) throw new Error(`${pathname} is outside the site`);
  return file;
}

function send(response: ServerResponse, extension: string, body: string | Uint8Array): void {
  response.setHeader('Content-Type', types[extension] ?? 'application/octet-stream');
  response.end(body);
}

function refuse(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
