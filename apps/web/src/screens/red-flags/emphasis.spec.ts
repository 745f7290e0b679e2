import { describe, expect, it } from '@jest/globals';
import { emphasised } from './emphasis.ts';

const strong = (sentence: string) =>
  emphasised(sentence)
    .filter((piece) => piece.strong)
    .map(({ text }) => text);

describe('figures of a sentence', () => {
  it.each([
    [
      'Sechs Zahlungen ergeben 2.659,40\u00a0€, höchste 458,93\u00a0€.',
      ['2.659,40\u00a0€', '458,93\u00a0€'],
    ],
    ['Six payments total €2,659.40.', ['€2,659.40']],
    ['innerhalb von 4 Tagen', ['4 Tagen']],
    ['59 von 107 Zahlungen (55,1 %)', ['55,1 %']],
    ['(55.1%) of them', ['55.1%']],
    ['Am häufigsten ist 37,63 € (5-mal)', ['37,63 €', '5-mal']],
    ['Bezug „R00011290“ vom 02.10.2025', []],
  ])('%s', (sentence, figures) => {
    expect(strong(sentence)).toEqual(figures);
  });

  it('lose nothing of the sentence', () => {
    const sentence = '480,00 € und 12 Tage, dann nichts mehr';
    expect(
      emphasised(sentence)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence);
  });
});
