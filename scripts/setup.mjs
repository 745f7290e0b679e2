// Brings a fresh clone to a state that can run: packages installed, sources built. No dependencies, Node 20 or newer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
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
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesUnder(path);
    else if (!entry.name.endsWith('.spec.ts')) yield path;
  }
}

function sourceDigest() {
  const files = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json']
    .map((name) => join(root, name))
    .concat([...sourcesUnder(join(root, 'apps'))], [...sourcesUnder(join(root, 'libs'))]);
  return digest(
    ...files.flatMap((file) => [relative(root, file).split(sep).join('/'), readFileSync(file)]),
  );
}

/** Builds apps and libs into dist unless exactly these sources are built already. */
export function ensureBuilt() {
  const stamp = join(root, 'dist', '.pruefwerk-built');
  const wanted = sourceDigest();
  if (stampIs(stamp, wanted)) return;
  say('Prüfwerk wird gebaut …');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const nest = join(modules, '@nestjs', 'cli', 'bin', 'nest.js');
  if (run(pinnedNode(), [nest, 'build'], quietly) !== 0) process.exit(1);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  if (process.argv.includes('--build')) ensureBuilt();
}
