import { describe, expect, it } from 'vitest';
import { isCaption } from '../../../utils/article/caption.ts';
import { countWords } from '../../../utils/article/count-words.ts';
import { isNotice } from '../../../utils/article/service.ts';
import { fold } from '../../../utils/text/fold.ts';

const captioned = (line: string) => {
  const folded = fold(line).trim();
  return isCaption(folded, countWords(folded));
};

describe('a caption is told by its credit', () => {
  it.each([
    '© REUTERS / Sami Nahri La marche des hommes du Nord sur le port a commencé dans la nuit',
    'Photo AFP/Sami Nahri Des soldats gardent la porte du vieux port',
    'FILE PHOTO: Men of the Northern Army stand guard at the mill bridge, two days before the talks',
    'Guards look at the river from the roof of the old mill in the port city [File: Sami Nahri/Reuters]',
    'Men of the Northern Army climb a wall on the edge of the port. © 2018 Reuters',
    'The bridge as it was before the war (Photo courtesy of the town council)',
    'مصدر الصورة Reuters Image caption رجال جيش الشمال يحرسون جسر الطاحونة',
    'رجال جيش الشمال يحرسون جسر الطاحونة قبل يومين من بدء المحادثات (سالم النهري/الأناضول/Getty)',
    'رجال جيش الشمال يحرسون جسر الطاحونة قبل يومين من بدء المحادثات رويترز/سالم النهري',
  ])('%s', (line) => expect(captioned(line)).toBe(true));
});

describe('what only names an agency is none', () => {
  it.each([
    'وقال سالم النهري إن رجاله يحرسون جسر الطاحونة منذ يومين. (رويترز/أ ف ب)',
    'وقال سالم النهري لوكالة رويترز إن رجاله يحرسون الجسر (شرق البلاد)',
    'Reuters could not reach the town council, and the army gave no account of its own',
    'The talks were moved to the port, two delegates told AFP/Reuters on Monday.',
    'Photos of the bridge were sent to AFP by the town council',
  ])('%s', (line) => expect(captioned(line)).toBe(false));
});

describe('a site that says what it uses', () => {
  it.each([
    'هذا الموقع يستخدم ملف تعريف الارتباط Cookie',
    'This website uses cookies to measure how it is read',
    'Ce site utilise des cookies, avec votre accord',
  ])('%s', (line) => expect(isNotice(fold(line))).toBe(true));
});
