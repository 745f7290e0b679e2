import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** One planted violation per rule: the importing file, the line that breaks the rule, and the rule's name. */
const violations: [rule: string, file: string, line: string][] = [
  ['floor-0-imports-only-below', 'libs/money/src/up.ts', "import '#pruefwerk/workbook';"],
  ['floor-1-imports-only-below', 'libs/workbook/src/sideways.ts', "import '#pruefwerk/red-flags';"],
  [
    'floor-2-imports-only-below',
    'libs/process-graph/src/up.ts',
    "import '#pruefwerk/process-rules';",
  ],
  [
    'floor-3-imports-only-below',
    'libs/process-figures/src/up.ts',
    "import '#pruefwerk/process-rules';",
  ],
  ['floor-4-imports-only-below', 'libs/process-rules/src/up.ts', "import '#pruefwerk/platform';"],
  [
    'floor-5-imports-only-below',
    'libs/process-improvement/src/up.ts',
    "import '#pruefwerk/platform';",
  ],
  ['floor-6-imports-only-below', 'libs/platform/src/up.ts', "import '#pruefwerk/access';"],
  ['floor-7-imports-only-below', 'libs/access/src/sideways.ts', "import '#pruefwerk/engagements';"],
  ['floor-8-imports-only-below', 'libs/organisation/src/up.ts', "import '#pruefwerk/payments';"],
  ['floor-9-imports-only-below', 'libs/tasks/src/up.ts', "import '#pruefwerk/payments';"],
  ['floor-10-imports-only-below', 'libs/payments/src/up.ts', "import '#pruefwerk/findings';"],
  ['floor-11-imports-only-below', 'libs/findings/src/up.ts', "import '#pruefwerk/analysis';"],
  ['floor-12-imports-only-below', 'libs/analysis/src/up.ts', "import '#pruefwerk/reporting';"],
  ['floor-13-imports-only-below', 'libs/reporting/src/up.ts', "import '#pruefwerk/schema';"],
  ['libs-never-import-apps', 'libs/schema/src/up.ts', "import '../../../apps/api/src/main.ts';"],
  ['apps-are-islands', 'apps/worker/src/bridge.ts', "import '../../api/src/main.ts';"],
  ['web-speaks-only-http', 'apps/web/src/shortcut.tsx', "import '#pruefwerk/money';"],
  [
    'through-the-front-door',
    'apps/api/src/window.ts',
    "import '../../../libs/money/src/inner.ts';",
  ],
  ['pure-libs-stay-pure', 'libs/red-flags/src/impure.ts', "import 'pg';"],
  ['no-cycles', 'libs/money/src/egg.ts', "import './hen.ts';"],
  ['every-lib-has-a-floor', 'libs/attic/src/index.ts', "import '../../money/src/index.ts';"],
];

describe('floors', () => {
  let house: string;

  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${text}\n`);
  };
  const cruise = (): string => {
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const args = [
      cruiser,
      'apps',
      'libs',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
    ];
    const result = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
    return `${result.stdout}${result.stderr}`;
  };

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'pruefwerk-floors-'));
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json']) {
      cpSync(join(root, file), join(house, file));
    }
    put(
      'package.json',
      '{ "type": "module", "imports": { "#pruefwerk/*": "./libs/*/src/index.ts" } }',
    );
    put('node_modules/pg/package.json', '{ "name": "pg", "version": "1.0.0", "main": "index.js" }');
    put('node_modules/pg/index.js', 'module.exports = {};');
    const libs =
      'money red-flags workbook process-rules platform access engagements payments findings analysis reporting schema';
    for (const lib of libs.split(' '))
      put(`libs/${lib}/src/index.ts`, `export const name = '${lib}';`);
    put('libs/money/src/inner.ts', 'export const inner = 1;');
    put('libs/money/src/hen.ts', "import './egg.ts';");
    put('libs/money/src/egg.ts', 'export const egg = 1;');
    // An allowed import downwards and one through the front door of the same lib's own files.
    put('libs/reporting/src/down.ts', "import '#pruefwerk/money';\nimport './index.ts';");
    put('apps/api/src/main.ts', "import '#pruefwerk/reporting';");
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it('lets allowed imports pass', () => {
    expect(cruise()).toContain('no dependency violations found');
  });

  it.each(violations)('%s bites', (rule, file, line) => {
    const before = file === 'libs/money/src/egg.ts' ? 'export const egg = 1;' : null;
    put(file, line);
    const report = cruise();
    if (before) put(file, before);
    else rmSync(join(house, file));
    expect(report).toMatch(new RegExp(`error ${rule}: `));
  });
});
