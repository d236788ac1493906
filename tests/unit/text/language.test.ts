import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../utils/text/language.ts';

describe('the language of a text', () => {
  it.each([
    ['ar', 'أعلنت الحكومة أمس بدء المفاوضات في العاصمة بحضور الوفود'],
    ['ar', 'قال المتحدث إن UN و NATO لم تردا على الطلب بعد'],
    ['ar', 'وصل الوزير الفرنسى إلى القاهرة فى زيارة رسمية'],
    ['other', 'دولت ایران گفت که گفتگوها در پاریس پیش می‌رود و چیزی تغییر نکرده است'],
    ['other', 'یہ ایک خبر ہے کہ حکومت نے مذاکرات کی تاریخ بدل دی ہے'],
    ['en', 'The government said on Monday that talks were to be held in the capital'],
    ['fr', 'Le gouvernement a annoncé que les pourparlers sont prévus dans la capitale'],
    ['other', 'Die Regierung teilte am Montag mit, dass Gespräche stattfinden werden'],
    ['other', 'Правительство сообщило о переговорах'],
    ['other', '12345 — …'],
    ['other', ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
