import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROCESS_RULES } from '../registry.ts';
import { legalBasesOf } from './legal-bases.ts';

const pages = join(import.meta.dirname, '../../../../docs/process-rules');
const entries = (id: string): string[] => {
  const page = readFileSync(join(pages, `${id}.md`), 'utf8');
  const [, section = ''] = page.split('## Legal basis\n');
  const lines = section.split('\n## ')[0]?.split('\n') ?? [];
  return lines.filter((line) => line.startsWith('- ') && !line.startsWith('- None'));
};

describe('legal bases of the rules', () => {
  it.each(PROCESS_RULES.map(({ rule }) => rule.id))('%s: as on its page', (id) => {
    const bases = legalBasesOf(id);
    const lines = entries(id);
    expect(lines).toHaveLength(bases.length);
    for (const [i, { norm, source }] of bases.entries()) {
      expect(lines[i]).toContain(norm);
      expect(lines[i]).toContain(source ?? '(unverified)');
    }
  });
});
