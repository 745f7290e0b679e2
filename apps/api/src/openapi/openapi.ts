import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** Every route and every shape of the API. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Prüfwerk')
    .setDescription(
      'Auffälligkeiten, Prozesse und interne Kontrollen kommunaler Sozialleistungen. Errors are problem details ' +
        '(RFC 9457); every changing request needs the header X-Pruefwerk: 1.',
    )
    .setVersion('0.1')
    .addCookieAuth('pruefwerk')
    .build();
  return SwaggerModule.createDocument(app, description);
}

/** The machine-readable description at `/api/openapi.json`, and a page for people at `/api/docs`. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => describeApi(app), {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Prüfwerk: API',
    swaggerOptions: { requestInterceptor: addOwnHeader },
  });
}

/** Runs in the browser, as text: "Try it out" sends the application's own header. */
function addOwnHeader(request: { headers: Record<string, string> }) {
  request.headers['X-Pruefwerk'] = '1';
  return request;
}
