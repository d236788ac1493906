/**
 * How well and how fast notes are found again, against Hypothesis' method and exact search on the same cases.
 *
 *   node scripts/bench/anchoring.ts [--cases N] [--seed N] [--further FOLDER] [--speed]
 *
 * --further adds the plain texts of a folder to the invented articles; --speed measures times alone.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Cases, type Suite } from './anchoring-cases.ts';
import { exactOnly, hypothesis, isnad } from './anchoring-contenders.ts';
import { count, type Counts } from './anchoring-measure.ts';
import { speeds } from './anchoring-speed.ts';
import { articles, furtherArticles } from './anchoring-texts.ts';
import { VARIANTS } from './anchoring-variants.ts';
import { print } from './print.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    further: { type: 'string' },
    speed: { type: 'boolean', default: false },
  },
});
const n = Number(values.cases);
const seed = Number(values.seed);
if (!Number.isInteger(n) || n < 1 || !Number.isInteger(seed)) {
  console.error('--cases and --seed take whole numbers, --cases at least 1');
  process.exit(2);
}
const texts = [...articles(), ...(values.further ? furtherArticles(values.further) : [])];
console.log(
  `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}; ${texts.length} articles, seed ${seed}\n`,
);

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
const attached = (counts: Counts): number => counts.anchoredRight + counts.anchoredWrong;
const ratio = (theirs: number, ours: number): string =>
  ours > 0 ? `${(theirs / ours).toFixed(0)}×` : theirs > 0 ? `${theirs} : 0` : '–';

/** Cases where nothing is to be found: what is found is false. */
function falseAnchors(title: string, bar: string, suites: Suite[]): void {
  print(
    `${title} (bar: ${bar})`,
    [
      '',
      'cases',
      'Isnad: anchored',
      'Isnad: asked',
      'Hypothesis',
      'exact text',
      'Hypothesis : Isnad, anchored and asked',
    ],
    suites.map(({ name, cases }) => {
      const [ours, theirs, plain] = [count(cases, isnad), count(cases, hypothesis), count(cases, exactOnly)];
      const asked = ours.uncertainRight + ours.uncertainWrong;
      return [
        name,
        String(cases.length),
        percent(attached(ours), ours.of),
        percent(asked, ours.of),
        percent(attached(theirs), ours.of),
        percent(attached(plain), ours.of),
        ratio(attached(theirs), attached(ours) + asked),
      ];
    }),
  );
}

/** Cases where the words still stand somewhere. */
function recall(title: string, bar: string, suites: Suite[]): void {
  print(
    `${title} (bar: ${bar})`,
    ['', 'cases', 'Isnad: right place', 'of these asked', 'wrong place', 'orphan', 'exact offsets', 'Hypothesis: right', 'wrong', 'exact text: right'],
    suites.map(({ name, cases }) => {
      const [ours, theirs, plain] = [count(cases, isnad), count(cases, hypothesis), count(cases, exactOnly)];
      return [
        name,
        String(cases.length),
        percent(ours.anchoredRight + ours.uncertainRight, ours.of),
        percent(ours.uncertainRight, ours.of),
        percent(ours.anchoredWrong + ours.uncertainWrong, ours.of),
        percent(ours.orphan, ours.of),
        percent(ours.exact, ours.of),
        percent(theirs.anchoredRight, ours.of),
        percent(theirs.anchoredWrong, ours.of),
        percent(plain.anchoredRight, ours.of),
      ];
    }),
  ); // oxfmt-ignore
}

if (!values.speed) {
  const cases = new Cases(texts, seed);
  falseAnchors(
    'False anchors, on the page of another article',
    'at most 1 %',
    [8, 15, 30, 60].map((k) => cases.unrelated(n, k)),
  );
  falseAnchors(
    'Still attached after its paragraph was deleted',
    'at most 2 %',
    [1, 3, 8, 20].map((k) => cases.deleted(n, k)),
  );
  falseAnchors(
    'Lookalike sentences', 'none anchored; a question is allowed',
    (['name', 'number'] as const).flatMap((what) => [cases.lookalike(n, what, 'in place'), cases.lookalike(n, what, 'elsewhere')]),
  ); // oxfmt-ignore
  recall(
    'Edited pages', 'at least 96 % up to 10 % edited words, wrong place at most 1 %',
    [0.02, 0.05, 0.1, 0.25].flatMap((share) => [3, 8, 20].map((k) => cases.edited(n, k, share))),
  ); // oxfmt-ignore
  recall(
    'Inserted paragraphs',
    'as edited pages',
    [1, 5, 20].map((k) => cases.inserted(n, k)),
  );
  recall(
    'Other spellings',
    '100 %, exact offsets',
    Object.keys(VARIANTS).map((name) => cases.variant(n, name)),
  );
}
print(
  'Times on a page of 50,000 characters, ms, medians of 7 (bars: first 100, all 300, no task over 50; 200 orphans 150)',
  ['', 'first', 'all', 'longest stretch', 'Hypothesis, all', 'times faster'],
  (await speeds()).map(({ name, first, all, longest, hypothesis: theirs }) => [
    name,
    first,
    all,
    longest,
    theirs,
    theirs / all,
  ]),
);
