/** Captions of pictures, by the credit that they bear: as long as a paragraph, and no part of what is told. */

const AGENCY =
  'reuters|afp|ap|getty(?: images)?|epa|efe|anadolu|xinhua|sputnik|wikimedia(?: commons)?|رويترز|الاناضول|فرانس برس|ا ف ب|غيتي|جيتي';

/** A longer text is no caption, in words. */
const LONGEST = 60;

/** What opens a caption: © agency, file photo, مصدر الصورة. */
const OPENING = new RegExp(
  `^(?:©\\s?(?:\\d{4}\\s)?|photos?\\s|credits?\\s(?:photo\\s?)?:?\\s?)(?:${AGENCY})(?![\\p{L}\\p{N}])|^(?:file photo\\s?:|image caption\\s|مصدر الصوره\\s|التعليق علي الصوره)`,
  'u',
);
/** What closes one: [file: name/agency], © year agency, (photo courtesy of …), and behind no full stop (name/agency) or agency/name. */
const CLOSING = new RegExp(
  `\\[(?:file|archive)\\s?:[^\\]]{2,60}\\]$|©\\s?(?:\\d{4}\\s)?(?:${AGENCY})$|\\(photo courtesy[^)]{2,60}\\)$|` +
    `(?<![.!?؟]\\s?)(?:\\((?=[^()]{3,60}\\)$)(?:[^()/]{2,30}/)+(?:${AGENCY})\\)|\\s(?:${AGENCY})/(?:[\\p{L}.'’-]+\\s){0,2}\\p{L}{2,})$`,
  'u',
);

/** Whether a folded block of `count` words is a caption. */
export function isCaption(folded: string, count: number): boolean {
  return count <= LONGEST && (OPENING.test(folded) || CLOSING.test(folded));
}
