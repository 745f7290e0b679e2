import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
const parser = { ...swc.jsc.parser, tsx: true };
const transform = { ...swc.jsc.transform, react: { runtime: 'automatic' } };
const swcForTsx = { ...swc, swcrc: false, jsc: { ...swc.jsc, parser, transform } };

const project = (name, testMatch) => ({
  displayName: name,
  testMatch,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['pruefwerk:source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': '@swc/jest', '^.+\\.tsx$': ['@swc/jest', swcForTsx] },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
});

export default {
  projects: [
    project('unit', [
      '<rootDir>/{apps,libs}/**/*.spec.{ts,tsx}',
      '<rootDir>/test/floors/**/*.spec.ts',
    ]),
    project('medium', ['<rootDir>/test/medium/**/*.spec.ts']),
    project('e2e', ['<rootDir>/test/e2e/**/*.spec.ts']),
  ],
};
