import { describe, expect, it } from '@jest/globals';
import { migrations } from './schema.ts';

const timeOf = (name: string) => Number(/\d{13}$/.exec(name)?.[0]);

describe('order of the migrations', () => {
  it('lists them in the order in which TypeORM will run them', () => {
    const times = migrations.map((migration) => timeOf(migration.name));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(new Set(times).size).toBe(times.length);
  });
});
