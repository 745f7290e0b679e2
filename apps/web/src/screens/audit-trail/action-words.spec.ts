import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { actionWords, objectWords, wordsOf } from './action-words.ts';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const sources = ['libs', 'apps/api/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8')),
);
const nouns =
  'account|analysis-run|control|control-test|engagement|export|finding|import|mapping-template|measure|member|' +
  'branch-service|opening-hours|organisation-unit|post|post-deputy|signing-power|process|process-version|red-flag|risk|session|signing-limit|task-catalogue|task-criticism|upload';

const found = (pattern: RegExp) =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map(([, hit]) => String(hit)));

/** Literals such as 'finding.created'; problem codes begin with the plural name of their library. */
const literal = new Set(found(new RegExp(`'((?:${nouns})\\.[a-z-]+)'`, 'g')));

/** The list of words in the source: `export const importStates = ['waiting', …]`. */
const listed = (name: string) =>
  found(new RegExp(`const ${name}\\b[^=]*= \\[([^\\]]*)\\]`, 'g')).flatMap((list) =>
    [...list.matchAll(/'([a-z-]+)'/g)].map(([, word]) => String(word)),
  );

const composed = [
  ...listed('importStates').map((state) => `import.${state}`),
  ...listed('runStates').map((state) => `analysis-run.${state}`),
  ...listed('simulationStates').map((state) => `simulation.${state}`),
  ...listed('recommendationStates').map((state) => `recommendation.${state}`),
  ...listed('exportStates').map((state) => `export.${state}`),
  ...['import.compared', 'import.reconciled', 'import.signed-off'],
  ...['saved', 'renamed', 'deleted'].map((what) => `mapping-template.${what}`),
  ...['finding.status-changed', 'measure.status-changed', 'measure.deadline-changed'],
  ...['task', 'task-caseload', 'staffing-parameter'].flatMap((kind) =>
    ['added', 'changed', 'withdrawn', 'restored'].map((what) => `${kind}.${what}`),
  ),
  'job.cancel-requested',
];

describe('words for what was done', () => {
  it('reads the actions from the sources', () => {
    expect(literal.size).toBeGreaterThan(30);
    expect(composed.length).toBeGreaterThan(20);
  });

  it('are there for every action that the server writes', () => {
    const actions = [...new Set([...literal, ...composed])];
    expect(actions.filter((action) => !(action in actionWords))).toEqual([]);
  });

  it('knows every way in which the server composes an action', () => {
    const ways = found(new RegExp(`\`((?:${nouns}|\\$\\{noun\\})\\.\\$\\{[^}]*\\}[a-z-]*)\``, 'g'));
    expect([...new Set(ways)].sort()).toEqual([
      '${noun}.${change.kind}-changed',
      'analysis-run.${state}',
      'export.${state}',
      "import.${state === 'open' ? 'compared' : state}",
      'import.${state}',
      'mapping-template.${what}',
    ]);
  });

  it('are there for every kind of object', () => {
    const kinds = new Set(found(/objectType: '([a-z-]+)'/g));
    expect([...kinds].filter((kind) => !(kind in objectWords))).toEqual([]);
  });

  it('fall back to something readable for an action of a newer server', () => {
    expect(wordsOf('sample.sub-drawn').de).toBe('Vorgang „sample sub drawn“');
  });
});
