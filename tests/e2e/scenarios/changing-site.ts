/** An invented article at two addresses, the second a copy under another name, whose text a test can change. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The words that the tests annotate. */
export const QUOTE = 'أن الكهرباء عادت ساعتين ثم انقطعت، وأن صهاريج الماء تصل كل ثلاثة أيام';
/** The same, as an editor might have mended them. */
export const EDITED = 'أن الكهرباء رجعت ساعتين ثم غابت، وأن صهاريج الماء تصل كل ثلاثة أيام';

/** Words that stay. */
export const ORIGINAL_WORDS = 'هدنة إنسانية';

const TITLE = 'ليلة أخرى بلا كهرباء جنوبي طرابلس';
const STORY = [
  'قال المتحدث باسم حكومة الوفاق الوطني إن قواتها صدت هجوما قرب مطار طرابلس الدولي فجر الأربعاء، وإن الطريق الساحلي ما زال مغلقا أمام الشاحنات القادمة من الزاوية.',
  'وأعلنت القيادة العامة للجيش الوطني الليبي أن وحداتها تقدمت نحو عين زارة، ونفت قصف الأحياء السكنية، واتهمت ميليشيات الوفاق بتخزين السلاح بين البيوت.',
  `وروى سكان من حي أبو سليم ${QUOTE} إلى المدرسة التي تؤوي النازحين.`,
  'ودعا المبعوث الأممي غسان سلامة الطرفين إلى هدنة إنسانية تسمح بإجلاء الجرحى، وقال إن الرد وصله من طرف واحد.',
  'وقدرت لجنة الطوارئ عدد الأسر التي غادرت بيوتها خلال الأسبوع بأكثر من ألف، وقالت إن أغلبها لجأ إلى أقارب في الضواحي الغربية.',
];
const OFF_TOPIC = [
  'افتتح المجلس البلدي في مدينة ساحلية هادئة معرضا للخزف صباح الأحد، وشارك فيه أربعون حرفيا جاؤوا من القرى المجاورة بأعمالهم.',
  'وقالت منظمة المعرض إن الإقبال فاق ما توقعته، وإن أفران الحطب القديمة ستبقى مشتعلة أمام الزوار حتى نهاية الأسبوع.',
  'ويتعلم الأطفال في ركن خاص كيف يدار الدولاب وكيف يطلى الإناء قبل أن يدخل النار، على يد حرفيات تقاعدن من المهنة.',
];

const page = (title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title></head><body><article>` +
  `<h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</article></body></html>`;

export interface ChangingSite {
  original: string;
  copy: string;
  offTopic: string;
  /** Replaces the paragraph that holds the annotated words; null takes it out. */
  change: (quote: string | null) => void;
  close: () => void;
}

export async function serveChanging(): Promise<ChangingSite> {
  let quote: string | null = QUOTE;
  const server = createServer((request, response) => {
    const story = STORY.flatMap((one) =>
      quote === null && one.includes(QUOTE) ? [] : one.replace(QUOTE, quote ?? ''),
    );
    const known: Record<string, string> = {
      '/night': page(TITLE, story),
      '/repeat': page(`${TITLE}: روايات السكان`, story),
      '/pottery': page('معرض للخزف على الشاطئ', OFF_TOPIC),
    };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(known[request.url ?? ''] ?? '<p>nothing</p>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    original: `http://daily.localhost:${port}/night`,
    copy: `http://mirror.localhost:${port}/repeat`,
    offTopic: `http://daily.localhost:${port}/pottery`,
    change: (next) => {
      quote = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
