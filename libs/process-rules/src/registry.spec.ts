import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { iksDescriptor } from '#pruefwerk/bpmn';
import { PROCESS_RULES, registeredRule } from './registry.ts';

const here = import.meta.dirname;
const pages = join(here, '../../../docs/process-rules');
const files = readdirSync(join(here, 'rules'));
const ids = PROCESS_RULES.map(({ rule }) => rule.id);
const sorted = (names: readonly string[]) => [...names].sort();
const attributes = new Set(
  iksDescriptor.types.flatMap(({ properties }) => properties.map(({ name }) => name)),
);
const values = new Set(
  iksDescriptor.enumerations.flatMap(({ literalValues }) => literalValues.map(({ name }) => name)),
);

describe('registry of process rules', () => {
  it('lists every rule file once, each with words, examples and a page', () => {
    const named = (ending: string) =>
      files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
    for (const ending of ['.rule.ts', '.wording.ts', '.rule.spec.ts'])
      expect([ending, sorted(named(ending))]).toEqual([ending, sorted(ids)]);
    const onPages = readdirSync(pages).map((file) => file.replace(/\.md$/, ''));
    expect(sorted(onPages)).toEqual(sorted(ids));
  });

  it('shows the worst first', () => {
    const order = ['error', 'warning', 'info'];
    const weights = PROCESS_RULES.map(({ severity }) => order.indexOf(severity));
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
  });

  it.each(PROCESS_RULES.map((one) => [one.rule.id, one] as const))(
    '%s has a page that says what the code says',
    (id, { severity, wording }) => {
      expect(existsSync(join(pages, `${id}.md`))).toBe(true);
      const text = readFileSync(join(pages, `${id}.md`), 'utf8');
      expect(text).toContain(`# ${id}: ${wording.en.name}\n\n**${wording.de.name}** · ${severity}`);
      expect(text).toContain(`${wording.de.looksFor}\n${wording.en.looksFor}\n`);
      for (const title of ['Why', 'Legal basis', 'How it is computed'])
        expect(text).toContain(`## ${title}\n`);
      // Names in the text are those of the files.
      const [, computed = ''] = text.split('## How it is computed');
      for (const [, name = ''] of computed.matchAll(/`(\w+)`/g)) {
        const known = attributes.has(name) || values.has(name) || OTHER.has(name);
        expect([name, known]).toEqual([name, true]);
      }
    },
  );

  it('refuses an unknown id', () => {
    expect(() => registeredRule('no-such-rule')).toThrow(RangeError);
  });
});

/** Elements, and values of free texts. */
const OTHER = new Set(['kontrolle', 'risiko', 'taeglich', 'papier', 'excel', 'w', 'rw']);
