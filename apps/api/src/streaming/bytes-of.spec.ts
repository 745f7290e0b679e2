import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { bytesOf } from './bytes-of.ts';

const stream = () => Readable.from([Buffer.from('ab'), Buffer.from('cd')]);

describe('content held in memory', () => {
  it('is taken up to the limit', async () => {
    expect((await bytesOf(stream(), 4)).toString()).toBe('abcd');
  });

  it('is refused beyond it, and its source closed', async () => {
    const content = stream();
    await expect(bytesOf(content, 3)).rejects.toMatchObject({ code: 'api.payload-too-large' });
    expect(content.destroyed).toBe(true);
  });
});
