/** Timing: contenders in turns on one text, so that whatever else the machine does hits all of them. */
import type { Contender, Search, Spans } from './contenders.ts';
import { CONTENDERS, FLOORS } from './contenders.ts';
import type { Corpus } from './corpus.ts';

/** One line of a table: milliseconds, or null where a contender was left out. */
export interface Row {
  name: string;
  build: number | null;
  median: number | null;
  least: number | null;
  hits: number | null;
  /** Whether it found exactly Isnad's spans. */
  same: boolean | null;
}

const ROUNDS = 25;
/** No contender gets more time for one cell than this, in ms. */
const BUDGET = 2500;

/** Measures all matchers and floors on one corpus. */
export function measure(corpus: Corpus): Row[] {
  const text = corpus.paragraphs.join('\n');
  const rows: Row[] = [];
  const runs: { row: Row; run: () => unknown; times: number[] }[] = [];
  let reference: string | undefined;
  for (const contender of CONTENDERS) {
    const row: Row = { name: contender.name, build: null, median: null, least: null, hits: null, same: null };
    rows.push(row);
    if (tooLong(contender, corpus.forms.length, text.length)) continue;
    const { search, build } = built(contender, corpus.forms);
    row.build = build;
    const spans = search(text);
    const key = keyOf(spans);
    reference ??= key;
    row.hits = spans.length;
    row.same = key === reference;
    runs.push({ row, run: () => search(text), times: [] });
  }
  for (const floor of FLOORS) {
    const row: Row = { name: floor.name, build: null, median: null, least: null, hits: null, same: null };
    rows.push(row);
    runs.push({ row, run: () => floor.run(text), times: [] });
  }
  takeTurns(runs);
  for (const { row, times } of runs) Object.assign(row, summary(times));
  return rows;
}

/**
 * Runs each in turns until it has its rounds or has used its time. What is quicker than the clock can tell (0.1 ms in a
 * page) is run several times for one time.
 */
export function takeTurns(runs: { run: () => unknown; times: number[] }[]): void {
  const repeats = runs.map(({ run }) => {
    run();
    return Math.min(200, Math.max(1, Math.ceil(CLOCK / timed(run, 1))));
  });
  const used = runs.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    runs.forEach(({ run, times }, i) => {
      if (used[i]! > BUDGET) return;
      const time = timed(run, repeats[i]!);
      used[i]! += time;
      times.push(time / repeats[i]!);
    });
  }
}

/** A time is at least this long, in ms. */
const CLOCK = 3;

function timed(run: () => unknown, repeats: number): number {
  const before = performance.now();
  for (let i = 0; i < repeats; i++) run();
  return Math.max(performance.now() - before, 0.05);
}

/** Builds once, and twice more when that is quick: the median. */
function built(contender: Contender, forms: string[]): { search: Search; build: number } {
  const times: number[] = [];
  let search: Search;
  do {
    const before = performance.now();
    search = contender.build(forms);
    times.push(performance.now() - before);
  } while (times.length < 3 && times[0]! < 1000);
  return { search, build: summary(times).median! };
}

/** Median and least of some times. */
export function summary(times: number[]): { median: number | null; least: number | null } {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? null, least: sorted[0] ?? null };
}

function tooLong({ limit }: Contender, forms: number, units: number): boolean {
  if (!limit) return false;
  return forms > (limit.forms ?? Infinity) || forms * units > (limit.work ?? Infinity);
}

function keyOf(spans: Spans): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}
