import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { iksDescriptor } from '#pruefwerk/bpmn';
import { defaultParameters } from './parameters/default-parameters.ts';
import { parameterKeys } from './parameters/parameter.ts';
import { IMPROVEMENT_RULES, registeredImprovement } from './registry.ts';

const here = import.meta.dirname;
const pages = join(here, '../../../docs/process-improvement');
const files = readdirSync(join(here, 'rules'));
const ids = IMPROVEMENT_RULES.map(({ rule }) => rule.id);
const sorted = (names: readonly string[]) => [...names].sort();
const attributes = new Set(
  iksDescriptor.types.flatMap(({ properties }) => properties.map(({ name }) => name)),
);
const values = new Set(
  iksDescriptor.enumerations.flatMap(({ literalValues }) => literalValues.map(({ name }) => name)),
);
/** Access to a data field, and groups of activities: values of texts. */
const OTHER = new Set(['w', '01', '02']);

describe('registry of improvement rules', () => {
  it('lists every rule file once, each with words, examples and a page', () => {
    const named = (ending: string) =>
      files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
    for (const ending of ['.rule.ts', '.wording.ts', '.rule.spec.ts'])
      expect([ending, sorted(named(ending))]).toEqual([ending, sorted(ids)]);
    const onPages = readdirSync(pages).map((file) => file.replace(/\.md$/, ''));
    expect(sorted(onPages)).toEqual(sorted(ids));
    expect(ids).toHaveLength(21);
  });

  it.each(IMPROVEMENT_RULES.map((one) => [one.rule.id, one] as const))(
    '%s has a page that says what the code says',
    (id, { wording }) => {
      const text = readFileSync(join(pages, `${id}.md`), 'utf8');
      expect(text).toContain(`# ${id}: ${wording.en.name}\n\n**${wording.de.name}**\n`);
      expect(text).toContain(`${wording.de.looksFor}\n${wording.en.looksFor}\n`);
      for (const title of ['Why', 'Source', 'How it is computed'])
        expect(text).toContain(`## ${title}\n`);
      const [, computed = ''] = text.split('## How it is computed');
      for (const [, name = ''] of computed.matchAll(/`(\w+)`/g)) {
        const known = attributes.has(name) || values.has(name) || OTHER.has(name);
        expect([name, known]).toEqual([name, true]);
      }
    },
  );

  it('refuses an unknown id', () => {
    expect(() => registeredImprovement('no-such-rule')).toThrow(RangeError);
  });
});

describe('assumptions', () => {
  it('each stand once, with a source, and do not pass for facts', () => {
    expect(sorted(defaultParameters.map(({ key }) => key))).toEqual(sorted(parameterKeys));
    for (const { source, asOf, verified } of defaultParameters) {
      expect(source).not.toBe('');
      expect(asOf).not.toBeNull();
      expect(verified).toBe(false);
    }
  });
});
