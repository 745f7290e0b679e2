import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { builtWeb } from './built-web.ts';
import { preferCompressed } from './compressed-sibling.ts';

const NOT_BUILT =
  'Die Oberfläche ist noch nicht gebaut. Bitte „npm run build“ ausführen; die Schnittstelle selbst läuft: /api/docs\n' +
  'The browser application is not built yet. Please run "npm run build"; the API itself is running: /api/docs\n';

/**
 * Serves the built browser application: its files, and its one page for every address that is not the API's, because
 * the application reads the address itself. Names of assets carry a hash of their content, so they never change.
 */
export function serveWeb(app: NestExpressApplication, folder = builtWeb()): void {
  const assets = join(folder, 'assets');
  const files = { index: false, redirect: false } as const;
  app.use('/assets', preferCompressed(assets));
  app.useStaticAssets(assets, { ...files, prefix: '/assets', immutable: true, maxAge: '1y' });
  app.useStaticAssets(folder, files);
  app.use(pageOf(folder));
}

function pageOf(folder: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (!asksForPage(request)) return next();
    const options = { root: folder, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } };
    response.sendFile('index.html', options, (error?: NodeJS.ErrnoException) => {
      if (!error || response.headersSent) return;
      if (error.code !== 'ENOENT') return next(error);
      response.status(503).type('text/plain').send(NOT_BUILT);
    });
  };
}

/** The root always; elsewhere only what asks for HTML by name: a program with a wrong address gets its 404. */
function asksForPage(request: Request): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  if (request.path === '/') return true;
  if (/^\/(api|health|assets)(\/|$)/.test(request.path)) return false;
  return request.accepts(['json', 'html']) === 'html';
}
