import { describe, expect, it } from '@jest/globals';
import { PictureCache, pictureKey } from './picture-cache.ts';
import type { PictureOrder } from './picture-order.ts';

const order = (xml: string, fill = '#fff'): PictureOrder => ({
  ...{ xml, format: 'svg' },
  options: { colours: new Map([['a', { fill }]]) },
});

function counted(answer: (xml: string) => Promise<string>) {
  const drawn: string[] = [];
  const draw = ({ xml }: PictureOrder) => {
    drawn.push(xml);
    return answer(xml);
  };
  return { drawn, cache: new PictureCache({ draw }) };
}

describe('kept pictures', () => {
  it('are drawn once, also when wanted twice at the same time', async () => {
    const { drawn, cache } = counted((xml) => Promise.resolve(`<${xml}>`));
    const both = await Promise.all([cache.draw(order('a')), cache.draw(order('a'))]);
    expect([...both, await cache.draw(order('a'))]).toEqual(['<a>', '<a>', '<a>']);
    expect(drawn).toEqual(['a']);
  });

  it('are told apart by all that they depend on, colours included', () => {
    const orders = [order('a'), order('b'), order('a', '#000'), { ...order('a'), width: 5 }];
    expect(new Set(orders.map(pictureKey)).size).toBe(4);
    expect(pictureKey(order('a'))).toBe(pictureKey(order('a')));
  });

  it('failures are tried again', async () => {
    let attempts = 0;
    const { cache } = counted(() =>
      ++attempts === 1 ? Promise.reject(new Error('once')) : Promise.resolve('there'),
    );
    await expect(cache.draw(order('a'))).rejects.toThrow('once');
    expect(await cache.draw(order('a'))).toBe('there');
  });

  it('the longest unused ones go when there are too many', async () => {
    const { drawn, cache } = counted((xml) => Promise.resolve(xml));
    for (let i = 0; i < 200; i++) await cache.draw(order(`x${i}`));
    await cache.draw(order('x0'));
    await cache.draw(order('new'));
    await cache.draw(order('x0'));
    await cache.draw(order('x1'));
    expect(drawn.filter((xml) => xml === 'x0')).toHaveLength(1);
    expect(drawn.filter((xml) => xml === 'x1')).toHaveLength(2);
  });

  it('the oldest go when they are too large together', async () => {
    const { drawn, cache } = counted((xml) => Promise.resolve(xml.repeat(10 << 20)));
    for (const xml of ['a', 'b', 'c', 'd']) await cache.draw(order(xml));
    await cache.draw(order('d'));
    await cache.draw(order('a'));
    expect(drawn).toEqual(['a', 'b', 'c', 'd', 'a']);
  });
});
