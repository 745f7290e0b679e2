import { describe, expect, it } from '@jest/globals';
import { RULES } from '#pruefwerk/red-flags';
import { LIBRARY_CONTROLS, LIBRARY_RISKS } from './control-library.ts';

const entries = [...LIBRARY_RISKS, ...LIBRARY_CONTROLS];
const riskIds = new Set(LIBRARY_RISKS.map(({ id }) => id));

describe('the library', () => {
  it('has 32 risks and 52 controls, numbered without gaps', () => {
    const ids = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(2, '0')}`);
    expect(LIBRARY_RISKS.map(({ id }) => id)).toEqual(ids('LR', 32));
    expect(LIBRARY_CONTROLS.map(({ id }) => id)).toEqual(ids('LK', 52));
  });

  it('names every entry in both languages, and none twice', () => {
    for (const list of [LIBRARY_RISKS, LIBRARY_CONTROLS]) {
      expect(new Set(list.map(({ title }) => title)).size).toBe(list.length);
      expect(new Set(list.map(({ titleEn }) => titleEn)).size).toBe(list.length);
    }
    expect(entries.filter(({ title, titleEn }) => !title || !titleEn)).toEqual([]);
  });

  it('has a control for every risk, and a risk for every control', () => {
    const covered = new Set(LIBRARY_CONTROLS.flatMap((control) => control.riskIds));
    expect(covered).toEqual(riskIds);
    expect(LIBRARY_CONTROLS.filter((control) => control.riskIds.length === 0)).toEqual([]);
  });

  it('names only rules that exist', () => {
    const rules = new Set(RULES.map(({ id }) => id));
    const named = LIBRARY_CONTROLS.flatMap(({ ruleId }) => ruleId ?? []);
    expect(named.filter((id) => !rules.has(id))).toEqual([]);
    expect(new Set(named).size).toBeGreaterThan(7);
  });

  it('says of each provision where it was read, or that it was not', () => {
    const bases = entries.flatMap(({ legalBasis }) => legalBasis);
    expect(bases.length).toBeGreaterThan(80);
    expect(bases.filter(({ source, verified }) => verified !== (source !== null))).toEqual([]);
    const unread = bases.filter(({ verified }) => !verified).map(({ text }) => text);
    expect(unread).toContain('AsylbLG § 2 (Wartezeit der Analogleistungen)');
  });
});
