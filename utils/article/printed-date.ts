/** Dates as pages print them: with the month in words (Arabic in all its regional sets, French, English) or in figures. */
import { fold } from '../text/fold.ts';
import { MONTH_NAMES, monthNumber } from './months.ts';

const MONTH = `(?<![\\p{L}])(${MONTH_NAMES})\\.?(?![\\p{L}])`;
/** Two names of one month, as the Levant prints them: «كانون الثاني/يناير». */
const PAIR = `${MONTH}(?:\\s*[/(-]\\s*(?:${MONTH_NAMES})\\)?(?![\\p{L}]))?`;
const DAY = '(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)?(?!\\d)';
const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const BETWEEN = '[\\s,،.]*(?:من|of|de)?[\\s,،]*';

const PATTERNS: { pattern: RegExp; read: (m: RegExpExecArray) => Parts }[] = [
  // 3 يونيو 2020, 14 غشت 2014, 5 octobre 2020
  { pattern: new RegExp(`${DAY}${BETWEEN}${PAIR}${BETWEEN}${YEAR}`, 'u'), read: (m) => [m[3]!, m[2]!, m[1]!] },
  // كانون الثاني/يناير 21, 2021; September 3, 2020
  { pattern: new RegExp(`${PAIR}[\\s,،]*${DAY}[\\s,،]+${YEAR}`, 'u'), read: (m) => [m[3]!, m[1]!, m[2]!] },
  // 2024 الثلاثاء ,30 إبريل / نيسان
  { pattern: new RegExp(`${YEAR}\\s+\\p{L}+[\\s,،]+${DAY}\\s+${PAIR}`, 'u'), read: (m) => [m[1]!, m[3]!, m[2]!] },
  // 2020-07-13, 2020/07/13
  { pattern: new RegExp(`(?<!\\d)${YEAR.replace('(?!\\d)', '')}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'u'), read: (m) => [m[1]!, m[2]!, m[3]!] },
]; // oxfmt-ignore
/** 13/07/2020: unknown when both could be the day, as in 3/6/2021, which is June or March. */
const FIGURES = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)/u;

/** Year, month (a number or a name) and day. */
type Parts = [string, string, string];

/** `YYYY-MM-DD` of the first date with a year in `text`, or null. A date in figures has to be unmistakable. */
export function printedDate(text: string): string | null {
  const folded = fold(text);
  let first: { at: number; date: string } | null = null;
  for (const { pattern, read } of PATTERNS) {
    const found = pattern.exec(folded);
    const date = found && toIso(read(found));
    if (date && (first === null || found.index < first.at)) first = { at: found.index, date };
  }
  return first?.date ?? fromFigures(folded);
}

function fromFigures(folded: string): string | null {
  const found = FIGURES.exec(folded);
  if (!found) return null;
  const [, one, two, year] = found;
  if (Number(one) > 12 || one === two) return toIso([year!, two!, one!]);
  return Number(two) > 12 ? toIso([year!, one!, two!]) : null;
}

function toIso([year, month, day]: Parts): string | null {
  const number = /^\d+$/u.test(month) ? Number(month) : monthNumber(month);
  if (!number) return null;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  // Refuses days that the month does not have.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null;
}
