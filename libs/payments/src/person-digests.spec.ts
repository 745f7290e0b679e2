import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { PersonDigests } from './person-digests.ts';

describe('digests of persons', () => {
  const key = Buffer.alloc(32, 7);

  it('stay what they were when they are asked for again, and by another instance', () => {
    const digests = new PersonDigests(key);
    const expected = createHmac('sha256', key).update('person\0P-1').digest('hex');
    expect([digests.of('person', 'P-1'), digests.of('person', 'P-1')]).toEqual([
      expected,
      expected,
    ]);
    expect(new PersonDigests(key).of('person', 'P-1')).toBe(expected);
  });

  it('differ by kind and by key', () => {
    const digests = new PersonDigests(key);
    const others = [
      digests.of('employee', 'P-1'),
      new PersonDigests(Buffer.alloc(32)).of('person', 'P-1'),
    ];
    expect(others).not.toContain(digests.of('person', 'P-1'));
  });
});
