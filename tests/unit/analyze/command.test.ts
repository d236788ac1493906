import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonResult } from '../../../utils/framing/types.ts';
import type { Report } from '../../../utils/report/types.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/analyze.ts');

interface Run {
  out: string;
  problems: string[];
  code: number;
}

function run(args: string[], stdin = ''): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [SCRIPT, ...args], { maxBuffer: 1e9 }, (error, out, problems) =>
      resolve({
        out,
        problems: problems.split('\n').filter((line) => line !== ''),
        code: Number(error?.code ?? 0),
      }),
    );
    child.stdin?.end(stdin);
  });
}

const lines = (out: string): Report[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Report);

const SIDE_A =
  'قال المتحدث إن قوات حفتر قصفت أحياء طرابلس مساء الأحد، وأعلنت حكومة الوفاق أنها صدت الهجوم في عين زارة.';
const SIDE_B =
  'تقدم الجيش الوطني الليبي نحو طرابلس مساء الأحد، وأكدت القيادة العامة أن قوات الوفاق انسحبت من عين زارة.';
const article = (i: number, text = i % 2 ? SIDE_A : SIDE_B) =>
  JSON.stringify({
    id: `a${i}`,
    date: `2019-04-${String(1 + (i % 28)).padStart(2, '0')}`,
    url: `https://outlet${i % 2}.example/${i}`,
    text: `${text}\nالفقرة ${i} عن المدينة رقم ${i * 7}.`,
  });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-analyze-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('reports', () => {
  it('bad lines are told by file and line, the others are still analysed, in order, and the exit code is 1', async () => {
    const file = join(folder, 'some.ndjson');
    const bad = Buffer.from([0xff, 0xfe, 0x0a]);
    writeFileSync(
      file,
      Buffer.concat([
        Buffer.from(`${article(1)}\nnot json\n\r\n{"id":"x"}\n`),
        bad,
        Buffer.from(`${article(2)}\r\n${article(3)}`),
      ]),
    );
    const { out, problems, code } = await run(['--ndjson', file, join(folder, 'missing.txt')]);
    expect(lines(out).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
    expect(code).toBe(1);
    expect(problems.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
      `${file}:2`,
      `${file}:4`,
      `${file}:5`,
      join(folder, 'missing.txt'),
    ]);
    expect(problems[2]).toContain('not UTF-8 text');
    expect(problems[3]).toContain('no such file');
  }, 120_000);

  it('a field that a line has and says nothing of is as if it were not there; one that does not fit is named', async () => {
    const nothing = { id: null, url: null, title: null, date: null, html: null };
    const { out, problems } = await run(
      ['--ndjson', '-'],
      `${JSON.stringify({ ...nothing, text: SIDE_A })}\n${JSON.stringify({ id: 7, text: SIDE_B })}\n`,
    );
    expect(lines(out).map(({ id }) => id)).toEqual(['1']);
    expect(problems).toEqual(['-:2: id: Invalid type: Expected string but received 7']);
  }, 120_000);

  it('with all cores the order of the input is kept, and a line separator inside a text ends no line', async () => {
    const texts = Array.from({ length: 60 }, (_, i) =>
      article(i, `${SIDE_A}\u2028${SIDE_B} ${'كلمة '.repeat(2000)}`),
    );
    const input = `${texts.join('\n')}\n`;
    // Enough to be worth threads.
    const file = join(folder, 'many.ndjson');
    writeFileSync(file, input);
    const { out, problems, code } = await run(['--ndjson', file]);
    expect(problems).toEqual([]);
    expect(code).toBe(0);
    expect(lines(out).map(({ id }) => id)).toEqual(texts.map((_, i) => `a${i}`));
  }, 120_000);

  it('takes links in a directory for the files they stand for, and says of one without articles that it has none', async () => {
    const at = join(folder, 'linked');
    const empty = join(folder, 'empty');
    mkdirSync(at);
    mkdirSync(empty);
    writeFileSync(join(folder, 'far.txt'), SIDE_A);
    symlinkSync(join(folder, 'far.txt'), join(at, 'near.txt'));
    symlinkSync(join(folder, 'gone.txt'), join(at, 'gone.txt'));
    const { out, problems } = await run(['--ndjson', at, empty, join(folder, 'nowhere')]);
    expect(lines(out).map(({ id }) => id)).toEqual(['near']);
    expect(problems).toEqual([
      `${join(at, 'gone.txt')}: no such file`,
      `${empty}: no .txt, .html or .ndjson file in it`,
      `${join(folder, 'nowhere')}: no such file`,
    ]);
  }, 120_000);

  it('says how it is used when it is not', async () => {
    for (const args of [
      [],
      ['--nonsense', 'x.txt'],
      ['--json', '--ndjson', 'x.txt'],
      ['compare'],
      ['compare', '--by', 'owner', 'x'],
    ]) {
      const { problems, code } = await run(args);
      expect(code).toBe(1);
      expect(problems.join('\n')).toContain('usage: npm run --silent analyze');
    }
  }, 120_000);
});

