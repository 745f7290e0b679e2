import { describe, expect, it } from '@jest/globals';
import { chosenFormat, toFormat } from './format-choice.ts';

const auto = { encoding: '', delimiter: '', quote: '', headerLine: '', sheet: '' };

describe('format of a file', () => {
  it('is all automatic at first and sends nothing then', () => {
    expect(chosenFormat({ format: null, sheet: null })).toEqual(auto);
    expect(toFormat(auto)).toEqual({});
  });

  it('sends what was said, and comes back as it was', () => {
    const said = {
      ...auto,
      encoding: 'windows-1252',
      delimiter: '\t',
      headerLine: '4',
      sheet: 'Q1',
    };
    const { sheet = null, ...format } = toFormat(said);
    expect({ format, sheet }).toEqual({
      format: { encoding: 'windows-1252', delimiter: '\t', headerLine: 4 },
      sheet: 'Q1',
    });
    expect(chosenFormat({ format, sheet })).toEqual(said);
  });

  it.each(['0', '-1', '1.5', 'x'])('leaves out the header line %j', (headerLine) => {
    expect(toFormat({ ...auto, headerLine })).toEqual({});
  });
});
