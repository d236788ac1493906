/** Forms of the Arabic verbs of saying, derived from their principal parts, and how to find them in a word with its particles. */
import { fold } from '../text/fold.ts';
import { perWord, type HasLexeme } from '../text/lexeme.ts';
import { VERBS } from './words/ar.ts';

export type VerbForm = 'perfect' | 'imperfect' | 'masdar' | 'participle';

/** One reading of a word as a form of a verb of saying. */
export interface SayingForm {
  lemma: string;
  form: VerbForm;
  /** Frame letters, see `words/ar.ts`. */
  frames: string;
  /** Folded prepositions that join the reported matter. */
  prepositions: readonly string[];
  gender: 'm' | 'f' | 'p';
  /** True when a pronoun is written on to it: for a masdar the speaker, for a verb who it is said of. */
  pronoun: boolean;
  /** True when the word begins with و or ف. */
  joined: boolean;
  /** True for a word that is as often a plain noun or preposition. */
  unsure: boolean;
}

type Entry = Omit<SayingForm, 'joined'>;

const PRONOUNS = ['ه', 'ها', 'هم', 'هما'];
/** Perfects whose letters also spell a common noun or preposition. */
const UNSURE = new Set(
  [
    'رد',
    'بين',
    'عبر',
    'عقب',
    'كشف',
    'وصف',
    'طالب',
    'ورد',
    'زعم',
    'رأى',
    'قدر',
    'سجل',
    'دون',
    'ثمن',
    'حمل',
    'شرط',
    'وجه',
    'أسر',
    'ختم',
    'تابع',
    'طلب',
    'حسم',
    'ذكر',
    'بدأ',
    'جاء',
    'زاد',
    'واصل',
    'أمل',
    'بشر',
  ].map(fold),
);

/** Verbs of saying to somebody, or of which something is said, that take a pronoun. */
const TRANSITIVE = new Set(
  [
    'قال',
    'ذكر',
    'طالب',
    'دعا',
    'حث',
    'حذر',
    'أبلغ',
    'أخبر',
    'هدد',
    'نشر',
    'اعتبر',
    'أورد',
    'حمل',
    'بشر',
    'خاطب',
  ].map(fold),
);

function perfects(raw: string): [string, SayingForm['gender']][] {
  const weak = /[ىا]$/.test(raw);
  const stem = weak ? raw.slice(0, -1) : raw;
  const dual = weak ? (raw.endsWith('ى') ? `${stem}يا` : `${stem}وا`) : `${stem}ا`;
  return [
    [raw, 'm'],
    [`${stem}ت`, 'f'],
    [dual, 'p'],
    [`${stem}تا`, 'p'],
    [`${stem}وا`, 'p'],
  ];
}

function imperfects(raw: string): [string, SayingForm['gender']][] {
  const rest = raw.slice(1);
  const stem = /[ىيو]$/.test(rest) ? rest.slice(0, -1) : rest;
  const forms: [string, SayingForm['gender']][] = [
    [`ي${rest}`, 'm'],
    [`ت${rest}`, 'f'],
    [`ي${stem}ون`, 'p'],
    [`ي${stem}وا`, 'p'],
    [`ي${rest}ان`, 'p'],
    [`ت${rest}ان`, 'p'],
  ];
  return [...forms, ...forms.map(([form, gender]): [string, SayingForm['gender']] => [`س${form}`, gender])];
}

function masdars(raw: string): string[] {
  return [raw, `ال${raw}`, raw.endsWith('ة') ? `${raw.slice(0, -1)}ات` : `${raw}ات`];
}

function masdarsWithPronoun(raw: string): string[] {
  const stem = raw.endsWith('ة') ? `${raw.slice(0, -1)}ت` : raw;
  const plural = raw.endsWith('ة') ? `${raw.slice(0, -1)}ات` : `${raw}ات`;
  return PRONOUNS.flatMap((pronoun) => [stem + pronoun, plural + pronoun]);
}

