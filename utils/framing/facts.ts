/** From one stored article to what a comparison needs of it. */
import { printedDate } from '../article/printed-date.ts';
import { ownAddress } from '../outlet/own-address.ts';
import { countMentions } from '../report/count-mentions.ts';
import { campServed } from '../report/lean.ts';
import type { Page, Report, Voice } from '../report/types.ts';
import { wordSpans } from '../text/words.ts';
import { labelsOf } from './labels.ts';
import type { Referent } from './referent.ts';
import { tellerOf, type Source } from './teller.ts';
import type { ArticleFacts, Speech, WordCount } from './types.ts';
import { VoiceMap } from './voices.ts';

const LETTERS = /^[^\d]{2,}$/u;
/** From this similarity on a text is the article itself and no copy of it. */
const SAME = 0.95;

/**
 * The facts of one article. Words and names are counted in `report.body` and headline alone, as the report has them; time is
 * linear in the length of the text.
 * @param engine of the report's pack
 * @param cluster what the article's near-copies share, or null
 */
export function factsOf(
  page: Page,
  report: Report,
  engine: Source,
  referent: Referent | null,
  cluster: string | null = null,
): ArticleFacts {
  const voices = new VoiceMap(page.text.length, report.quotes);
  const { uses, unsure } = referent ? labelsOf(page, report, referent, voices) : { uses: [], unsure: 0 };
  const served: Record<string, number> = {};
  for (const hit of report.terms) {
    const row = engine.index.terms.get(hit.id);
    if (hit.voice !== 'own' || !row || row.strength === 0) continue;
    const camp = campServed(engine.index, hit);
    if (camp !== null) served[camp] = (served[camp] ?? 0) + 1;
  }
  return {
    id: report.id,
    url: ownAddress(page),
    title: report.title,
    language: report.language,
    published: printedDate(report.published ?? knownDate(report, engine) ?? ''),
    cluster,
    outlet: tellerOf(engine, page, report),
    mentions: countMentions(report.entities),
    labels: uses,
    unsure,
    ...wordsOf(page.text, report, voices),
    served,
  };
}

/** A text without a date that is an article of the pack's corpus was published when that was; a copy of one need not be. */
function knownDate({ recognised }: Report, { corpus }: Source): string | null {
  if (recognised === null || recognised.similarity < SAME) return null;
  return corpus.find(({ id }) => id === recognised.id)?.published ?? null;
}

function wordsOf(text: string, report: Report, voices: VoiceMap): Pick<ArticleFacts, 'words' | 'speech'> {
  const counts = new Map<Voice, Map<string, WordCount>>();
  const speech = new Map<string, Speech>();
  for (const [start, end] of report.body) {
    for (const word of wordSpans(text, start, end)) {
      const said = voices.speechAt(word.start);
      if (said && said.kind !== 'label') {
        const key = `${said.kind} ${said.speaker ?? ''}`;
        const known = speech.get(key);
        if (known) known.words++;
        else speech.set(key, { speaker: said.speaker, kind: said.kind, words: 1 });
      }
      if (LETTERS.test(word.folded))
        countWord(counts, voices.at(word.start), word.folded, text.slice(word.start, word.end));
    }
  }
  const words = Object.fromEntries([...counts].map(([voice, list]) => [voice, [...list.values()]]));
  return { words, speech: [...speech.values()] };
}

function countWord(
  counts: Map<Voice, Map<string, WordCount>>,
  voice: Voice,
  folded: string,
  form: string,
): void {
  let words = counts.get(voice);
  if (!words) counts.set(voice, (words = new Map()));
  const known = words.get(folded);
  if (known) known[2]++;
  else words.set(folded, [folded, form, 1]);
}