describe('compare', () => {
  const input = `${Array.from({ length: 40 }, (_, i) => article(i)).join('\n')}\n`;

  it('counts who calls it what, from standard input', async () => {
    const { out, code } = await run(['compare', '--entity', 'lna', '--copies', '--json', '-'], input);
    const result = JSON.parse(out) as ComparisonResult;
    expect(code).toBe(0);
    expect(result.groups.map(({ key, articles }) => [key, articles])).toEqual([
      ['host:outlet0.example', 20],
      ['host:outlet1.example', 20],
    ]);
    const count = (form: string, group: string) =>
      result.names.find((row) => row.form === form)?.cells[group]?.count ?? 0;
    expect(count('قوات حفتر', 'host:outlet1.example')).toBe(20);
    expect(count('قوات حفتر', 'host:outlet0.example')).toBe(0);
    expect(count('الجيش الوطني الليبي', 'host:outlet0.example')).toBe(20);
    expect(count('القيادة العامة', 'host:outlet0.example')).toBe(20);
  }, 120_000);

  it('reads directories, prints rows of NDJSON, CSV and Markdown, and keeps no more sentences than asked', async () => {
    const below = join(folder, 'corpus', 'deep');
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, 'b.ndjson'), input);
    writeFileSync(join(folder, 'corpus', 'a.txt'), SIDE_A);
    writeFileSync(join(folder, 'corpus', 'ignored.pdf'), 'no text');
    const at = ['compare', '--entity', 'lna', '--copies', '--sentences', '2', join(folder, 'corpus')];
    const [rows, csv, markdown] = await Promise.all([
      run([...at, '--ndjson']),
      run([...at, '--csv']),
      run([...at, '--markdown']),
    ]);
    const tables = rows.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { table: string; key?: string; value?: unknown });
    expect(tables.find(({ key }) => key === 'articles')?.value).toBe(41);
    expect(tables.filter(({ table }) => table === 'sentences').length).toBeLessThanOrEqual(2 * 10);
    expect(csv.out).toContain('# names\r\nlabel,kind,form');
    expect(markdown.out).toContain('## Who calls it what');
  }, 120_000);

  it('near-copies count once unless they are asked for', async () => {
    const same = Array.from({ length: 6 }, (_, i) =>
      JSON.stringify({ id: `c${i}`, url: `https://outlet${i}.example/`, text: `${SIDE_A}\n${SIDE_B}` }),
    ).join('\n');
    const once = JSON.parse((await run(['compare', '--json', '-'], same)).out) as ComparisonResult;
    const all = JSON.parse((await run(['compare', '--json', '--copies', '-'], same)).out) as ComparisonResult;
    expect(once.sample).toMatchObject({ articles: 1, copies: 5 });
    expect(all.sample).toMatchObject({ articles: 6, copies: 5 });
  }, 120_000);

  it('articles of two files are no copies of each other because they have the same name or stand in the same line', async () => {
    const [one, other] = [join(folder, 'ids', 'one'), join(folder, 'ids', 'other')];
    for (const [at, text] of [
      [one, SIDE_A],
      [other, SIDE_B],
    ] as const) {
      mkdirSync(at, { recursive: true });
      writeFileSync(join(at, '001.txt'), text);
      writeFileSync(join(at, 'lines.ndjson'), `${JSON.stringify({ text: `${text} وعاد الهدوء ليلا.` })}\n`);
    }
    const { out } = await run(['compare', '--json', one, other]);
    expect((JSON.parse(out) as ComparisonResult).sample).toMatchObject({ articles: 2, copies: 2 });
  }, 120_000);

  it('refuses a thing that no pack knows', async () => {
    const { problems, code } = await run(['compare', '--entity', 'nobody', '-'], input);
    expect(problems).toEqual(['no pack has an entity or naming concept "nobody"']);
    expect(code).toBe(1);
  }, 120_000);
});
