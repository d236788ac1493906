/**
 * Words by which pages introduce what is not the article: "read also", films, advertisements, other headlines. Generic
 * phrases of news sites in the three languages, written folded, at the start of a block. They only support the evidence of
 * shape and repetition in `body.ts`.
 */
import { fold, foldText } from '../text/fold.ts';
import { endingOf, lettersOf, opening, type Ending } from './endings.ts';

/** An insertion inside the article: the block goes, the article continues. */
const INSERTIONS =
  'اقرا ايضا|اقرا المزيد|اقرا كذلك|شاهد ايضا|شاهد المزيد|طالع ايضا|موضوعات متعلقه|موضوعات ذات صله|مواضيع ذات صله|' +
  'مواضيع متعلقه|مقالات ذات صله|اخبار ذات صله|اخبار متعلقه|المزيد من الاخبار|للمزيد|قد يهمك ايضا|قد يعجبك|' +
  'ربما يعجبك|اخترنا لك|read also|read more|also read|see also|check also|related articles|related stories|related news|' +
  'related topics|more on this story|you may also like|recommended|recommended stories|lire aussi|a lire aussi|' +
  'a lire egalement|sur le meme sujet|articles lies|articles similaires|voir aussi|pour aller plus loin|' +
  'موضوع يهمك|لا يفوتك|موضوعات مقترحه|more from|dans la meme rubrique|newsletter';
const PHRASES = INSERTIONS.split('|');
const OPENS_INSERTION = opening(INSERTIONS, 12);

/** The label of an advertisement: nothing of it is in the text, so the next line is the article's again. */
const ADVERT =
  /^(?:(?:الا|ا)علان(?:ات)?|ماده اعلانيه|advertisement|advertising|publicite|anzeige|la suite apres la publicite|(?:scroll|continue) (?:down )?to continue(?: reading)?|(?:article|story) continues below)(?:\s*[·|•–-].{0,40})?[^\p{L}]*$/u;

/** Whether a folded line is the label of an advertisement. */
export function isAdvertLabel(folded: string): boolean {
  return ADVERT.test(lettersOf(folded));
}

/** Labels of what to read next, or of a form to subscribe: all there is in a line. */
const LABEL =
  /^(?:related|keep reading|ذات صله|المزيد|a voir|a lire|اشترك|اشتراك|subscribe|s['’]inscrire|s['’]abonner)[^\p{L}]*$/u;
/** A site that answers for no opinion, asks for money, or sells the whole. */
const DISCLAIMER =
  /^(?:les (?:chroniques|tribunes|opinions)\P{L}.{0,60}\P{L}engage|the (?:views|opinions) expressed|(?:independent |quality )?journalism costs|support (?:us|our journalism)\P{L}|comments reflect the opinions|(?:الاراء|المقالات) (?:الوارده|المنشوره).{0,40}\P{L}تعبر|الاخبار المنشوره\P{L}.{0,120}\P{L}للمشتركين)/u;
/** Whose page it is, at its foot; a picture's owner has no year. */
const COPYRIGHT = /^(?:©|\(c\))\s?\d{4}/u;
/** A sign that points to another page, before its headline. */
const POINTER = /^(?:[◄►◀▶⏪⏩☚☛→←🔴]|👈|👉)\s*\p{L}/u;
/** A film or pictures in the middle of the text: «VIDEO - …», «بالفيديو.. …». */
const MEDIA =
  /^(?:videos?|audio|podcast|en images|diaporama|watch|listen|gallery|بالفيديو|فيديو|بالصور|شاهد)\s*(?:[-–—:|]|\.{2,})/u;

/** Whether a folded line is headed like a film or pictures: the headline of an article with a film is as well. */
export function isFilmLabelled(folded: string): boolean {
  return MEDIA.test(lettersOf(folded));
}

/** `insertion`: the article goes on after it; `ending`: it hardly does; `comments`: what follows is the readers'. */
export type Announced = 'insertion' | Ending;

/** What a block announces, judged by its folded text, or null for a block that says nothing of the kind. */
export function announces(folded: string): Announced | null {
  const start = lettersOf(folded);
  const ending = endingOf(folded);
  if (ending === 'comments') return ending;
  if (DISCLAIMER.test(start) || COPYRIGHT.test(folded)) return 'ending';
  if (POINTER.test(folded) || MEDIA.test(start) || LABEL.test(start)) return 'insertion';
  return ending ?? (OPENS_INSERTION.test(start) ? 'insertion' : null);
}

/** Whether any of the phrases stands before a colon, dot or dots: hardly any block has one. */
function hasPhraseBeforeSign(folded: string): boolean {
  for (let i = 1; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if (unit !== 0x3a && unit !== 0x2e && unit !== 0x2026 && unit !== 0xff1a) continue;
    const before = folded.slice(0, i).trimEnd();
    if (PHRASES.some((phrase) => before.endsWith(phrase))) return true;
  }
  return false;
}

/** Words of the longest line that a "read also" at the end of a paragraph leads to. */
const TAIL_WORDS = 25;

/**
 * Where a "read also: …" begins that is set in the last line of a paragraph, in UTF-16 units of `raw`; null when there is
 * none. It follows the end of a sentence, has a colon or dots after it, and runs to the end of the block.
 * @param asFolded `raw` folded, when it has been folded already
 */
export function insertedTail(raw: string, asFolded = fold(raw)): number | null {
  if (!hasPhraseBeforeSign(asFolded)) return null;
  const folded = foldText(raw);
  for (const phrase of PHRASES) {
    const at = folded.text.lastIndexOf(phrase);
    if (at <= 0) continue;
    const tail = folded.text.slice(at + phrase.length);
    const short = (tail.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= TAIL_WORDS;
    const before = folded.text.slice(0, at).replace(/[\s([«"“*-]+$/u, '');
    if (short && /^\s*[:：.…]/u.test(tail) && /[.!?؟…»"”)]$/u.test(before))
      return folded.toOriginal(before.length);
  }
  return null;
}
