/**
 * `node scripts/bench/analyze.ts [ARTICLES] [--compare]`: throughput and memory of `npm run analyze` over NDJSON that is invented
 * on the fly and never held as a whole, against the bare JSON.parse and JSON.stringify of the same lines in one thread.
 */
import { execFileSync, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { loadEngines } from '../engines.ts';
import { corpus } from './corpus.ts';

const args = process.argv.slice(2);
const total = Number(args.find((arg) => !arg.startsWith('--')) ?? 100_000);
const comparing = args.includes('--compare');
/** Different texts; each article is two of them with its own headline and date. */
const TEXTS = 400;
const ANALYZE = fileURLToPath(new URL('../analyze.ts', import.meta.url));

const names = loadEngines()
  .flatMap(({ index }) => [...index.pack.entities.slice(0, 40), ...index.pack.terms.slice(0, 60)])
  .flatMap((row) => row.names.ar?.[0] ?? []);
const outlets = loadEngines().flatMap(({ index }) =>
  index.pack.outlets.flatMap(({ addresses }) => addresses[0] ?? []),
);
const paragraphs = corpus(TEXTS * 1400, 100).paragraphs.map((paragraph, i) => {
  const words = paragraph.split(' ');
  for (let k = 4; k < words.length; k += 9) words[k] = names[(i * 7 + k) % names.length]!;
  return words.join(' ');
});

function line(i: number): string {
  const text = Array.from({ length: 5 }, (_, k) => paragraphs[(i * 31 + k * 17) % paragraphs.length]!).join(
    '\n',
  );
  const day = new Date(Date.UTC(2019, 3, 4) + (i % 400) * 86_400_000).toISOString().slice(0, 10);
  const url = `https://${outlets[i % outlets.length]}/${i}`;
  return `${JSON.stringify({ id: String(i), url, title: `${names[i % names.length]} ${i}`, date: day, text: `${text}\n${i}` })}\n`;
}

/** Lines a second; the best of five rounds, so that what else the machine does counts least. */
function bare(): number {
  const lines = Array.from({ length: 2000 }, (_, i) => line(i));
  let least = Infinity;
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    let units = 0;
    for (const one of lines) units += JSON.stringify(JSON.parse(one)).length;
    least = Math.min(least, performance.now() - started);
    if (units === 0) throw new Error('nothing was written');
  }
  return lines.length / (least / 1000);
}

const memory: number[] = [];
const command = comparing ? ['compare', '--by', 'camp', '--entity', 'lna', '-'] : ['--ndjson', '-'];
const child = spawn(process.execPath, [ANALYZE, ...command], { stdio: ['pipe', 'pipe', 'inherit'] });
let out = 0;
/** Processor seconds of all its threads: what the rest of the machine does counts less in them than in time. */
let processor = 0;
const watching = setInterval(() => {
  if (child.exitCode === null)
    processor = Number(execFileSync('ps', ['-o', 'cputimes=', '-p', String(child.pid)]));
}, 1000);
child.stdout.on('data', (chunk: Buffer) => (out += chunk.length));
const started = performance.now();
const every = Math.max(1, Math.floor(total / 20));
let size = 0;
for (let i = 0; i < total; i++) {
  const one = line(i);
  size += Buffer.byteLength(one);
  if (!child.stdin.write(one)) await new Promise((resolve) => child.stdin.once('drain', resolve));
  if (i % every === every - 1)
    memory.push(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024);
}
child.stdin.end();
await new Promise((resolve) => child.once('exit', resolve));
clearInterval(watching);
const seconds = (performance.now() - started) / 1000;
const floor = bare();
const rate = total / seconds;
console.log(
  `${total} articles, ${(size / 1e6).toFixed(0)} MB in, ${(out / 1e6).toFixed(1)} MB out, ${availableParallelism()} cores, Node ${process.versions.node}`,
);
console.log(
  `${comparing ? 'compare' : 'analyze --ndjson'}: ${seconds.toFixed(1)} s, ${rate.toFixed(0)} articles/s, ${(size / 1e6 / seconds).toFixed(1)} MB/s; ${(total / processor).toFixed(0)} articles in a second of one core`,
);
console.log(
  `bare JSON.parse + JSON.stringify: ${floor.toFixed(0)} lines/s, ${(floor / rate).toFixed(0)} times as fast`,
);
console.log(`resident memory after each twentieth, MB: ${memory.map((mb) => mb.toFixed(0)).join(' ')}`);
