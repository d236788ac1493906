/**
 * The round trip page → background → page in Chromium against an empty message on the same way, in turns: of a text of 10 KB
 * that is answered with the places that match, of one answered with the names and loaded terms that they are, and of the
 * whole reading in the built extension (also the article's body, who publishes, and who says what). Other texts were read
 * before: none of the paragraphs that are timed was in them. Run with `node scripts/bench/round-trip.ts` after `npm run build`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { parseFixture } from '../../tests/unit/gold/parse.ts';
import { openBrowser } from '../browser/extension.ts';
import { ensureBrowser } from '../browser/install.ts';
import { openKillable } from '../browser/killable.ts';
import { makeProfile, unpackedId } from '../browser/profile.ts';
import { openScreen } from '../browser/screen.ts';
import { EXTENSION } from '../start/build.ts';
import { serve } from '../start/server.ts';
import { loadSite } from '../start/site/load.ts';
import { makeEngineExtension } from './engine-extension.ts';
import { print } from './print.ts';
import { measure, type Message, type Pauses, type Trip } from './round-trip-page.ts';

/** Texts that are read before any is timed, and those that are timed. */
const BEFORE = 150;
const TIMED = 40;
const UNITS = 10 * 1024;
const GOLD = 'tests/fixtures/gold';
/** The background has time to store an article that it has read; the engine alone stores nothing. */
const STORING: Pauses = { rest: 60, store: 250 };
const FINDING: Pauses = { rest: 20, store: 0 };

/** Numbers from 0 to 1, the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `count` texts of 10 KB, each of other paragraphs or in another order, and none with a paragraph twice. */
function texts(paragraphs: string[], count: number, random: () => number): string[][] {
  return Array.from({ length: count }, () => {
    const left = [...paragraphs];
    const taken: string[] = [];
    for (let units = 0; units < UNITS && left.length > 0;) {
      const [one] = left.splice(Math.floor(random() * left.length), 1);
      taken.push(one!);
      units += one!.length + 1;
    }
    return taken;
  });
}

/** The Arabic paragraphs of the demo site and of the annotated texts in two halves, with no paragraph in both. */
function halves(random: () => number): [string[], string[]] {
  const pool = new Set<string>();
  const add = (line: string) => {
    const words = line.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ').trim(); // oxfmt-ignore
    if (words.length > 80) pool.add(words);
  };
  for (const { lang, body } of loadSite().articles) if (lang === 'ar') body.split('</p>').forEach(add);
  for (const name of readdirSync(GOLD).filter((file) => file.endsWith('.txt'))) {
    const { header, text } = parseFixture(readFileSync(`${GOLD}/${name}`, 'utf8'), name);
    if (header.lang === 'ar') text.split('\n').forEach(add);
  }
  const halves: [string[], string[]] = [[], []];
  for (const line of pool) halves[random() < 0.5 ? 0 : 1].push(line);
  return halves;
}

/** The middle of the values, the one that 95 % of them do not exceed, and the least. */
function summary(values: number[]): { median: number; p95: number; least: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!;
  return { median: at(0.5), p95: at(0.95), least: at(0) };
}

const random = dice(1);
const [known, unknown] = halves(random);
const before = texts(known, BEFORE, random);
const timed = texts(unknown, TIMED, random);

const executable = ensureBrowser(true, console.log);
const site = await serve(loadSite(), [], 0);
const address = site.articles.find(({ name }) => name.includes('sirte-hours'))!.url;

const [EMPTY, CARRIED] = ['an empty message', 'a text that is carried there and left alone'];
const MATCHED = 'a text, answered with the places that match';
const NAMED = 'a text, answered with the names and terms that they are';
const READ = 'a text that is read, answered with its marks';

/** Sends the messages from the world that an extension has in a page. */
async function trip(
  context: BrowserContext,
  id: string,
  messages: Record<string, Message>,
  pauses: Pauses,
  settle: (page: Page) => Promise<unknown>,
): Promise<Trip> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', (created) => {
    if (created.context.origin.includes(id)) worlds.push(created.context.id);
  });
  await session.send('Runtime.enable');
  await page.goto(address);
  await settle(page);
  const given = [before, timed, messages, pauses].map((value) => JSON.stringify(value)).join(', ');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${measure.toString()})(${given})`,
    contextId: worlds.at(-1)!,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Trip;
}

async function ofEngine(): Promise<Trip> {
  const extension = await makeEngineExtension();
  const profile = makeProfile(extension.folder);
  const options = { executable, extension: extension.folder, headless: true, offline: true };
  const browser = await openKillable(options, profile.folder);
  const messages = {
    [EMPTY]: { type: 'empty', withText: false, answered: false },
    [CARRIED]: { type: 'empty', withText: true, answered: false },
    [MATCHED]: { type: 'match', withText: true, answered: true },
    [NAMED]: { type: 'resolve', withText: true, answered: true },
  };
  try {
    return await trip(
      browser.context,
      unpackedId(extension.folder),
      messages,
      FINDING,
      async () => undefined,
    );
  } finally {
    await browser.kill();
    profile.discard();
    extension.discard();
  }
}

async function ofReading(): Promise<Trip> {
  const screen = await openScreen();
  const browser = await openBrowser({ executable, extension: EXTENSION, screen, offline: true });
  // Refused at the door: a page may not ask for this.
  const messages = {
    [EMPTY]: { type: 'packSummary', withText: false, answered: false },
    [CARRIED]: { type: 'packSummary', withText: true, answered: false },
    [READ]: { type: 'articleRead', withText: true, answered: true },
  };
  try {
    await browser.allowSite('localhost');
    return await trip(browser.context, browser.id, messages, STORING, async (page) =>
      browser.settledView(await browser.tabId(page)),
    );
  } finally {
    await browser.close();
    screen.close();
  }
}

/** Prints a table, and gives how many times the empty message each takes. */
function show(what: string, { times, marks, first }: Trip): Record<string, number> {
  const empty = summary(times[EMPTY!]!).median;
  const rows = Object.entries(times).map(([name, all]) => {
    const { median, p95, least } = summary(all);
    const count = summary(marks[name]!).median;
    return [count > 0 ? `${name} (${count})` : name, median, p95, least, median / empty];
  });
  print(
    `${what}: ${TIMED} texts of 10 KB after ${BEFORE} others`,
    ['', 'median ms', '95th percentile', 'least', '× the empty message'],
    [...rows, ['the first text after the start', first, null, null, first / empty]],
  );
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, summary(all).median / empty]));
}

try {
  const engine = show('The text engine, page → background → page', await ofEngine());
  const reading = show('The whole reading in the built extension', await ofReading());
  print(
    'Bars: the round trip over an empty message',
    ['', 'bar', 'measured'],
    [
      [MATCHED, '≤ 3', engine[MATCHED]!],
      [NAMED, '≤ 3', engine[NAMED]!],
      [READ, '≤ 3', reading[READ]!],
    ],
  );
} finally {
  await site.close();
}
