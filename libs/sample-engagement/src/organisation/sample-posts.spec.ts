import { describe, expect, it } from '@jest/globals';
import { sampleBranches } from './sample-branches.ts';
import { samplePosts } from './sample-posts.ts';
import { sampleUnits } from './sample-units.ts';

const numbers = samplePosts.map(({ number }) => number);
const units = sampleUnits.map(({ name }) => name);

describe('the posts of the sample', () => {
  it('have numbers of their own and stand in known units', () => {
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { unit } of samplePosts) expect(units).toContain(unit);
  });

  it('are represented by other posts that exist', () => {
    for (const { number, deputy } of samplePosts) {
      expect(deputy).not.toBe(number);
      if (deputy !== undefined) expect(numbers).toContain(deputy);
    }
  });

  it('lack a deputy where the sample shows that', () =>
    expect(
      samplePosts
        .filter(({ deputy }) => deputy === undefined)
        .map(({ designation }) => designation),
    ).toEqual([
      'Fachverfahren und Controlling',
      'Teamleitung Außenstelle Mühlental',
      'Kassenverwaltung',
    ]));

  it('never order and pay alike', () => {
    for (const { powers = [] } of samplePosts) {
      const words = powers.map(({ power }) => power);
      expect(words.includes('kasse') && words.length > 1).toBe(false);
    }
  });
});

describe('the branches of the sample', () => {
  it('are known units, one of them for counselling only', () => {
    for (const { unit } of sampleBranches) expect(units).toContain(unit);
    const advising = sampleBranches.filter(({ services }) =>
      services.every(([, kind]) => kind === 'counselling-only'),
    );
    expect(advising.map(({ unit }) => unit)).toEqual(['Beratungspunkt Weststadt']);
  });
});
