import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SummaryReporter } from './tools/summary-reporter.ts';

/** Siblings (`@wadul/core` …) are read from their sources, so that no test ever runs against yesterday's build. */
const conditions = ['wadul-source', 'module', 'node', 'development|production'];

const project = (name: string, include: string[]) => ({ extends: true, test: { name, include } }) as const;

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['wadul-source'] } },
  test: {
    execArgv: ['--conditions=wadul-source'],
    /** For the many servers and commands that tests start: each would erase the types of the same sources again. */
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/wadul/compiled', import.meta.url)) },
    globalSetup: ['tools/testing/global-setup.ts', 'packages/server/src/db/testing/global-setup.ts'],
    reporters: ['default', new SummaryReporter()],
    // Guards against what hangs, and nothing else: a busy machine takes several times as long as a quiet one.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    projects: [
      // Core has no state and asks nobody: its files need no process of their own each.
      { extends: true, test: { name: 'core', include: ['packages/core/src/**/*.test.ts'], isolate: false } },
      project('verify', ['packages/verify/src/**/*.test.ts']),
      project('server', ['packages/server/src/**/*.test.ts']),
      project('widget', ['packages/widget/src/**/*.test.ts']),
      project('examples', ['examples/**/*.test.ts']),
      { extends: true, test: { name: 'check', include: ['tools/**/*.test.ts'], exclude: ['tools/check/fixtures/**'], testTimeout: 600_000 } },
    ],
  },
});
