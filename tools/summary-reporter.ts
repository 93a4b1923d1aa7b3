// The end of every test run: what was skipped and why, which engines took part, and on the last line the figures.
import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule, TestSuite } from 'vitest/node';

/** The real parts whose name a test carries when it runs on them. */
const ENGINES = ['PGlite', 'PostgreSQL', 'Chromium'];

export class SummaryReporter implements Reporter {
  #report: string[] | undefined;

  onInit(): void {
    // Printed when the process ends: nothing comes after it, and a run that never came to its end is counted as failed.
    process.once('exit', () => {
      if (this.#report === undefined) process.exitCode = 1;
      writeSync(1, `${(this.#report ?? ['The run ended before any test did.', figures(0, 1, 0)]).join('\n')}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    const skipped = [...inState('skipped'), ...inState('pending')];
    // What breaks outside a test (a file that does not load, a hook of a suite, a stray rejection) has failed as well.
    const broken = modules.flatMap((module): (TestModule | TestSuite)[] => [module, ...module.children.allSuites()]).filter((part) => part.errors().length > 0);
    const seen = inState('failed').length + broken.length + unhandled.length;
    const failed = tests.length === 0 ? Math.max(seen, 1) : seen; // nothing found, or nothing could be set up
    if (failed > 0) process.exitCode = 1;

    const reason = (test: (typeof tests)[number]) => {
      const result = test.result();
      return (result.state === 'skipped' ? result.note : undefined) ?? 'no reason given';
    };
    const engines = ENGINES.map((engine) => `${engine} ${tests.filter((test) => test.fullName.includes(engine) && test.result().state === 'passed').length}`);
    this.#report = [
      ...skipped.map((test) => `skipped: ${test.module.relativeModuleId} > ${test.fullName}: ${reason(test)}`),
      `Passed tests that ran on real engines: ${engines.join(', ')}`,
      figures(inState('passed').length, failed, skipped.length),
    ];
  }
}

const figures = (passed: number, failed: number, skipped: number) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
