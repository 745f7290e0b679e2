import { describe, expect, it } from '@jest/globals';
import { searchOf, withoutView, withView } from './saved-view.ts';

const view = (name: string, screen = 'red-flags', search = '{}') => ({ name, screen, search });

describe('saved views', () => {
  it('replace one of the same name on the same screen only', () => {
    const known = [view('offen'), view('offen', 'payments')];
    expect(withView(known, view('offen', 'red-flags', '{"a":1}'))).toEqual([
      view('offen', 'payments'),
      view('offen', 'red-flags', '{"a":1}'),
    ]);
  });

  it('go one by one', () => {
    expect(withoutView([view('a'), view('b')], view('a'))).toEqual([view('b')]);
  });

  it.each([
    ['{"stand":["open"]}', { stand: ['open'] }],
    ['?stand=open', null],
    ['[1]', null],
    ['null', null],
  ])('%s is read as %j', (search, expected) => {
    expect(searchOf({ search })).toEqual(expected);
  });
});
