import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one line that a person and a machine read alike: `N passed, M failed`. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === 'passed').length;
      const failedHere = tests.filter((test) => test.result().state === 'failed').length;
      // A file that cannot even be loaded has no tests that fail, but it has failed.
      failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere;
    }
    // After the other reporters have printed their summaries.
    process.on('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }
}
