import { describe, expect, it } from '@jest/globals';
import type { RoleFigures } from './process-figures.queries.ts';
import { roleLabels } from './role-labels.ts';

const role = (key: string, name: string, unit: string | null) =>
  ({ key, name, unit, site: null }) as RoleFigures;

describe('labels of roles', () => {
  it('say the unit only where two have the same name', () => {
    const labels = roleLabels(
      [role('1', 'Kasse', 'Kämmerei'), role('2', 'Kasse', null), role('3', 'Leitung', 'FB 50')],
      'ohne Einheit',
    );
    expect([...labels.values()]).toEqual(['Kasse (Kämmerei)', 'Kasse (ohne Einheit)', 'Leitung']);
  });
});
