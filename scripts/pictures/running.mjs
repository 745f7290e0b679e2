// Prüfwerk as `npm start` runs it, with the sample engagement and a data folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../setup.mjs';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** @returns its address, and how to end it */
export async function startPruefwerk() {
  const dataDir = mkdtempSync(join(tmpdir(), 'pruefwerk-pictures-'));
  const port = await freePort();
  const main = join(root, 'dist', 'apps', 'cli', 'src', 'main.js');
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port) };
  const child = spawn(process.execPath, [main, 'start'], { env, stdio: 'inherit' });
  const address = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${address}/health/ready`).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error('Prüfwerk did not start');
    await pause(200);
  }
  return {
    address,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
