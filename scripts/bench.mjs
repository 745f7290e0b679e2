// `npm run bench`: ratios measured in one run on this machine. `npm run bench -- seal` runs only this one.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, pinnedNode, root, run } from './setup.mjs';

ensureInstalled();
ensureBuilt();
const folder = join(root, 'bench');
const suffix = '.bench.mjs';
const known = readdirSync(folder)
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown benchmark: ${unknown.join(', ')}. Benchmarks: ${known.join(', ')}`);
  process.exit(2);
}
for (const name of known.filter((one) => asked.length === 0 || asked.includes(one))) {
  const status = run(pinnedNode(), ['--expose-gc', join(folder, name + suffix)]);
  if (status !== 0) process.exit(status);
}
