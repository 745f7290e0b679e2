import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

type Middleware = (request: Request, response: Response, next: NextFunction) => void;

/**
 * Only own scripts, for every address. Pages may carry styles in their HTML: the kit of the browser application, its
 * grid and the page of the API description set them at run time (docs/adr/0009-styles-in-the-page.md). Data may not.
 */
export function securityHeaders(https: boolean): Middleware {
  const data = headers(https, []);
  const pages = headers(https, ["'unsafe-inline'"]);
  return (request, response, next) => {
    const isData = /^\/(api(?!\/docs(\/|$))|health)(\/|$)/.test(request.path);
    // Answers hold personal data: nothing of them stays in a cache, on the way or in the browser.
    if (request.path.startsWith('/api/')) response.setHeader('Cache-Control', 'no-store');
    (isData ? data : pages)(request, response, next);
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
        // The symbols of the diagram editor are a font inside its style sheet.
        fontSrc: ["'self'", 'data:'],
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
