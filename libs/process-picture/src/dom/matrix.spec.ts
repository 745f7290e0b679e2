import { describe, expect, it } from '@jest/globals';
import { Matrix, Transform, TransformList } from './matrix.ts';

describe('transforms', () => {
  it('undo themselves', () => {
    const there = new Matrix().translate(5, 7).rotate(30).scale(2, 3);
    expect(there.multiply(there.inverse()).toString()).toBe('matrix(1 0 0 1 0 0)');
  });

  it('rotate about a point', () => {
    const turn = new Transform();
    turn.setRotate(90, 10, 0);
    expect(turn.matrix.toString()).toBe('matrix(0 1 -1 0 10 -10)');
  });

  it('are written down whenever the list changes', () => {
    const written: string[] = [];
    const list = new TransformList((text) => written.push(text));
    const move = new Transform();
    move.setTranslate(1, 2);
    list.appendItem(move);
    list.clear();
    expect(written).toEqual(['matrix(1 0 0 1 1 2)', '']);
    expect(list.consolidate()).toBeNull();
  });
});
