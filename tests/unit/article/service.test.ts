import { expect, it } from 'vitest';
import { isNotice } from '../../../utils/article/service.ts';
import { fold } from '../../../utils/text/fold.ts';

it.each([
  'اشترك في نشرتنا البريدية لتصلك آخر الأخبار كل صباح.',
  'تابعوا آخر الأخبار عبر قناتنا على تلغرام وصفحتنا على فيسبوك.',
  'للاشتراك في خدمة الإشعارات اضغط هنا.',
  'حمّل تطبيق الأخبار الآن من هنا.',
  'Sign up for our newsletter and follow us on the app.',
  'Nous utilisons des cookies et votre adresse e-mail avec votre consentement.',
])('is a notice: %s', (paragraph) => {
  expect(isNotice(fold(paragraph))).toBe(true);
});

it.each([
  ['he went on', 'وأضاف في مقطع نُشر على فيسبوك أن القصف تجدد. وتابع أن تطبيق الهدنة بيد من يقصف المحطة.'],
  ['he blamed', 'وحمّل رئيس البلدية القوتين، في تغريدة على تويتر، المسؤولية عن انقطاع المياه.'],
  ['they carried', 'وحملوا السلاح هنا قبل عام، واشتركوا في المعركة بعد تطبيق الهدنة بأيام.'],
  ['told our site', 'وقال رئيس البلدية لموقعنا إن تطبيق الهدنة تأخر، وإن الناس هنا تعبوا من القصف.'],
  ['they followed', 'وفي الأثناء، تابع الأهالي الأنباء عبر فيسبوك وواتساب من وراء الأبواب.'],
  ['the US', 'The US embassy wrote on its website that the shelling of the station had to stop.'],
  ['told us', 'Les tirs ont repris, nous a dit un pilote, qui a vu deux appareils au-dessus du port.'],
])('is a report, though it sounds like one: %s', (_name, paragraph) => {
  expect(isNotice(fold(paragraph))).toBe(false);
});
