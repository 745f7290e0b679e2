import { describe, expect, it } from '@jest/globals';
import { dialectProblems } from './dialect.ts';

describe('the dialect lint', () => {
  it.each([
    ['a plain aggregate', 'select min(a), max(b), count(*) filter (where c) from payments'],
    ['a trap inside a text', `select '7/2 ~ desc' as x from payments`],
    ['a trap inside a comment', 'select 1 as x -- 7/2\n/* now() */ from payments'],
    [
      'a descending order with its empty cells named',
      'select a from t order by a desc nulls last, b',
    ],
    [
      'a division that leaves nothing',
      'select cast((a - (a) % (b + 1)) / (b + 1) as bigint) from t',
    ],
    [
      'an ordered list of texts',
      `select string_agg(distinct trim(a), ',' order by trim(a)) from t`,
    ],
    ['a replacement', `select regexp_replace(a, 'x', '', 'g') from t`],
    ['a table called list', 'select day from (values (1)) as list(day)'],
  ])('lets pass %s', (_, sql) => {
    expect(dialectProblems(sql)).toEqual([]);
  });

  it.each([
    ['~', `select a ~ 'x' from t`],
    ['round', 'select round(a * 0.5) from t'],
    ['avg', 'select avg(a) from t'],
    ['to_char', `select to_char(d, 'YYYY') from t`],
    ['width_bucket', 'select width_bucket(a, 1, 2, 3) from t'],
    ['JSON', `select jsonb_build_object('a', 1)`],
    ['substring', `select substring(a from 'x+') from t`],
    ['ilike', `select a ilike 'x%' from t`],
    ['similar to', `select a similar to 'x' from t`],
    ['regexp_replace', `select regexp_matches(a, 'x') from t`],
    ['::', 'select a::bigint from t'],
    ['clause', 'select a from t qualify row_number() over (order by a) = 1'],
    ['by all', 'select a, count(*) from t group by all'],
    ['distinct on', 'select distinct on (a) a, b from t'],
    ['order of the rows', 'select any_value(a) from t'],
    ['clock', 'select current_date - d from t'],
    ['date functions', `select date_diff('day', a, b) from t`],
    ['string_agg', `select string_agg(a, ',') from t`],
    ['standard', 'select a == b from t'],
    ['fraction', 'select a / 2 from t'],
    ['fraction', 'select cast((a - a % b) / c as bigint) from t'],
    ['nulls last', 'select row_number() over (partition by a order by b desc) from t'],
  ])('finds the trap: %s', (word, sql) => {
    expect(dialectProblems(sql)).toEqual([expect.stringContaining(word)]);
  });
});
