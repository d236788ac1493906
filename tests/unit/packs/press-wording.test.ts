import { describe, expect, test } from 'vitest';
import { underHeadline } from './on-topic.ts';

/** A headline that puts a page on the topic. */
const ON_TOPIC = 'Libye : Haftar et Sarraj se disputent Tripoli et Benghazi';

/** What is found in one sentence on a page that is on the topic: the ids of terms and entities. */
function idsOf(sentence: string): string[] {
  const { entities, terms } = underHeadline(ON_TOPIC, sentence, '2019-11-05');
  return [...entities, ...terms].filter(({ start }) => start > ON_TOPIC.length).map(({ id }) => id);
}

describe('wording as the press has it', () => {
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
    [
      'The cabinet, recognised by the United Nations, fights Haftar.',
      'internationally-recognised-government',
    ],
    ['حكومة تعترف بها الأمم المتحدة تقاتل حفتر', 'internationally-recognised-government'],
    ['The forces of Libya’s Dawn hold the port.', 'libya-dawn'],
  ])('%s → %s', (sentence, id) => expect(idsOf(sentence)).toContain(id));

  test.each([
    ['Le parlement, non reconnu par l’ONU, soutient Haftar.', 'internationally-recognised-government'],
    [
      'The cabinet, not recognised by the United Nations, backs Haftar.',
      'internationally-recognised-government',
    ],
    ['حكومة لا تعترف بها الأمم المتحدة تدعم حفتر', 'internationally-recognised-government'],
    ['حكومة لم تعترف بها الأمم المتحدة تدعم حفتر', 'internationally-recognised-government'],
    ['Haftar se méfie d’Ahmed Miitig, homme fort de Misrata.', 'eastern-strongman'],
    ['Haftar a repris son souffle et la reprise économique tarde.', 'recaptured'],
    ['Haftar is accused under the Rome Statute.', 'rome'],
  ])('%s not %s', (sentence, id) => expect(idsOf(sentence)).not.toContain(id));
});