function build(): Map<string, Entry[]> {
  const forms = new Map<string, Entry[]>();
  for (const line of VERBS.trim().split('\n')) {
    const [parts = '', frame = ''] = line.split('|');
    const [perfect = '-', imperfect = '-', masdar = '-', participle = '-'] = parts.trim().split(' ');
    const [frames = '', ...prepositions] = frame.trim().split(' ');
    const base = { lemma: fold(perfect), frames, prepositions: prepositions.map(fold) };
    const transitive = /[bo]/.test(frames) || TRANSITIVE.has(base.lemma);
    const add = (raw: string, form: VerbForm, gender: SayingForm['gender'], pronoun: boolean) => {
      const folded = fold(raw);
      const list = forms.get(folded) ?? [];
      const unsure = form === 'perfect' && gender === 'm' && UNSURE.has(base.lemma);
      list.push({ ...base, form, gender, pronoun, unsure });
      forms.set(folded, list);
    };
    if (perfect !== '-') {
      for (const [form, gender] of perfects(perfect)) {
        add(form, 'perfect', gender, false);
        const stem = form.endsWith('وا') ? form.slice(0, -1) : form.replace(/ى$/, 'ا');
        if (transitive && gender !== 'p')
          for (const pronoun of PRONOUNS) add(stem + pronoun, 'perfect', gender, true);
      }
    }
    if (imperfect !== '-') {
      for (const [form, gender] of imperfects(imperfect)) {
        add(form, 'imperfect', gender, false);
        if (transitive) for (const pronoun of PRONOUNS) add(form + pronoun, 'imperfect', gender, true);
      }
    }
    if (masdar !== '-') {
      for (const form of masdars(masdar)) add(form, 'masdar', 'm', false);
      for (const form of masdarsWithPronoun(masdar)) add(form, 'masdar', 'm', true);
    }
    if (participle !== '-') {
      add(participle.endsWith('ا') ? participle : `${participle}ا`, 'participle', 'm', false);
      // مدينة is a town
      if (participle !== 'مدين') add(`${participle}ة`, 'participle', 'f', false);
      add(`${participle}ين`, 'participle', 'p', false);
      add(`${participle}ات`, 'participle', 'f', false);
    }
  }
  return forms;
}

/** قائلا is far more often a participle than a dual, زعمها a noun with its pronoun than a verb with one. */
function likelierFirst(a: Entry, b: Entry): number {
  const likely = (entry: Entry) =>
    entry.form === 'participle'
      ? 2
      : entry.form === 'masdar' && entry.pronoun && !entry.frames.includes('b')
        ? 1
        : 0;
  return likely(b) - likely(a);
}

let built: Map<string, Entry[]> | undefined;

/**
 * Readings of a word as a form of a verb of saying, most likely first; empty when it is none.
 * Particles: و ف before all, ل before an imperfect, ب ل ك before a masdar.
 */
export const sayingForms: (word: HasLexeme) => readonly SayingForm[] = perWord(readingsOf);

function readingsOf(folded: string): readonly SayingForm[] {
  const forms = (built ??= build());
  const whole = forms.get(folded);
  const joined = /^[وف]./.test(folded);
  const bare = joined ? folded.slice(1) : folded;
  const stripped = (joined ? forms.get(bare) : undefined) ?? [];
  // ورد: came, or و and replied
  const readings = [
    ...[...(whole ?? [])].sort(likelierFirst).map((entry) => ({ ...entry, joined: false })),
    ...[...stripped].sort(likelierFirst).map((entry) => ({ ...entry, joined: true })),
  ];
  if (readings.length > 0) return readings;
  if (bare.startsWith('لل')) {
    const entries = (forms.get(`ال${bare.slice(2)}`) ?? []).filter((entry) => entry.form === 'masdar');
    return entries.map((entry) => ({ ...entry, joined }));
  }
  if (!/^[بلك]./.test(bare)) return [];
  const entries = (forms.get(bare.slice(1)) ?? []).filter(
    (entry) => entry.form === 'masdar' || (bare.startsWith('ل') && entry.form === 'imperfect'),
  );
  return entries.map((entry) => ({ ...entry, joined }));
}
