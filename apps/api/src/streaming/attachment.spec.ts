import { describe, expect, it } from '@jest/globals';
import { attachment } from './attachment.ts';

describe('name of a download', () => {
  it.each([
    ['plain', 'a_v1.xlsx', `attachment; filename="a_v1.xlsx"; filename*=UTF-8''a_v1.xlsx`],
    ['umlauts', 'Mühl.xlsx', `attachment; filename="Muhl.xlsx"; filename*=UTF-8''M%C3%BChl.xlsx`],
    [
      'quotes cannot end it',
      'a"b.xlsx',
      `attachment; filename="a_b.xlsx"; filename*=UTF-8''a%22b.xlsx`,
    ],
  ])('%s', (_, name, header) => {
    expect(attachment(name)).toBe(header);
  });
});
