import { describe, expect, it } from '@jest/globals';
import { OrganisationUnitCycle, OrganisationUnitMisplaced } from './engagements.problems.ts';
import { requireFittingParent, requireNoCycle } from './organisation-tree.ts';
import type { OrganisationUnitKind } from './organisation-unit.entity.ts';

describe('place of a unit in the tree', () => {
  it.each<[OrganisationUnitKind, OrganisationUnitKind | null]>([
    ['authority', null],
    ['department', 'authority'],
    ['department', 'department'],
    ['branch', 'department'],
    ['post', 'branch'],
  ])('%s may stand below %s', (kind, parent) => {
    expect(() => requireFittingParent(kind, parent)).not.toThrow();
  });

  it.each<[OrganisationUnitKind, OrganisationUnitKind | null]>([
    ['department', null],
    ['post', null],
    ['post', 'post'],
    ['authority', 'department'],
    ['branch', 'post'],
  ])('%s may not stand below %s', (kind, parent) => {
    expect(() => requireFittingParent(kind, parent)).toThrow(OrganisationUnitMisplaced);
  });

  const unit = (id: string, parentId: string | null) => ({
    id,
    parentId,
    kind: 'department' as const,
  });
  const units = [unit('a', null), unit('b', 'a'), unit('c', 'b'), unit('d', 'a')];

  it.each([
    ['itself', 'a', 'a'],
    ['its grandchild', 'a', 'c'],
  ])('a unit cannot stand below %s', (_, id, parentId) => {
    expect(() => requireNoCycle(units, id, parentId)).toThrow(OrganisationUnitCycle);
  });

  it.each([
    ['c', 'd'],
    ['c', null],
  ])('%s may move below %s', (id, parentId) => {
    expect(() => requireNoCycle(units, id, parentId)).not.toThrow();
  });
});
