/** Lines that are no sentence of an article, by their words. */
import { expect, it } from 'vitest';
import { isDateline } from '../../../utils/article/dateline.ts';
import { endingOf } from '../../../utils/article/endings.ts';
import { announces, isAdvertLabel } from '../../../utils/article/furniture.ts';
import { fold } from '../../../utils/text/fold.ts';

it.each([
  '4 years ago',
  'منذ 3 ساعات',
  'قبل يومين',
  'il y a 2 jours',
  'Temps de lecture 3 min.',
  '5 min read',
  'نشر في: السبت 2 يونيو 2018 | آخر تحديث: السبت 2 يونيو 2018 6:11 ص',
])('gives a date or a time: %s', (line) => {
  expect(isDateline(fold(line))).toBe(true);
});

it.each([
  'منذ 3 ساعات لم يتوقف القصف',
  'قبل المعركة',
  'Published accounts differ on who fired first and on why the guards had left their post before the convoy came',
])('gives none: %s', (line) => {
  expect(isDateline(fold(line))).toBe(false);
});

it.each(['- Advertisement -', '— إعلان —', '[Publicité]'])('labels an advertisement: %s', (line) => {
  expect(isAdvertLabel(fold(line))).toBe(true);
});

it.each([
  ['اترك تعليقاً', 'comments'],
  ['أضف تعليقا', 'comments'],
  ['Readers comments', 'comments'],
  ['شارك الخبر:', 'ending'],
  ['Tous droits réservés', 'ending'],
  ['Powered by PressWorks', 'ending'],
  ['The town hall is powered by a generator that a neighbour lent', null],
  ['Our Standards: The Coast Trust Principles.', 'ending'],
  ['Partagez la peine des familles, a dit le maire, qui a ouvert hier la salle des fêtes aux déplacés', null],
] as const)('%s: %s', (line, ending) => {
  expect(endingOf(fold(line))).toBe(ending);
});

it.each([
  ['© 2015 Rive Sud. Mentions légales. Contact.', 'ending'],
  ['© Rive Sud / Nadir', null],
] as const)('%s: %s', (line, announced) => {
  expect(announces(fold(line))).toBe(announced);
});
