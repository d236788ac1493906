import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { findCandidates } from '../../../utils/lexicon/find.ts';
import { openLexicon } from '../../../utils/lexicon/lexicon.ts';
import { resolve } from '../../../utils/lexicon/resolve.ts';
import { libya } from './libya.ts';

const lexicon = openLexicon(compileLexicon(libya));

/** A headline that puts a page on the topic. */
const ON_TOPIC = 'Libye : Haftar et Sarraj se disputent Tripoli et Benghazi';

/** What is found in one sentence on a page that is on the topic: the ids of terms and entities. */
function idsOf(sentence: string): string[] {
  const text = `${ON_TOPIC}\n${sentence}`;
  const block = (kind: 'headline' | 'paragraph', start: number, end: number) => ({
    kind,
    start,
    end,
    linkDensity: 0,
    article: true,
  });
  const { entities, terms } = resolve({
    text,
    blocks: [block('headline', 0, ON_TOPIC.length), block('paragraph', ON_TOPIC.length + 1, text.length)],
    body: [{ start: 0, end: text.length }],
    candidates: findCandidates(lexicon, text),
    pack: libya,
    published: '2019-11-05',
    outlet: null,
  });
  return [...entities, ...terms].filter(({ start }) => start > ON_TOPIC.length).map(({ id }) => id);
}

describe('French and English wording as the press has it', () => {
  test.each([
    ['Les forces du GNA ont repris Tarhouna.', 'recaptured'],
    ['Tarhouna a été reprise par les forces du GNA.', 'recaptured'],
    ['Haftar veut reprendre Benghazi.', 'recaptured'],
    ['La ville a été prise d’assaut par l’ANL.', 'stormed'],
    ['Le général libyen à la retraite Haftar a parlé.', 'retired-general'],
    ['Le parlement de Tobruk a voté contre Sarraj.', 'tobruk-parliament'],
    ['L’armée du maréchal Khalifa Haftar attaque.', 'haftars-army'],
    ['L’armée du maréchal Khalifa Haftar attaque.', 'lna'],
    ['L’armée libyenne avance.', 'lna'],
    ['Les troupes fidèles à Fayez al-Sarraj avancent.', 'gna-forces'],
    ['The town’s takfirists fought Haftar.', 'takfiris'],
    ['The forces of Libya’s Dawn hold the port.', 'libya-dawn'],
  ])('%s → %s', (sentence, id) => expect(idsOf(sentence)).toContain(id));

  test.each([
    ['Le parlement, non reconnu par l’ONU, soutient Haftar.', 'internationally-recognised-government'],
    ['Haftar se méfie d’Ahmed Miitig, homme fort de Misrata.', 'eastern-strongman'],
    ['Haftar a repris son souffle et la reprise économique tarde.', 'recaptured'],
    ['Haftar is accused under the Rome Statute.', 'rome'],
  ])('%s not %s', (sentence, id) => expect(idsOf(sentence)).not.toContain(id));
});
