import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These take longest and begin first, so that in the end no one waits for the last of them. */
const LONGEST = ['scenarios-', 'safety', 'faults', 'packs', 'damage', 'parts', 'reading'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((part) => moduleId.includes(`/${part}`));
      return at < 0 ? LONGEST.length : at;
    };
    return files.toSorted((one, other) => place(one) - place(other));
  }
}

/**
 * End-to-end tests drive the built extension in browsers of their own, each on a screen of its own: a few at a time, as
 * most of their time is waiting, and with time to start.
 */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // How long a thing may take that is waited for: on a busy machine, long.
    expect: { poll: { timeout: 40_000 } },
  },
});
