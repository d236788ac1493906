/** Compile time, size, load time and memory of the compiled form, and time over the length of the text. In Node. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { findCandidates } from '../../utils/lexicon/find.ts';
import { openLexicon } from '../../utils/lexicon/lexicon.ts';
import { CONTENDERS, compile } from './contenders.ts';
import { corpus } from './corpus.ts';
import { summary } from './measure.ts';

export interface SizeRow {
  forms: number;
  compile: number;
  bytes: number;
  load: number;
}

/** The compiled form for a number of forms: ms, bytes, ms. */
export function compiled(count: number): SizeRow {
  const { forms } = corpus(1000, count);
  const compiling: number[] = [];
  let buffer = new ArrayBuffer(0);
  for (let i = 0; i < 5; i++) {
    const before = performance.now();
    buffer = compile(forms);
    compiling.push(performance.now() - before);
  }
  const loading: number[] = [];
  for (let i = 0; i < 15; i++) {
    const before = performance.now();
    // Loading from storage copies the buffer once.
    openLexicon(structuredClone(buffer));
    loading.push(performance.now() - before);
  }
  return {
    forms: forms.length,
    compile: summary(compiling).median!,
    bytes: buffer.byteLength,
    load: summary(loading).median!,
  };
}

/** Memory that each contender's index holds, in bytes of heap and buffers; null where it was left out. */
export function memory(count: number): { name: string; bytes: number | null }[] {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const { forms } = corpus(1000, count);
  const held = () => {
    // Buffers are given back one collection later than the objects that held them.
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  return CONTENDERS.map((contender) => {
    if (contender.limit?.forms !== undefined && forms.length > contender.limit.forms)
      return { name: contender.name, bytes: null };
    // Once for what every later build shares: tables, compiled code. A RegExp is compiled when it is first used.
    contender.build(forms)('كلمة');
    const before = held();
    const search = contender.build(forms);
    search('كلمة');
    const bytes = held() - before;
    search('كلمة');
    return { name: contender.name, bytes: Math.max(0, bytes) };
  });
}

/** Time of a scan over the length of the text, in ms. */
export function growth(sizes: number[]): { units: number; ms: number }[] {
  const given = corpus(100_000, 10_000);
  const lexicon = openLexicon(compile(given.forms));
  const piece = given.paragraphs.join('\n');
  return sizes.map((size) => {
    const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const before = performance.now();
      findCandidates(lexicon, text);
      times.push(performance.now() - before);
    }
    return { units: size, ms: summary(times).median! };
  });
}
