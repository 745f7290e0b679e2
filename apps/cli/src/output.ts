import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes JSON to a file, or to standard output for `-`. The file appears whole or not at all. */
export async function writeJson(target: string, value: unknown): Promise<void> {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (target === '-') {
    process.stdout.write(text);
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  const partial = `${target}.part-${process.pid}`;
  await writeFile(partial, text);
  await rename(partial, target);
}
