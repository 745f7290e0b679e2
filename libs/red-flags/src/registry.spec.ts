import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ruleById, RULES, ruleSetVersion } from './registry.ts';
import type { Rule } from './rule.ts';
import { UnknownRuleProblem } from './rule.problems.ts';
import { showParameter } from './show-parameter.ts';
import { riskOf } from './severity.ts';
import { wordingOf } from './wordings.ts';

const here = import.meta.dirname;
const page = (id: string): string => join(here, '../../../docs/rules', `${id}.md`);
const files = readdirSync(here, { recursive: true, encoding: 'utf8' });

/** Rows of the page's table of parameters, blanks of the layout left out. */
function parameterRows(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function boundsOf(rule: Rule, name: string): string {
  const one = rule.parameters[name];
  if (one === undefined || one.kind === 'list' || one.kind === 'flag') return String(one?.kind);
  return [one.min, one.max].map((value) => showParameter(rule, name, value, 'en')).join(' to ');
}

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
    expect(['high', 'medium', 'low']).toContain(riskOf(id));
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

  it.each(ids)('%s has a page that says what the code does', (id) => {
    const text = readFileSync(page(id), 'utf8');
    const rule = ruleById(id);
    expect(parameterRows(text)).toEqual(
      Object.entries(rule.parameters).map(([name, one]) => [
        `\`${name}\``,
        showParameter(rule, name, one.default, 'en'),
        boundsOf(rule, name),
        one.explanation.en,
      ]),
    );
    const facts = rule.facts.map((fact) => `\`${fact.name}\` (${fact.kind})`).join(', ');
    expect(text).toContain(`## Facts of a hit\n\n${facts}.\n`);
    expect(text).toContain(
      `**${wordingOf(id, 'de').name}** · family ${rule.family} · version ${rule.version} · risk ${riskOf(id)}` +
        `${rule.aboutPersons ? ' · about persons: shown to the audit lead only' : ''}\n`,
    );
  });

  it('refuses an unknown rule', () => {
    expect(() => ruleById('no-such-rule')).toThrow(UnknownRuleProblem);
  });

  it('tells versions in an order of its own', () => {
    expect(ruleSetVersion([...RULES].reverse())).toBe(ruleSetVersion(RULES));
    expect(ruleSetVersion([ruleById('shared-account')])).toBe('shared-account@1');
  });
});
