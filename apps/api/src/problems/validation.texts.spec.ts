import { describe, expect, it } from '@jest/globals';
import { getMetadataStorage } from 'class-validator';
import { controllers } from '../app.module.ts';
import { validationTexts } from './validation.texts.ts';

/** The storage shows its content by class only; the classes are those that the controllers have loaded. */
const storage = getMetadataStorage() as unknown as {
  validationMetadatas: Map<unknown, { name?: string; type: string }[]>;
};
/** They say when to look, not what is wrong. */
const conditions = new Set(['isOptional', 'conditionalValidation']);

const constraints = [...storage.validationMetadatas.values()]
  .flat()
  .map(({ name, type }) => name ?? type)
  .filter((name) => !conditions.has(name));

describe('words for field errors', () => {
  it('are looked for in all DTOs', () => {
    expect(controllers.length).toBeGreaterThan(10);
    expect(constraints.length).toBeGreaterThan(100);
  });

  it.each([...new Set(constraints)].sort())('exist for %s', (name) => {
    expect(Object.keys(validationTexts)).toContain(name);
  });
});
