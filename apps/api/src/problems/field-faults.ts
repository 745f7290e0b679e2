import { getMetadataStorage, type ValidationError } from 'class-validator';

/** One fault of one field, without words. */
export interface FieldFault {
  readonly field: string;
  /** Name of the constraint that was broken. */
  readonly code: string;
  /** The constraint's own values, for example the longest length. */
  readonly values: readonly unknown[];
}

/** All faults, nested ones with the path to their field. */
export function fieldFaults(errors: readonly ValidationError[], path = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = path === '' ? error.property : `${path}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((code) => ({
      field,
      code,
      values: constraintValues(error, code),
    }));
    return [...own, ...fieldFaults(error.children ?? [], field)];
  });
}

/** class-validator hands out English sentences only; the numbers in them are in its metadata. */
function constraintValues(error: ValidationError, code: string): readonly unknown[] {
  const target = error.target?.constructor;
  if (target === undefined) return [];
  const found = getMetadataStorage()
    .getTargetValidationMetadatas(target, '', true, false)
    .find(({ propertyName, name }) => propertyName === error.property && name === code);
  return (found?.constraints ?? []) as unknown[];
}
