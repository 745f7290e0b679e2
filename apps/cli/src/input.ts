import { access, constants, readFile, readdir, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { LANDS, type Land } from '#pruefwerk/calendar';
import { columnMappingFrom } from '#pruefwerk/payment-check';
import type { ColumnMapping } from '#pruefwerk/population';
import { UsageProblem } from './usage-problem.ts';

export interface InputFile {
  readonly path: string;
  /** Name under which the file is reported. */
  readonly name: string;
}

/** Proves that every file can be read before long work starts. @throws UsageProblem `cli.file-missing` */
export async function inputFiles(paths: readonly string[]): Promise<InputFile[]> {
  for (const path of paths) {
    const readable = await access(path, constants.R_OK).then(
      () => stat(path).then((entry) => entry.isFile()),
      () => false,
    );
    if (!readable) throw new UsageProblem('cli.file-missing', { file: path });
  }
  const names = paths.map((path) => basename(path));
  const unique = new Set(names).size === names.length;
  return paths.map((path) => ({ path: resolve(path), name: unique ? basename(path) : path }));
}

/** @throws UsageProblem when the file is missing or is not JSON */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageProblem('cli.file-missing', { file: path });
  });
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageProblem('cli.not-json', { file: path, reason });
  }
}

export async function readMapping(path: string | undefined): Promise<ColumnMapping | undefined> {
  return path === undefined ? undefined : columnMappingFrom(await readJson(path));
}

/** @throws UsageProblem `cli.invalid-value` */
export function parseLand(value: string): Land {
  const land = LANDS.find((known) => known === value.toUpperCase());
  if (!land) {
    throw new UsageProblem('cli.invalid-value', {
      option: '--land',
      value,
      expected: LANDS.join(', '),
    });
  }
  return land;
}

/** Collects repeated `--set rule.parameter=value` options. @throws UsageProblem `cli.invalid-value` */
export function collectSetting(
  value: string,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const match = /^([\w-]+\.[\w-]+)=(.*)$/.exec(value);
  if (!match?.[1]) {
    const expected = 'regel.parameter=wert';
    throw new UsageProblem('cli.invalid-value', { option: '--set', value, expected });
  }
  return new Map(known).set(match[1], match[2] ?? '');
}

/** @throws UsageProblem `cli.folder-not-empty` */
export async function emptyFolder(folder: string): Promise<string> {
  const entries = await readdir(folder).catch(() => []);
  if (entries.length > 0) throw new UsageProblem('cli.folder-not-empty', { folder });
  return resolve(folder);
}
