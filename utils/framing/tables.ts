/** A comparison as plain tables: the one source of what is printed, exported and shown as the alternative of a plot. */
import type { LocalText } from '../report/view.ts';
import { binned, fittingBin, type Bin } from './bins.ts';
import type { Cell, Citation, ComparisonResult, Group } from './types.ts';

export type Value = string | number | null;

export const TABLES = ['names', 'sentences', 'words', 'speakers', 'time', 'lean', 'sample'] as const;
export type TableId = (typeof TABLES)[number];

export interface Table {
  id: TableId;
  /** Stable names, the same in every language: what another program reads. */
  columns: string[];
  rows: Value[][];
}

export type NameOf = (names: LocalText, otherwise: string) => string;

/** A name in one of the languages, the given first. */
export function namesIn(language: 'ar' | 'en' | 'fr'): NameOf {
  return (names, otherwise) => names[language] ?? names.en ?? names.fr ?? names.ar ?? otherwise;
}

/** Every table of a comparison. @param bin of the time line; by default what fits the period */
export function tablesOf(result: ComparisonResult, name: NameOf, bin?: Bin): Table[] {
  const shown = new Map(result.groups.map((group) => [group.key, name(group.names, group.key)]));
  return [
    namesTable(result, shown),
    sentencesTable(result, shown, name),
    wordsTable(result, shown),
    speakersTable(result, shown, name),
    timeTable(result, shown, bin),
    leanTable(result, shown),
    sampleTable(result),
  ];
}

type Shown = ReadonlyMap<string, string>;

function namesTable({ names, groups }: ComparisonResult, shown: Shown): Table {
  const labels = names.map((row): Value[] => [
    row.form,
    row.kind,
    row.distanced ? 'in marks' : 'plain',
    row.serves,
    row.term,
    row.total,
    ...groups.map(({ key }) => row.cells[key]?.count ?? 0),
  ]);
  const count = (title: string, of: (group: Group) => number): Value[] => [
    title, 'articles', '', null, null, groups.reduce((sum, group) => sum + of(group), 0), ...groups.map(of),
  ]; // oxfmt-ignore
  return {
    id: 'names',
    columns: ['label', 'kind', 'form', 'serves', 'term', 'total', ...shown.values()],
    rows: [
      ...labels,
      count('(articles that use a name)', (group) => group.naming),
      count('(articles that mention it under no name)', (group) => group.unnamed),
      count('(articles that do not mention it)', (group) => group.silent),
    ],
  };
}

function sentencesTable({ names, groups, speakers }: ComparisonResult, shown: Shown, name: NameOf): Table {
  const named = new Map(speakers.map((row) => [row.speaker, row.speaker && name(row.names, row.speaker)]));
  const line = (label: string, { key }: Group, one: Citation): Value[] => [
    shown.get(key) ?? key, label, one.voice, named.get(one.speaker) ?? one.speaker, one.sentence.before, one.sentence.match, one.sentence.after,
    one.published, one.title, one.url, one.article, one.start, one.end,
  ]; // oxfmt-ignore
  const cell = (label: string, group: Group, found: Cell | undefined) =>
    (found?.citations ?? []).map((one) => line(label, group, one));
  return {
    id: 'sentences',
    columns: [
      'group', 'label', 'voice', 'speaker', 'before', 'match', 'after', 'date', 'title', 'address', 'article', 'start', 'end',
    ], // oxfmt-ignore
    rows: names.flatMap(({ form, cells }) => groups.flatMap((group) => cell(form, group, cells[group.key]))),
  };
}

function wordsTable({ words }: ComparisonResult, shown: Shown): Table {
  return {
    id: 'words',
    columns: [
      'group',
      'language',
      'word',
      'here',
      'of',
      'elsewhere',
      'of_elsewhere',
      'articles',
      'log_odds',
      'z',
    ],
    rows: words.flatMap((set) =>
      set.words.map((row): Value[] => [
        shown.get(set.group) ?? set.group, set.language, row.form, row.here, set.here, row.elsewhere, set.elsewhere,
        row.articles, rounded(row.delta), rounded(row.z),
      ]),
    ), // oxfmt-ignore
  };
}

function speakersTable({ speakers, groups }: ComparisonResult, shown: Shown, name: NameOf): Table {
  const kinds = ['direct', 'indirect'] as const;
  return {
    id: 'speakers',
    columns: [
      'speaker', 'camp', 'words', ...groups.flatMap(({ key }) => kinds.map((kind) => `${shown.get(key) ?? key}: ${kind}`)),
    ], // oxfmt-ignore
    rows: speakers.map((row): Value[] => [
      row.speaker === null ? '(speaker not known)' : name(row.names, row.speaker),
      row.camp,
      row.total,
      ...groups.flatMap(({ key }) => kinds.map((kind) => row.cells[key]?.[kind] ?? 0)),
    ]),
  };
}

function timeTable({ time, sample }: ComparisonResult, shown: Shown, bin?: Bin): Table {
  const unit =
    bin ?? (sample.first !== null && sample.last !== null ? fittingBin(sample.first, sample.last) : 'day');
  const lines = time.map((row) => new Map(binned(row.days, unit)));
  const starts = [...new Set(lines.flatMap((line) => [...line.keys()]))].sort();
  const dated = starts.map((start): Value[] => [start, ...lines.map((line) => line.get(start) ?? 0)]);
  return {
    id: 'time',
    columns: [unit, ...time.map(({ group }) => shown.get(group) ?? group)],
    rows: sample.undated > 0 ? [...dated, ['(undated)', ...time.map(({ undated }) => undated)]] : dated,
  };
}

function leanTable({ lean }: ComparisonResult, shown: Shown): Table {
  return {
    id: 'lean',
    columns: ['group', 'serves', 'against', 'words', 'of', 'articles', 'share', 'low', 'high', 'documented'],
    rows: lean.map((row): Value[] => [
      shown.get(row.group) ?? row.group, row.camp, row.opponent, row.part, row.whole, row.articles,
      // A share without an interval says more than is known.
      row.interval && rounded(row.part / row.whole), row.interval && rounded(row.interval.low),
      row.interval ? rounded(row.interval.high) : 'too few',
      row.documented.map(({ camp, direction, basis, contested }) => `${direction} ${camp} (${basis}${contested ? ', contested' : ''})`).join('; '),
    ]),
  }; // oxfmt-ignore
}

function sampleTable({ sample, query, referent }: ComparisonResult): Table {
  const languages = Object.entries(sample.languages).map(([language, n]) => `${language} ${n}`);
  return {
    id: 'sample',
    columns: ['key', 'value'],
    rows: [
      ['articles', sample.articles],
      ['outlets', sample.outlets],
      [query.includeCopies ? 'copies counted' : 'copies left out', sample.copies],
      ['first', sample.first],
      ['last', sample.last],
      ['undated', sample.undated],
      ['languages', languages.join(', ')],
      ['unsure mentions not counted', sample.unsure],
      ['referent', referent?.id ?? null],
      ['pack', `${sample.pack.id} ${sample.pack.version}`],
      ['query', JSON.stringify(query)],
    ],
  };
}

const rounded = (n: number): number => Math.round(n * 10_000) / 10_000;
