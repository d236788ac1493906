/** French words of reporting. */
import { alternatives, folded } from '../phrases.ts';
import { frenchVerbs } from './fr-verbs.ts';
import type { LatinWords } from './latin.ts';

const list = (words: string) => folded(words.split(' '));

export const french: LatinWords = {
  verbs: frenchVerbs(),
  language: 'fr',
  that: list('que qu'),
  pronouns: list('il elle ils elles on'),
  relatives: list('qui dont'),
  conjunctions: list('et mais tandis alors car or cependant toutefois puis ensuite'),
  auxiliaries: list(
    'a ont avait avaient aurait auraient ayant aussi également encore ainsi notamment en outre par ailleurs l y n ne s se m me nous vous lui leur pas déjà est été avoir fait laissé',
  ),
  prepositions: list(
    'en dans à au aux de du des d par pour avec sur sous contre après avant depuis lors via vers chez entre pendant durant malgré sans près',
  ),
  determiners: list('le la les l un une son sa ses leur ce cette ces'),
  definite: list('le la les l son sa ses leur leurs ce cette ces'),
  persons: list(
    'porte-parole porte parole ministre président présidente commandant chef général colonel capitaine officier responsable responsables émissaire ambassadeur ambassadrice analyste expert diplomate diplomates militant témoin témoins habitant habitants source sources député députés conseiller secrétaire maréchal premier maire directeur docteur professeur chercheur roi prince sénateur combattant avocat journaliste correspondant homme femme dirigeant leader représentant représentante conseillère directrice avocate chercheuse députée cheffe habitante',
  ),
  bodies: list(
    'ministère gouvernement armée forces force bureau communiqué rapport mission conseil parlement ambassade agence journal groupe milice milices comité commission commandement camp autorités administration coalition union parti mouvement brigade présidence département chancellerie élysée quotidien',
  ),
  representatives: list(
    'porte-parole porte parole bureau communiqué ministère gouvernement commandement ambassade mission conseil présidence armée forces',
  ),
  anonymous: list(
    'source sources responsable responsables témoin témoins habitant habitants diplomate diplomates analyste analystes expert experts',
  ),
  texts: list(
    'communiqué rapport discours entretien interview lettre tweet message texte note conférence allocution déclaration vidéo',
  ),
  adverbs: list(
    'lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd hui soir matin midi aussi également toutefois cependant pourtant aussitôt encore déjà alors ainsi néanmoins récemment notamment auprès presse veille lendemain',
  ),
  negations: list('ne n pas jamais sans'),
  named: list(
    'opération agence quotidien journal chaîne groupe parti mouvement brigade bataillon campagne baptisée baptisé appelée appelé intitulé intitulée dénommée hebdomadaire site projet plan programme livre film magazine dit dite dits dites surnommé surnommée nom titre mot terme slogan force armée gouvernement',
  ),
  nouns: list(
    'reproche reproches note juge signale plaide demande critique rappel confie traite propos reclame',
  ),
  passives: list('est sont été était étaient être serait seraient'),
  titled: list('intitulé intitulée slogan titre mot-clé banderole'),
  media: list('journal agence chaîne quotidien hebdomadaire site magazine médias'),
  copulas: list('est sont était étaient être devient devenu reste comme'),
  firstPerson: list('je j nous notre nos mon ma mes moi'),
  attributions: [
    'selon',
    'd après',
    'de source',
    'de sources',
    'à en croire',
    'à l en croire',
    'à les en croire',
    'si l on en croit',
    'si on en croit',
    'aux dires de',
    'citant',
    'de l avis de',
    'aux yeux de',
    'de l aveu de',
    'suivant',
    'dixit',
    'pour',
  ],
  breaks: [
    'tandis que',
    'alors que',
    'en référence à',
    'en allusion à',
    'faisant référence à',
    'faisant allusion à',
    'au lendemain',
    'quelques jours après',
    'après que',
    'après',
    'pendant que',
    'en réponse à',
  ],
  before: [
    'soi_disant|auto_proclamé|auto_proclamée',
    'prétendu|autoproclamé|supposé|présumé',
    'prétendue|autoproclamée|supposée|présumée',
    'prétendus|autoproclamés|supposés|présumés',
    'prétendues|autoproclamées|supposées|présumées',
    'sous prétexte|couvert de',
    'ce qu il|elle|ils appelle|appellent|qualifie|qualifient|a_appelé|a_qualifié|ont_appelé|ont_qualifié',
  ].flatMap(alternatives),
  after: [
    'autoproclamé|autoproclamée|autoproclamés|autoproclamées|auto_proclamé|auto_proclamée',
    'présumé|présumés|présumée|présumées',
    'selon ses|leurs termes|mots|propres_termes|propres_mots',
    'selon son|leur expression',
    'comme il|elle|ils l|les appelle|appellent',
  ].flatMap(alternatives),
  hearsay: list('aurait auraient serait seraient'),
};
