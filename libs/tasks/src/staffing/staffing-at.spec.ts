import { describe, expect, it } from '@jest/globals';
import { OrganisationUnit } from '#pruefwerk/engagements';
import { organisationAt, Post } from '#pruefwerk/organisation';
import { aCaseload, aTask } from '../../../../test/factories/task.factory.ts';
import { TaskCaseload } from '../task-caseload.entity.ts';
import { catalogueOf } from '../task-catalogue.ts';
import type { TaskFacts } from '../task-writer.ts';
import { Task } from '../task.entity.ts';
import { staffingAt } from './staffing-at.ts';
import { StaffingParameter } from './staffing-parameter.entity.ts';

const standing = { withdrawnReason: null, version: 1 };
const task = (number: string, changes: Partial<TaskFacts> = {}) =>
  Object.assign(new Task(), aTask({ number, ...changes }), { id: `task-${number}`, ...standing });
const caseload = (number: string, cases: number, year = 2025) =>
  Object.assign(new TaskCaseload(), aCaseload(`task-${number}`, { cases, year }), {
    ...{ id: `${number}-${year}`, ...standing },
  });
const unit = (id: string, parentId: string | null) =>
  Object.assign(new OrganisationUnit(), { id, parentId, name: id, validFrom: null, validTo: null });
const post = (unitId: string, fteActual: number, fteTarget: number) =>
  Object.assign(new Post(), {
    ...{ id: `post-${unitId}`, unitId, fteActual, fteTarget, number: null, designation: 'x' },
    ...{ validFrom: null, validTo: null },
  });
const parameter = (changes: Partial<StaffingParameter>) =>
  Object.assign(new StaffingParameter(), {
    ...{ id: 'own', status: null, payGrade: null, validFrom: null, validTo: null },
    ...{ source: 'Eigene', verified: true, ...standing, ...changes },
  });

const organisation = organisationAt(
  {
    units: [unit('city', null), unit('social', 'city'), unit('youth', 'city')],
    posts: [post('social', 0.5, 1), post('youth', 2, 2)],
    ...{ deputies: [], powers: [], services: [], openingHours: [] },
  },
  '2025-12-31',
);

interface Rows {
  readonly tasks: readonly Task[];
  readonly caseloads: readonly TaskCaseload[];
  readonly parameters?: readonly StaffingParameter[];
}

const staffingOf = ({ tasks, caseloads, parameters = [] }: Rows, year = 2025) => {
  const catalogue = catalogueOf({ tasks, caseloads, criticism: [] });
  return staffingAt({ catalogue, parameters, organisation }, year);
};
const one = (changes: Partial<TaskFacts>, parameters: readonly StaffingParameter[] = []) =>
  staffingOf({
    tasks: [task('1', { minutes: 12.5, ...changes })],
    ...{ caseloads: [caseload('1', 1200)], parameters },
  }).lines[0];

describe('the staffing requirement', () => {
  it('is 1,200 × 12.5 × 1.10 / 93,600 = 0.1763 without own parameters', () => {
    const line = one({});
    expect(line?.posts?.base).toBeCloseTo(0.1763, 4);
    expect(line?.factor).toBe(1.1);
    expect(line?.workingMinutes).toMatchObject({ value: 93_600, id: null });
    expect(line?.personal?.verified).toBe(false);
  });

  it('has no supplement when the minutes hold the distribution time', () => {
    const line = one({ minutesIncludeDistribution: true });
    expect(line).toMatchObject({ factor: 1, personal: null, material: null });
    expect(line?.posts?.base).toBeCloseTo((1200 * 12.5) / 93_600, 9);
  });

  it('takes own parameters on their days only', () => {
    const own = parameter({ kind: 'working-minutes', status: 'tarif', value: 96_876 });
    expect(one({}, [own])?.workingMinutes).toMatchObject({ value: 96_876, id: 'own' });
    const later = Object.assign(own, { validFrom: '2026-01-01' });
    expect(one({}, [later])?.workingMinutes.value).toBe(93_600);
    const share = parameter({ kind: 'distribution-material', value: 1000 });
    expect(one({}, [share])?.factor).toBe(1.15);
  });

  it('reckons civil servants by their own working minutes', () => {
    expect(one({ staffStatus: 'beamte' })?.workingMinutes.value).toBe(98_640);
  });

  it('finds the rate of a pay grade however it is written', () => {
    const rate = parameter({ kind: 'hourly-rate', payGrade: 'E 9b', value: 6000 });
    expect(one({ payGrade: 'e9b' }, [rate])?.costCents).toBe(
      Math.round((1200 * 13.75 * 6000) / 60),
    );
    expect(one({ payGrade: 'S 14' })).toMatchObject({ hourlyRate: null, costCents: null });
  });

  it('carries the interval of the time into the posts, never below nothing', () => {
    const range = one({ timePrecision: 20 })?.posts;
    expect(range?.low).toBe(0);
    expect(range?.high).toBeCloseTo((1200 * 32.5 * 1.1) / 93_600, 9);
  });

  it('tells what is missing and leaves headings out', () => {
    const { lines, total } = staffingOf({
      tasks: [task('1'), task('1.1', { minutes: 5 }), task('1.2'), task('2', { minutes: 1 })],
      caseloads: [caseload('1.2', 7), caseload('1.1', 9, 2024), caseload('2', 1)],
    });
    expect(lines.map(({ task: { number }, missing }) => [number, missing])).toEqual([
      ['1.1', ['cases']],
      ['1.2', ['minutes']],
      ['2', []],
    ]);
    expect(total).toMatchObject({ tasks: 3, incomplete: 2, withoutRate: 1 });
  });

  it('counts each task once in its unit and in those above it', () => {
    const rows = {
      tasks: [
        task('1', { minutes: 93_600, minutesIncludeDistribution: true, unitId: 'social' }),
        task('2', { minutes: 46_800, minutesIncludeDistribution: true, unitId: 'city' }),
        task('3', { minutes: 9_360, minutesIncludeDistribution: true }),
      ],
      caseloads: [caseload('1', 1), caseload('2', 1), caseload('3', 1)],
    };
    const found = staffingOf(rows);
    const shown = found.units.map(({ unit: at, own, total, totalStaff }) => [
      ...[at?.id ?? null, own.posts.base, total.posts.base, totalStaff?.fteActual ?? null],
    ]);
    expect(shown).toEqual([
      ['city', 0.5, 1.5, 2.5],
      ['social', 1, 1, 0.5],
      [null, 0.1, 0.1, null],
    ]);
    expect(found.total.posts.base).toBeCloseTo(1.6, 12);
    const turned = staffingOf({
      ...{ tasks: [...rows.tasks].reverse(), caseloads: [...rows.caseloads].reverse() },
    });
    expect(turned).toEqual(found);
  });

  it('names the years that have caseloads', () => {
    const rows = { tasks: [task('1')], caseloads: [caseload('1', 1, 2023), caseload('1', 2)] };
    expect(staffingOf(rows).years).toEqual([2025, 2023]);
  });
});
