// Brings a fresh clone to a state that can run: packages installed, sources built. No dependencies, Node 20 or newer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compressAssets } from './web-compress.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const dist = join(root, 'dist');
const webSources = join(root, 'apps', 'web');
const windows = process.platform === 'win32';

const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a program to its end with the terminal attached; ends this process when it fails. */
export function run(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) {
    say(`${program}: ${result.error.message}`);
    process.exit(1);
  }
  return result.status ?? 1;
}

/** Standard output is kept free for results (`pruefwerk … --json -`), so set-up talks on standard error. */
const quietly = { stdio: ['ignore', 2, 2] };

/** The pinned Node.js, which npm installs as a package: every script runs on it, whatever Node started npm. */
export function pinnedNode() {
  const binary = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(binary) ? binary : process.execPath;
}

function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], quietly);
  return run(windows ? 'npm.cmd' : 'npm', args, { ...quietly, shell: windows });
}

const digest = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

const stampIs = (path, value) => existsSync(path) && readFileSync(path, 'utf8') === value;

/** Installs the packages of the lock file unless exactly these are there already. */
export function ensureInstalled() {
  const stamp = join(modules, '.pruefwerk-installed');
  const wanted = digest(
    readFileSync(join(root, 'package-lock.json')),
    process.platform,
    process.arch,
  );
  if (stampIs(stamp, wanted)) return;
  say('Pakete werden eingerichtet (einmalig, etwa eine Minute) …');
  // Not `npm ci`: it refuses a lock file in which a registry without some platforms' packages left these out.
  if (npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    say(
      'Die Einrichtung der Pakete ist fehlgeschlagen. Bitte Netzverbindung und npm-Einstellungen prüfen.',
    );
    process.exit(1);
  }
  // Where install scripts are switched off, the pinned Node.js has not been laid down yet.
  if (pinnedNode() === process.execPath) {
    run(process.execPath, [join(modules, 'node', 'installArchSpecificPackage.js')], {
      ...quietly,
      cwd: join(modules, 'node'),
    });
  }
  writeFileSync(stamp, wanted);
}

function* sourcesUnder(folder) {
  if (!existsSync(folder) || folder.endsWith('node_modules')) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesUnder(path);
    else if (!/\.spec\.tsx?$/.test(entry.name)) yield path;
  }
}

const digestOf = (files) =>
  digest(
    ...files.flatMap((file) => [relative(root, file).split(sep).join('/'), readFileSync(file)]),
  );

const inRoot = (...names) => names.map((name) => join(root, name));

function serverDigest() {
  const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];
  const sources = ['apps', 'libs'].flatMap((name) => [...sourcesUnder(join(root, name))]);
  const ofServer = sources.filter((file) => !file.startsWith(webSources + sep));
  return digestOf([...inRoot(...settings), ...ofServer]);
}

function webDigest() {
  const settings = ['package-lock.json', 'scripts/web-compress.mjs'];
  return digestOf([...inRoot(...settings), ...sourcesUnder(webSources)]);
}

/** Builds what is not built from exactly these sources: the server does not wait for the browser application's. */
export function ensureBuilt() {
  ensureServerBuilt();
  if (!existsSync(join(webSources, 'vite.config.ts'))) return;
  ensure('.pruefwerk-web', webDigest(), 'Die Oberfläche wird gebaut …', buildWeb);
}

/** Enough for what reads the API's description, which the browser application is written against. */
export function ensureServerBuilt() {
  ensure('.pruefwerk-built', serverDigest(), 'Prüfwerk wird gebaut …', buildServer);
}

function ensure(name, wanted, text, build) {
  const stamp = join(dist, name);
  if (stampIs(stamp, wanted)) return;
  say(text);
  // A build that breaks off must not pass for the one before.
  rmSync(stamp, { force: true });
  build();
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, wanted);
}

function buildServer() {
  const ofWeb = new Set(['web', '.pruefwerk-web']);
  for (const name of existsSync(dist) ? readdirSync(dist) : []) {
    if (!ofWeb.has(name)) rmSync(join(dist, name), { recursive: true, force: true });
  }
  const nest = join(modules, '@nestjs', 'cli', 'bin', 'nest.js');
  if (run(pinnedNode(), [nest, 'build'], quietly) !== 0) process.exit(1);
}

function buildWeb() {
  const vite = join(modules, 'vite', 'bin', 'vite.js');
  const config = join(webSources, 'vite.config.ts');
  const args = [vite, 'build', '--config', config, '--emptyOutDir', '--logLevel', 'warn'];
  if (run(pinnedNode(), args, quietly) !== 0) process.exit(1);
  compressAssets(join(dist, 'web', 'assets'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  if (process.argv.includes('--build')) ensureBuilt();
}
