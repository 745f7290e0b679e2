import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { RedFlagQuery } from './red-flag-query.dto.ts';

const faultsOf = async (query: object) =>
  (await validate(plainToInstance(RedFlagQuery, query))).map(({ property }) => property);

describe('filters of red flags', () => {
  it('take rules one by one or with commas', async () => {
    expect(await faultsOf({ rule: 'a,b', minAmountCents: '100' })).toEqual([]);
    expect(await faultsOf({ rule: ['a', 'b'] })).toEqual([]);
  });

  it.each([
    ['an amount that no column holds', { minAmountCents: '1e300' }, 'minAmountCents'],
    ['more rules than there are', { rule: Array.from({ length: 201 }, () => 'a') }, 'rule'],
    ['a page beyond all pages', { page: '99999999999' }, 'page'],
    ['a page of everything', { pageSize: '100000' }, 'pageSize'],
    ['two texts', { text: ['a', 'b'] }, 'text'],
  ])('refuse %s', async (_, query, property) => {
    expect(await faultsOf(query)).toEqual([property]);
  });
});
