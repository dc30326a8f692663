import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Vitest reporter: the run's last line is `N passed, N failed, N skipped`, counted from the runner's results.
 *
 * A failed hook, a file that cannot be loaded and an unhandled error are failures too, one each, although they
 * belong to no test. With COUNTS_FILE set, the same counts are appended there as a line of JSON, so that several
 * runs can be added up (`tools/sum-counts.mjs`).
 */
export default class ClosingLine {
  onTestRunEnd(modules, unhandledErrors) {
    let passed = 0;
    let skipped = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const { state } of [...module.children.allTests()].map((test) => test.result())) {
        if (state === 'passed') passed += 1;
        else if (state === 'skipped') skipped += 1;
        else failed += 1;
      }
    }

    const file = process.env.COUNTS_FILE;
    if (file) {
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify({ passed, failed, skipped })}\n`);
    }
    // Vitest still prints its coverage table after this hook, so the line waits for the exit.
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`));
  }
}
