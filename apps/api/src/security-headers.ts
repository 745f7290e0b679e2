import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

type Middleware = (request: Request, response: Response, next: NextFunction) => void;

/** Only own scripts and styles; the page of the API description alone carries styles in its HTML. */
export function securityHeaders(https: boolean): Middleware {
  const strict = headers(https, []);
  const apiDocs = headers(https, ["'unsafe-inline'"]);
  return (request, response, next) => {
    const chosen = /^\/api\/docs(\/|$)/.test(request.path) ? apiDocs : strict;
    // Answers hold personal data: nothing of them stays in a cache, on the way or in the browser.
    if (request.path.startsWith('/api/')) response.setHeader('Cache-Control', 'no-store');
    chosen(request, response, next);
  };
}

function headers(https: boolean, inlineStyles: string[]) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...inlineStyles],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        // Without HTTPS it would break every page that is not served from localhost.
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'no-referrer' },
  });
}
