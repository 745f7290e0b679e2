import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { securityHeaders } from '../security-headers.ts';
import { serveWeb } from './web-pages.ts';

@Controller('api/session')
class ApiController {
  @Get()
  read() {
    return { account: null };
  }
}

@Module({ controllers: [ApiController] })
class SmallModule {}

const html = 'text/html,application/xhtml+xml,*/*;q=0.8';
const script = 'console.log("Prüfwerk")';
let folder: string;
const apps: NestExpressApplication[] = [];

async function serverOf(web: string) {
  const app = await NestFactory.create<NestExpressApplication>(SmallModule, { logger: false });
  app.use(securityHeaders(false));
  serveWeb(app, web);
  await app.init();
  apps.push(app);
  return supertest(app.getHttpServer());
}

let server: Awaited<ReturnType<typeof serverOf>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pruefwerk-web-'));
  const web = join(folder, 'web');
  mkdirSync(join(web, 'assets'), { recursive: true });
  mkdirSync(join(web, '.vite'));
  writeFileSync(join(folder, 'secret.txt'), 'confidential');
  writeFileSync(join(folder, 'secret.txt.br'), 'confidential');
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Prüfwerk</title>');
  writeFileSync(join(web, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(web, '.vite', 'manifest.json'), '{"confidential":true}');
  writeFileSync(join(web, 'assets', 'index-a1.js'), script);
  writeFileSync(join(web, 'assets', 'index-a1.js.br'), brotliCompressSync(script));
  writeFileSync(join(web, 'assets', 'index-a1.js.gz'), gzipSync(script));
  writeFileSync(join(web, 'assets', 'plain-b2.css'), 'p{}');
  server = await serverOf(web);
});

afterAll(async () => {
  for (const app of apps) await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the page', () => {
  it.each(['/', '/p/7f/auffaelligkeiten?rule=shared-account', '/apidocs', '/assetsx'])(
    'answers %s, and is asked for anew each time',
    async (path) => {
      const response = await server.get(path).set('Accept', html).expect(200);
      expect(response.text).toContain('<title>Prüfwerk</title>');
      expect(response.headers['content-type']).toMatch(/^text\/html/);
      expect(response.headers['cache-control']).toBe('no-cache');
    },
  );

  it('answers the root to everybody, also to a program that asks for nothing in particular', async () => {
    await server.get('/').expect(200, /Prüfwerk/);
  });

  it.each([
    ['an unknown address of the API', 'get', '/api/unknown', html],
    ['the API itself', 'get', '/api', html],
    ['an unknown state of health', 'get', '/health/unknown', html],
    ['an asset of a former build', 'get', '/assets/index-00.js', '*/*'],
    ['an asset of a former build, opened by a person', 'get', '/assets/index-00.js', html],
    ['a picture that is not there', 'get', '/favicon.ico', 'image/avif,image/*,*/*;q=0.8'],
    ['a program that wants data', 'get', '/p/7f', 'application/json'],
    ['a change', 'post', '/p/7f', html],
  ] as const)('does not stand in for %s', async (_, method, path, accept) => {
    await server[method](path).set('Accept', accept).expect(404);
  });

  it('leaves the API alone', async () => {
    const response = await server.get('/api/session').set('Accept', html).expect(200);
    expect(response.body).toEqual({ account: null });
    expect(response.headers['content-security-policy']).not.toContain('unsafe');
  });

  it('may carry styles of its own, but no script', async () => {
    const { headers } = await server.get('/').expect(200);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline';");
    expect(policy).toContain("font-src 'self' data:;");
    expect(policy).toContain("default-src 'self';");
  });

  it('says in plain words that it is not built', async () => {
    const bare = await serverOf(join(folder, 'nowhere'));
    const { text } = await bare.get('/').set('Accept', html).expect(503);
    expect(text).toContain('npm run build');
    expect(text).toContain('Die Oberfläche ist noch nicht gebaut');
    await bare.get('/api/session').expect(200);
  });
});

describe('assets', () => {
  it.each([
    ['br', 'gzip, deflate, br', 'br'],
    ['gzip', 'gzip', 'gzip'],
    ['nothing', 'identity', undefined],
  ])('come compressed with %s to who accepts %s', async (_, accepted, encoding) => {
    const response = await server.get('/assets/index-a1.js').set('Accept-Encoding', accepted);
    expect(response.status).toBe(200);
    expect(response.headers['content-encoding']).toBe(encoding);
    expect(response.headers['content-type']).toMatch(/^text\/javascript/);
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(response.headers['vary']).toContain('Accept-Encoding');
    // Supertest unpacks gzip only; Brotli stays as it came.
    if (encoding !== 'br') expect(response.text).toBe(script);
  });

  it('come as they are where no compressed sibling exists', async () => {
    const response = await server.get('/assets/plain-b2.css').set('Accept-Encoding', 'br, gzip');
    expect(response.headers).not.toHaveProperty('content-encoding');
    expect(response.headers['content-type']).toMatch(/^text\/css/);
    expect(response.text).toBe('p{}');
  });

  it('beside the folder of assets are served without a promise to stay', async () => {
    const { headers } = await server.get('/favicon.svg').expect(200);
    expect(headers['content-type']).toMatch(/^image\/svg\+xml/);
    expect(headers['cache-control']).toBe('public, max-age=0');
  });

  it.each([
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/.vite/manifest.json',
    '/assets/%00',
    '/assets/%',
  ])('never lead out of their folder: %s', async (path) => {
    const response = await server.get(path).set('Accept-Encoding', 'br').set('Accept', '*/*');
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.text).not.toContain('confidential');
  });
});
