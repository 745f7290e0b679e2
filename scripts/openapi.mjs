// The browser application's types from the API's own description; `--check` only compares. Runs on the pinned Node.js.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import * as prettier from 'prettier';
import { root } from './setup.mjs';

const target = join(root, 'apps', 'web', 'src', 'api', 'schema.d.ts');

/** Keys and enumerations in one order, whatever order the controllers and the compiler found them in. */
function sorted(value, key = '') {
  if (Array.isArray(value)) {
    const items = value.map((item) => sorted(item));
    return ['enum', 'required'].includes(key) ? items.sort() : items;
  }
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((name) => [name, sorted(value[name], name)]));
}

async function apiTypes() {
  // Built, because only the build gives the description its comments and types (Swagger plug-in of Nest).
  const built = new URL('../dist/apps/api/src/openapi/api-description.js', import.meta.url);
  const { apiDescription } = await import(built.href);
  // A field with a default may be left out of a request.
  const syntax = await openapiTS(sorted(await apiDescription()), { defaultNonNullable: false });
  const text = `// Made by "npm run api-types" from the API's description.\n\n${astToString(syntax)}`;
  const style = await prettier.resolveConfig(target);
  return prettier.format(text, { ...style, parser: 'typescript' });
}

const wanted = await apiTypes();
if (!process.argv.includes('--check')) {
  writeFileSync(target, wanted);
} else if (readFileSync(target, 'utf8') !== wanted) {
  console.error(
    'apps/web/src/api/schema.d.ts is not what the API describes: run "npm run api-types".',
  );
  process.exitCode = 1;
}
