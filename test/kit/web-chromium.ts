import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string>>;

export interface Chromium {
  readonly executable: string;
  readonly env: Environment;
}

const root = resolve(import.meta.dirname, '../..');
const archives = join(root, 'node_modules/@sparticuz/chromium');

/**
 * The browser that came with the packages, unpacked once per version; `CHROMIUM` may name another one.
 * @throws Error that names what the machine lacks
 */
export function findChromium(): Chromium {
  const named = process.env['CHROMIUM'];
  if (named) return { executable: named, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The packaged Chromium runs on Linux x64 only: let CHROMIUM name a browser.');
  }
  const folder = unpacked();
  const executable = join(folder, 'chromium');
  const fonts: Environment = { FONTCONFIG_PATH: join(folder, 'fonts') };
  if (missing(executable, fonts).length === 0) return { executable, env: fonts };
  const env = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  const lacking = missing(executable, env);
  if (lacking.length > 0) {
    throw new Error(
      `Chromium lacks ${lacking.join(', ')}: install them, or let CHROMIUM name one.`,
    );
  }
  return { executable, env };
}

/** Libraries that the loader does not find. */
function missing(executable: string, env: Environment): string[] {
  const { stdout } = spawnSync('ldd', [executable], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name ?? '');
}

/** Stays for the next run: beside the packages, or where these belong to somebody else, in the own home. */
const FOLDERS = [join(root, 'node_modules', '.cache'), join(homedir(), '.cache')].map((folder) =>
  join(folder, 'pruefwerk'),
);

function unpacked(): string {
  const { version } = JSON.parse(readFileSync(join(archives, 'package.json'), 'utf8')) as {
    version: string;
  };
  const name = `chromium-${version}`;
  const there = FOLDERS.map((one) => join(one, name)).find((one) => existsSync(one));
  if (there) return there;
  const parent = writableFolder();
  const folder = join(parent, name);
  // Several test processes may start at once: each unpacks for itself, the first one's folder stays.
  const own = mkdtempSync(join(parent, 'unpacking-'));
  try {
    unpackInto(own);
    writeFileSync(join(own, 'fonts', 'fonts.conf'), fontsConfig(folder));
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return folder;
}

function writableFolder(): string {
  const writable = FOLDERS.find((folder) => {
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (writable) return writable;
  throw new Error(`Chromium can be unpacked neither to ${FOLDERS.join(' nor to ')}.`);
}

/** A bare machine has no font at all and would show no text; the package's own file knows only its maker's folders. */
function fontsConfig(folder: string): string {
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const cache = join(folder, 'fonts-cache');
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...dirs.map((dir) => `<dir>${dir}</dir>`),
    `<cachedir>${cache}</cachedir>`,
    '</fontconfig>\n',
  ].join('\n');
}

/** The package knows only the folder for temporary files, so it works in a process that has its own. */
function unpackInto(folder: string): void {
  const program = `
    import { join } from 'node:path';
    import chromium, { inflate } from '@sparticuz/chromium';
    await chromium.executablePath();
    await inflate(join(${JSON.stringify(archives)}, 'bin', 'al2023.tar.br'));`;
  const result = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, TMPDIR: folder },
  });
  if (result.status !== 0) throw new Error(`Chromium cannot be unpacked: ${result.stderr}`);
  // Who unpacked it may be root, who uses it next an ordinary user.
  spawnSync('chmod', ['-R', 'a+rX', folder]);
}
