import { describe, expect, it } from 'vitest';
import { quotesOf, said } from './world.ts';

describe('an interview', () => {
  it('is answered by whom its headline names, where nobody else speaks', () => {
    const text =
      'سالم النهري في حوار خاص: لن نعود إلى الوراء\nوصل متأخرا عن الموعد. «أعتذر منكم جميعا»، قال مبتسما ثم جلس.\nمن المسؤول عما جرى؟\n- «من جرى على يده يعرف نفسه جيدا».';
    expect(quotesOf(text)).toEqual([
      'direct:salem[أعتذر منكم جميعا]',
      'direct:salem[من جرى على يده يعرف نفسه جيدا]',
    ]);
  });

  it('goes on with him after a question, whoever was quoted before', () => {
    const text =
      'مقابلة مع سالم النهري\nوكان كريم الوادي قد أكد أن بلاده باقية «إلى الأبد».\nقبل أن نودعه سألناه: هل ينتهي هذا؟ صمت قليلا وقال: «لكل شيء نهاية».';
    expect(quotesOf(text)).toEqual(['direct:karim[إلى الأبد]', 'direct:salem[لكل شيء نهاية]']);
  });

  it('is one in English and French too', () => {
    expect(
      quotesOf('The port and the sea: an interview with Salem Nahri\n“We were late,” he says over tea.'),
    ).toEqual(['direct:salem[We were late,]']);
    expect(quotesOf("Entretien avec Salem Nahri\nQue veut le port?\n« La paix, et rien d'autre. »")).toEqual([
      "direct:salem[ La paix, et rien d'autre. ]",
    ]);
  });

  it('is none without the word: nobody is guessed', () => {
    expect(
      quotesOf(
        'سالم النهري يزور البلدة\nوصل متأخرا. كان الجو باردا. وقف الجميع. «أعتذر منكم جميعا»، قال مبتسما ثم جلس.',
      ),
    ).toEqual(['direct:-[أعتذر منكم جميعا]']);
  });

  const answers = [
    'المحلل مراد التلي: الحرب طويلة',
    'وفيما يلي نص الحوار:',
    '* كيف تقرأ ما جرى؟',
    '- الميليشيات باقية. ومن يخرجها؟',
    '* وماذا عن الناس؟',
    '- الناس تعبوا من الحرب.',
    '* كلمة أخيرة؟',
    '- أقول لهم: لن ينتصر أحد.',
  ];

  it('has its answers without marks, and they are not the outlet’s words', () => {
    expect(said(answers.join('\n'), 'الميليشيات')).toBe('indirect');
  });

  it('is none where only the parts of an article are headed by questions', () => {
    const parts = [
      'من هو كريم الوادي؟',
      'الميليشيات باقية.',
      'ماذا يريد؟',
      'البقاء.',
      'ومن يقف معه؟',
      'لا أحد.',
    ];
    expect(said(parts.join('\n'), 'الميليشيات')).toBe('own');
  });
});
