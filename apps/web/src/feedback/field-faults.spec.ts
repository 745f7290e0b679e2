import { describe, expect, it } from '@jest/globals';
import { ApiProblem, Unreachable } from '../api/problem.ts';
import { placedProblem } from './field-faults.ts';

const refused = (...fields: string[]) =>
  new ApiProblem(422, {
    code: 'validation',
    errors: fields.map((field) => ({ field, message: `${field} fehlt` })),
  });

describe('what the server refused', () => {
  it('stands at its fields, and nowhere else', () => {
    expect(placedProblem(refused('title'), ['title', 'number'])).toEqual({
      faults: { title: 'title fehlt' },
      rest: null,
    });
  });

  it('stays a whole when a field is not on the screen', () => {
    const problem = refused('title', 'land');
    expect(placedProblem(problem, ['title'])).toEqual({
      faults: { title: 'title fehlt' },
      rest: problem,
    });
  });

  it('stands at the field that its code is about', () => {
    const taken = new ApiProblem(409, { code: 'number-taken', detail: 'Vergeben.' });
    expect(placedProblem(taken, ['number'], { 'number-taken': 'number' })).toEqual({
      faults: { number: 'Vergeben.' },
      rest: null,
    });
  });

  it.each([[new Unreachable('no connection')], [new ApiProblem(500, {})]])(
    'stays a whole when it names no field: %s',
    (problem) => {
      expect(placedProblem(problem, ['title'])).toEqual({ faults: {}, rest: problem });
    },
  );
});
