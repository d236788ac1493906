import { describe, it } from 'vitest';
import { expectBody, HEAD, P1, P2, P3 } from './expect-body.ts';

describe('findBody', () => {
  it('keeps a plain article whole', () => {
    expectBody([`# ${HEAD}`, `+ ${P1}`, `+ ${P2}`, `+ ${P3}`]);
  });

  it('keeps a headline that shows a film, where no other line is the headline', () => {
    expectBody(['المرسى القديم..', `# شاهد.. ${HEAD}`, `+ ${P1}`, `+ ${P2}`, `+ ${P3}`]);
    expectBody([`# ${HEAD}`, 'شاهد.. لحظة وصول وزير الكهرباء إلى الملعب', `+ ${P1}`, `+ ${P2}`, `+ ${P3}`]);
  });

  it('leaves out that a site answers for no opinion, and that it asks for money', () => {
    expectBody([
      `# ${HEAD}`,
      `+ ${P1}`,
      `+ ${P2}`,
      `+ ${P3}`,
      'Quality journalism costs money. Support us for the price of a tea.',
    ]);
    expectBody([
      `# ${HEAD}`,
      `+ ${P1}`,
      `+ ${P2}`,
      `+ ${P3}`,
      'الآراء الواردة في المقالات لا تعبر عن رأي الموقع.',
    ]);
    expectBody([
      `# ${HEAD}`,
      `+ ${P1}`,
      `+ ${P2}`,
      `+ ${P3}`,
      'Les chroniques n’engagent que leurs auteurs.',
    ]);
  });

  it('takes no caption with its credit for the headline', () => {
    expectBody([
      `# ${HEAD}`,
      'قصف بلدية المرسى القديم ومحطة المياه. [وكالات]',
      `+ ${P1}`,
      `+ ${P2}`,
      `+ ${P3}`,
    ]);
    expectBody([
      `# ${HEAD}`,
      'خط المياه الرئيسي في المرسى القديم (مراد التلي/وكالة)',
      `+ ${P1}`,
      `+ ${P2}`,
      `+ ${P3}`,
    ]);
    expectBody([`# ${HEAD} [فيديو]`, `+ ${P1}`, `+ ${P2}`, `+ ${P3}`]);
  });

  it('leaves out a tag block repeated inside the text', () => {
    const tags = ['المياه', 'المرسى القديم', 'القصف', 'بلدية المرسى'];
    expectBody([`# ${HEAD}`, `+ ${P1}`, ...tags, `+ ${P2}`, ...tags, `+ ${P3}`, ...tags]);
  });

  it('keeps a sub-heading and leaves out a "read also" line', () => {
    expectBody([
      `# ${HEAD}`,
      `+ ${P1}`,
      'اقرأ أيضا: وزير الكهرباء يزور محطة الجنوب ويعد بإصلاحها قبل الشتاء',
      `+ ${P2}`,
      '+ القتال يقترب من المحطة',
      `+ ${P3}`,
    ]);
  });

  it('leaves out related headlines between paragraphs', () => {
    expectBody([
      `# ${HEAD}`,
      `+ ${P1}`,
      'مواضيع ذات صلة',
      'تأجيل مباراة القمة في الدوري إلى الأسبوع المقبل',
      'افتتاح معرض الكتاب في العاصمة الجديدة',
      'سعر الذهب يرتفع في الأسواق المحلية',
      `+ ${P2}`,
      `+ ${P3}`,
    ]);
  });

  it('ends before comment form, comment rules, cookie notice and footer', () => {
    expectBody([
      `# ${HEAD}`,
      `+ ${P1}`,
      `+ ${P2}`,
      `+ ${P3}`,
      'اترك تعليقا',
      'الاسم *',
      'شروط النشر: يرجى تجنب الشتائم والإساءة إلى الأشخاص، وتحتفظ الإدارة بحق حذف كل ما يخالف القانون.',
      'نستخدم ملفات تعريف الارتباط لتحسين تجربتك على الموقع. باستمرارك في التصفح فأنت توافق على استخدامها.',
      'موافق',
      'جميع الحقوق محفوظة لشبكة الضفة الإعلامية 2019',
    ]);
  });

  it('goes on after an end marker when the text goes on', () => {
    expectBody([`# ${HEAD}`, `+ ${P1}`, 'شارك المقال', `+ ${P2}`, `+ ${P3}`]);
  });

  it('takes a repeated headline once, and no date line or byline', () => {
    expectBody([
      `# ${HEAD}`,
      'آخر تحديث: 14 يناير 2020 - 18:40',
      'كتبت: سلمى العريبي',
      HEAD,
      `+ ${P1}`,
      `+ ${P2}`,
    ]);
  });

  it('tells the headline from a section name by the title of the page', () => {
    expectBody(['أخبار محلية وعربية ودولية', `# ${HEAD}`, `+ ${P1}`, `+ ${P2}`], `${HEAD} - صحيفة الضفة`);
  });

  it('keeps a list that a sentence announces', () => {
    const intro =
      '+ وحددت البلدية في بيانها المنشور مساء الثلاثاء ثلاثة مطالب قالت إنها شرط لاستمرار ضخ المياه:';
    expectBody([
      `# ${HEAD}`,
      `+ ${P1}`,
      intro,
      '+ - وقف القصف',
      '+ - فتح الطريق الساحلي',
      '+ - عودة العمال',
      `+ ${P2}`,
    ]);
  });

  it('reads an article without a headline', () => {
    expectBody([`+ ${P1}`, `+ ${P2}`]);
  });

  it('reads a single paragraph', () => {
    expectBody([`+ ${P1}`]);
  });

  it.each([[[]], [['قائمة', 'بحث', 'دخول']], [['***', '12', '---']]])(
    'finds no article in %j',
    (lines: string[]) => {
      expectBody(lines);
    },
  );

  it('leaves out furniture of an English page', () => {
    const one =
      'The town council said on Tuesday that water had returned to the old harbour after four days of shelling near the pumping station.';
    const two =
      'Engineers repaired the main line overnight, the council said, adding that the pumping station had been hit three times in a week.';
    expectBody([
      '# Water returns to the old harbour',
      'By Nadia Fellah',
      `+ ${one}`,
      'Read more: Minister visits the southern plant',
      `+ ${two}`,
      'Related stories',
      'Gold prices climb for a third week',
      'This website uses cookies to improve your experience. By continuing to browse you accept their use.',
      'All rights reserved © 2020',
    ]);
  });

  it('leaves out furniture of a French page', () => {
    const one =
      "La municipalité a annoncé mardi soir le retour de l'eau dans le vieux port, après quatre jours de coupure dus aux bombardements.";
    const two =
      'Selon la municipalité, les équipes ont réparé la conduite principale dans la nuit et la station de pompage reste à portée de tir.';
    expectBody([
      "# L'eau revient dans le vieux port",
      `+ ${one}`,
      'Lire aussi : le ministre visite la centrale du Sud',
      `+ ${two}`,
      'Suivez-nous',
      'Tous droits réservés',
    ]);
  });

  it('keeps a French paragraph that quotes at its end: marks set apart lead through no site', () => {
    expectBody([
      "# L'eau revient dans le vieux port",
      "+ La municipalité a annoncé mardi soir le retour de l'eau dans le vieux port, après quatre jours de coupure.",
      '+ Les habitants parlent de « miracle » à mots couverts. « Qui nous rendra ces jours ? » demande Salim, pêcheur. « Ni le maire ni le préfet ne pensent à nous. »',
    ]);
  });

  it('keeps a sub-heading that opens with the word for sharing, and leaves out the button', () => {
    expectBody([
      `# ${HEAD}`,
      `+ ${P1}`,
      '+ مشاركة سكان الحي في الإصلاح',
      `+ ${P2}`,
      `+ ${P3}`,
      'مشاركة',
      'مشاركة المقال',
    ]);
  });

  it('keeps a long line without a stop beside sentences', () => {
    const open =
      'The talks that the council hosted in the old harbour ended without a paper after its guests had left for the airport at dawn';
    expectBody([
      '# Water returns to the old harbour',
      '+ Engineers repaired the main line overnight, the council said, and the station works again.',
      `+ ${open}`,
    ]);
  });

  it('leaves out a call for submissions and a list of dated headlines', () => {
    expectBody([
      '# Water returns to the old harbour',
      '+ Engineers repaired the main line overnight, the council said, and the station works again.',
      '+ The pumps had been hit three times in a week, and the tanks of the upper town stood empty.',
      'How to submit an op-ed: we take pieces on many topics. Submissions may be sent by post. Please name the town you write from.',
      '- Council hires an engineer of the former ministry, a week before the vote - September 9, 2021',
      '- Harbour master released after a night in custody, says his lawyer - 6 September 2021',
    ]);
  });
});
