import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { listen } from '../site/listen';
import { galleryFolder } from './buildGallery';

/** The gallery's server while it runs. */
export interface RunningGallery {
  /** `http://localhost:N/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** All that there is to fetch, and what it is. */
const files: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'gallery.js': 'text/javascript; charset=utf-8',
  'gallery.css': 'text/css; charset=utf-8',
  'pane.css': 'text/css; charset=utf-8',
  'contrast.css': 'text/css; charset=utf-8',
  'plans.json': 'application/json; charset=utf-8',
  'icon-32.png': 'image/png',
};

/** As strict as the pane's own page: nothing from anywhere else. Fluent sets styles. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Serves the built gallery on this machine alone; port 0 takes any free one. */
export async function serveGallery(root: string, port: number): Promise<RunningGallery> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const type = files[name];
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Security-Policy', policy);
    if (type === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.statusCode = type === undefined ? 404 : 405;
      response.end();
      return;
    }
    readFile(path.join(root, galleryFolder, name)).then(
      (body) => {
        const stamp = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
        response.setHeader('Content-Type', type);
        response.setHeader('ETag', stamp);
        // A hundred frames ask for the same script: its body goes once.
        if (request.headers['if-none-match'] === stamp) response.writeHead(304).end();
        else response.end(body);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  const address = `http://localhost:${await listen(server, port)}/`;
  return {
    address,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
