import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { bulkDisposition, BulkDispositionDto } from './disposition.dto.ts';

const id = '0b3f9f4e-6d0b-4a59-9d3f-0d6e1a0c7d11';
const decision = { disposition: 'cleared', reason: 'Kinder', expectedCount: 2 };
const bodyOf = (body: object) => plainToInstance(BulkDispositionDto, { ...decision, ...body });
const faultsOf = async (body: object) =>
  (await validate(bodyOf(body))).map(({ property }) => property);

describe('body of a bulk disposition', () => {
  it.each([
    ['a filter', { filter: { rule: ['a'], notSeen: false, minAmountCents: 5 } }],
    ['an empty filter: everything', { filter: {} }],
    ['ids', { ids: [id] }],
  ])('takes %s', async (_, body) => {
    expect(await faultsOf(body)).toEqual([]);
  });

  it.each([
    ['neither filter nor ids', {}, 'filter'],
    ['no ids at all', { ids: [] }, 'ids'],
    ['more ids than a person marks', { ids: Array(501).fill(id) }, 'ids'],
    ['a filter that is none', { filter: 'all' }, 'filter'],
    ['a wrong filter', { filter: { risk: ['huge'] } }, 'filter'],
    ['no count', { filter: {}, expectedCount: undefined }, 'expectedCount'],
  ])('refuses %s', async (_, body, property) => {
    expect(await faultsOf(body)).toEqual([property]);
  });

  it('means what the list means', () => {
    const filter = { rule: ['a'], notSeen: false, minAmountCents: 0, caseNumber: '50.3-7' };
    expect(bulkDisposition(bodyOf({ filter })).filter).toEqual({
      ruleIds: ['a'],
      notSeen: false,
      minAmountCents: 0,
      caseNumber: '50.3-7',
    });
    expect(bulkDisposition(bodyOf({ ids: [id] })).filter).toEqual({ ids: [id] });
  });
});
