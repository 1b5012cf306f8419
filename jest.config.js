/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '^.+\\.(ts|tsx|mjs|js)$': ['@swc/jest'] },
  // These packages ship ES modules only; Jest's module registry cannot require those, so they are transformed.
  transformIgnorePatterns: ['/node_modules/(?!(pg-boss|serialize-error|non-error)/)'],
  // One PostgreSQL for the whole run.
  globalSetup: '<rootDir>/tests/support/startDatabase.ts',
  globalTeardown: '<rootDir>/tests/support/stopDatabase.ts',
  testTimeout: 20_000,
  maxWorkers: 2,
};
