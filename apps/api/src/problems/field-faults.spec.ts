import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance, Type } from 'class-transformer';
import { IsIn, MaxLength, ValidateNested, validateSync } from 'class-validator';
import { fieldError } from './field-error.ts';
import { fieldFaults } from './field-faults.ts';

class Member {
  @IsIn(['lead', 'reader'])
  role: string;
}

class Team {
  @MaxLength(5)
  name: string;

  @ValidateNested({ each: true })
  @Type(() => Member)
  members: Member[];
}

class LargeTeam extends Team {}

const faults = (body: object, shape = Team) =>
  fieldFaults(validateSync(plainToInstance(shape, body)));

describe('faults of fields', () => {
  it('carry the path and the values of the constraint', () => {
    const body = { name: 'Revision', members: [{ role: 'lead' }, { role: 'boss' }] };
    expect(faults(body)).toEqual([
      { field: 'name', code: 'maxLength', values: [5] },
      { field: 'members.1.role', code: 'isIn', values: [['lead', 'reader']] },
    ]);
  });

  it('carry them for inherited fields as well', () => {
    expect(faults({ name: 'Revision', members: [] }, LargeTeam)).toEqual([
      { field: 'name', code: 'maxLength', values: [5] },
    ]);
  });

  it('speak both languages, and in general words about a constraint without a text', () => {
    const fault = { field: 'name', code: 'maxLength', values: [5] };
    expect(fieldError(fault, 'de').message).toBe('Höchstens 5 Zeichen.');
    expect(fieldError(fault, 'en').message).toBe('At most 5 characters.');
    expect(fieldError({ ...fault, code: 'isLatLong' }, 'de').message).toBe(
      'Dieser Wert ist nicht gültig.',
    );
  });
});
