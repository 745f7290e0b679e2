import { describe, expect, it } from '@jest/globals';
import { lossCsv } from './loss-csv.ts';
import type { Loss } from './loss.queries.ts';

const loss: Loss = {
  ...{ line: 12, element: 'x:task', elementId: 't', attribute: 'name', value: '=1+1' },
  ...{ instead: 'a;"b"', reason: 'value-changed', contained: 0, harmless: false },
  text: { de: 'Grund', en: 'reason' },
};

describe('loss report as CSV', () => {
  it('keeps cells apart and is no formula', () => {
    expect(lossCsv([loss], ['Zeile'], ({ text }) => text.de)).toBe(
      `\uFEFFZeile\r\n12;x:task;t;name;'=1+1;"a;""b""";Grund;0\r\n`,
    );
  });

  it('leaves what is not there empty', () => {
    const empty = { ...loss, elementId: null, attribute: null, value: null, instead: null };
    expect(lossCsv([empty], [], () => '')).toBe('\uFEFF\r\n12;x:task;;;;;;0\r\n');
  });
});
