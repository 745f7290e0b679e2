import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ruleById, RULES, ruleSetVersion } from './registry.ts';
import { UnknownRuleProblem } from './rule.problems.ts';
import { RISK_NAMES, riskOf } from './severity.ts';
import { wordingOf } from './wordings.ts';

const here = import.meta.dirname;
const page = (id: string): string => join(here, '../../../docs/rules', `${id}.md`);
const files = readdirSync(here, { recursive: true, encoding: 'utf8' });
const ids = RULES.map((rule) => rule.id);

describe('registry', () => {
  it('lists every rule file once', () => {
    const onDisk = files
      .filter((file) => file.endsWith('.rule.ts'))
      .map((file) => file.replace(/^.*[\\/]|\.rule\.ts$/g, ''));
    expect([...ids].sort()).toEqual(onDisk.sort());
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s is complete', (id, rule) => {
    expect(files.some((file) => file.endsWith(`${id}.rule.spec.ts`))).toBe(true);
    expect(
      files.some((file) => file.replaceAll('\\', '/') === `${rule.family}/${id}.rule.ts`),
    ).toBe(true);
    expect(Object.keys(RISK_NAMES)).toContain(riskOf(id));
    for (const language of ['de', 'en'] as const) {
      const wording = wordingOf(id, language);
      expect(wording.name.length).toBeGreaterThan(5);
      expect(wording.harmless.length).toBeGreaterThan(1);
      expect(wording.requests.length).toBeGreaterThan(1);
    }
    for (const one of Object.values(rule.parameters)) {
      expect(one.explanation.de).toMatch(/\.$/);
      expect(one.explanation.en).toMatch(/\.$/);
    }
  });

  it.each(ids)('%s has a page that names every parameter and column', (id) => {
    expect(existsSync(page(id))).toBe(true);
    const text = readFileSync(page(id), 'utf8');
    const rule = ruleById(id);
    for (const name of Object.keys(rule.parameters)) expect(text).toContain(`\`${name}\``);
    for (const need of rule.requires) {
      for (const name of typeof need === 'string' ? [need] : need.anyOf)
        expect(text).toContain(`\`${name}\``);
    }
    for (const title of [
      'Why',
      'Legal basis',
      'Parameters',
      'Harmless explanations',
      'What to request',
      'How it is computed',
    ]) {
      expect(text).toContain(`## ${title}`);
    }
  });

  it('refuses an unknown rule', () => {
    expect(() => ruleById('no-such-rule')).toThrow(UnknownRuleProblem);
  });

  it('tells versions in an order of its own', () => {
    expect(ruleSetVersion([...RULES].reverse())).toBe(ruleSetVersion(RULES));
    expect(ruleSetVersion([ruleById('shared-account')])).toBe('shared-account@1');
  });
});
