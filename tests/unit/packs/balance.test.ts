import { describe, expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold.ts';
import { formsOf, libya, sideOf, term } from './libya.ts';

/** Words that say of one side what the other word says of the other side. */
const MIRRORS: [lna: string, gna: string][] = [
  ['haftars-militias', 'sarrajs-militias'],
  ['dignity-militias', 'gna-militias'],
  ['eastern-militias', 'tripoli-militias'],
  ['kaniyat-militia', 'rada-militia'],
  ['haftars-gangs', 'sarrajs-gangs'],
  ['haftars-mercenaries', 'sarrajs-mercenaries'],
  ['russian-mercenaries', 'turkeys-mercenaries'],
  ['wagner-mercenaries', 'erdogans-mercenaries'],
  ['haftars-army', 'wefaq-army'],
  ['haftars-gunmen', 'gna-gunmen'],
  ['haftars-remnants', 'gna-remnants'],
  ['the-so-called-national-army', 'the-so-called-gna'],
  ['haftar-the-traitor', 'sarraj-the-traitor'],
  ['criminal-haftar', 'criminal-sarraj'],
  ['libyas-new-dictator', 'erdogans-wali'],
  ['emirates-agent', 'erdogans-agent'],
  ['invasion-of-tripoli', 'turkish-invasion'],
  ['russian-occupation', 'turkish-occupation'],
  ['emirati-aggression', 'turkish-aggression'],
  ['emirati-bombing', 'turkish-bombing'],
  ['abu-dhabi-regime', 'the-doha-regime'],
  ['the-egyptian-regime', 'the-turkish-regime'],
  ['putschist-sisi', 'caliph-of-terror'],
  ['devil-of-the-arabs', 'the-two-hamads-organisation'],
  ['military-rule-vs-civil-state', 'state-of-militias'],
  ['tarhuna-massacres', 'massacre-of-brak-al-shati'],
  ['liberation-of-tripoli', 'liberation-of-tarhuna'],
  ['flood-of-dignity', 'volcano-of-rage'],
  ['birds-of-ababil', 'peace-storm'],
  ['operation-dignity', 'libya-dawn'],
  ['interim-government', 'salvation-government'],
  ['general-commander', 'supreme-commander'],
  ['libyan-arab-armed-forces', 'army-and-supporting-forces'],
  ['securing-the-capital', 'defence-of-tripoli'],
  ['libyan-national-army', 'government-forces'],
  ['haftars-mouthpieces', 'gna-mouthpieces'],
  ['mitiga-military-base', 'mitiga-civilian-airport'],
  ['heroes-of-the-army', 'heroes-of-volcano-of-rage'],
  ['egypts-national-security', 'blue-homeland'],
  ['sister-backers-of-the-lna', 'sister-backers-of-the-gna'],
  ['internationally-recognised-government-east', 'internationally-recognised-government'],
  ['the-legitimate-government-east', 'the-legitimate-government'],
  ['turkish-support', 'emirati-egyptian-support'],
  ['turkish-intervention', 'foreign-intervention-lna'],
];

const sides = ['lna', 'gna'] as const;
const about = (side: string, direction: 'for' | 'against') =>
  libya.terms.filter((row) => sideOf(row.effect.camp) === side && row.effect.direction === direction);

describe('the balance of the Libya pack', () => {
  test('it is printed: terms, strengths, outlets and labels by camp', () => {
    const count = (rows: { strength: number }[]) =>
      [1, 2, 3].map((strength) => rows.filter((row) => row.strength === strength).length).join('/');
    const lines = sides.map((side) => {
      const towards = libya.outlets.filter((outlet) =>
        outlet.claims.some(
          (claim) => claim.towards?.direction === 'for' && sideOf(claim.towards.camp) === side,
        ),
      );
      const labels = libya.namings
        .flatMap((row) => row.labels)
        .filter((label) => label.usedBy.includes(side));
      const entities = libya.entities.filter((row) => sideOf(row.camp) === side);
      return `${side}: words for it ${about(side, 'for').length} (strength 1/2/3 ${count(about(side, 'for'))}), against it ${about(side, 'against').length} (${count(about(side, 'against'))}); outlets claimed to be for it ${towards.length}; its own labels ${labels.length}; entities ${entities.length}`;
    });
    const open = libya.terms.filter((row) => row.strength > 0 && row.effect.camp === undefined).length;
    const neutral = libya.terms.filter((row) => row.strength === 0).length;
    console.log([...lines, `of whoever it names ${open}, neutral ${neutral}`].join('\n'));
    expect(lines).toHaveLength(2);
  });

  test.each(MIRRORS)('%s and %s weigh the same', (left, right) => {
    const [a, b] = [term(left), term(right)];
    expect(a.strength).toBe(b.strength);
    expect(a.effect.direction).toBe(b.effect.direction);
  });

  test('mirrors speak of opposite sides', () => {
    const crossed = MIRRORS.filter(([left, right]) => {
      const [a, b] = [sideOf(term(left).effect.camp), sideOf(term(right).effect.camp)];
      return a !== undefined && a === b;
    });
    expect(crossed).toEqual([]);
  });

  test('the list of words against one side is about as long as that against the other', () => {
    const weight = (side: string) => about(side, 'against').reduce((sum, row) => sum + row.strength, 0);
    const ratio = weight('lna') / weight('gna');
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(1.33);
  });

  test('no side is described by its enemies’ words alone', () => {
    for (const side of sides) {
      expect(about(side, 'for').some((row) => row.usedBy.includes(side))).toBe(true);
      const own = libya.namings.filter((row) => row.labels.some((label) => label.usedBy.includes(side)));
      expect(own.length).toBeGreaterThan(15);
    }
  });

  test('every naming concept has neutral wording, and no slur is offered as one', () => {
    const slurs = new Set(
      libya.terms
        .filter((row) => row.warning !== undefined || row.strength === 3)
        .flatMap((row) => formsOf(row.names).map((form) => fold(form))),
    );
    const offered = [...libya.namings, ...libya.terms].flatMap((row) => Object.values(row.neutral ?? {}));
    expect(offered.length).toBeGreaterThan(500);
    expect(offered.filter((label) => slurs.has(fold(label)))).toEqual([]);
    expect(libya.namings.filter(({ neutral }) => !neutral.ar || !neutral.en || !neutral.fr)).toEqual([]);
  });

  test('ethnic, religious and dehumanising words carry a warning', () => {
    const grave = libya.terms.filter((row) =>
      ['ethnic slur', 'religious slur', 'dehumanising'].includes(row.category),
    );
    expect(grave.length).toBeGreaterThanOrEqual(6);
    expect(grave.filter((row) => row.warning === undefined).map((row) => row.id)).toEqual([]);
  });

  test('loaded wording comes with a neutral one, unless there is none', () => {
    const without = libya.terms
      .filter((row) => row.strength > 0 && row.neutral === undefined)
      .map((row) => row.id);
    expect(without).toEqual(['so-called', 'as-he-put-it']);
  });
});
