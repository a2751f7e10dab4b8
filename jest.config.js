/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.data/', '/bench/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  // jose and a few others ship only ES modules; jest runs CommonJS, so those are compiled too.
  transformIgnorePatterns: ['/node_modules/(?!(jose|double-metaphone|base45|cose-kit|h3-js)/)'],
  // In the sandbox of a test file each look at a global costs 0.3 µs, which code that counts, compares or draws does by the
  // million. Those that no library declares anew are handed to each module instead.
  sandboxInjectedGlobals: [
    'Array',
    'BigInt',
    'DataView',
    'JSON',
    'Map',
    'Math',
    'Object',
    'RangeError',
    'Reflect',
    'RegExp',
    'TypeError',
    'WeakMap',
  ],
  globalSetup: '<rootDir>/test/support/start-store.ts',
  globalTeardown: '<rootDir>/test/support/stop-store.ts',
  maxWorkers: 2,
  testTimeout: 120_000,
};
