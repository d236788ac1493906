/**
 * What a kept library would cost in memory: MiniSearch over the bench library in Node. Run with
 * `node --expose-gc scripts/bench/search-node.ts [ARTICLES]`.
 */
import MiniSearch from 'minisearch';
import { stem } from '../../utils/text/stem.ts';
import { wordSpans } from '../../utils/text/words.ts';
import { libraryArticle, wordAt } from './library.ts';
import { summary } from './measure.ts';

const articles = Number(process.argv[2] ?? 10_000);
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const options = {
  fields: ['title', 'text'],
  tokenize: (text: string) => wordSpans(text).map((word) => word.folded),
  processTerm: stem,
};
const before = heap();
let start = performance.now();
const index = new MiniSearch(options);
for (let i = 0; i < articles; i++) index.add(libraryArticle(i));
const built = performance.now() - start;
const held = heap() - before;
start = performance.now();
const json = JSON.stringify(index);
const written = performance.now() - start;
start = performance.now();
MiniSearch.loadJSON(json, options);
const loaded = performance.now() - start;
const times = Array.from({ length: 20 }, (_, i) => {
  const from = performance.now();
  index.search(`${wordAt(40 + i * 13)} ${wordAt(400 + i * 31)}`, { combineWith: 'AND' });
  return performance.now() - from;
});
const { median } = summary(times);
console.log(`MiniSearch, ${articles} articles: built in ${built.toFixed(0)} ms, ${held.toFixed(0)} MB held`);
console.log(
  `as JSON ${(json.length / 1e6).toFixed(1)} MB, written in ${written.toFixed(0)} ms, loaded in ${loaded.toFixed(0)} ms`,
);
console.log(`two words, median ${median?.toFixed(1)} ms`);
