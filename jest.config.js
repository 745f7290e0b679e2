const project = (name, testMatch) => ({
  displayName: name,
  testMatch,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['pruefwerk:source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
});

export default {
  projects: [
    project('unit', ['<rootDir>/{apps,libs}/**/*.spec.ts', '<rootDir>/test/floors/**/*.spec.ts']),
    project('medium', ['<rootDir>/test/medium/**/*.spec.ts']),
    project('e2e', ['<rootDir>/test/e2e/**/*.spec.ts']),
  ],
};
