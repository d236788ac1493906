import { describe } from 'vitest';
import { table } from './tables.ts';

describe('English: reported speech', () => {
  table([
    ['Wadi said that the militias were leaving the town.', 'militias', 'indirect:karim'],
    ['Wadi said the militias were leaving the town.', 'militias', 'indirect:karim'],
    ['Karim Wadi, the army chief, said the militias were leaving.', 'militias', 'indirect:karim'],
    ['The army chief, Karim Wadi, said the militias were leaving.', 'militias', 'indirect:karim'],
    [
      'In a statement on Monday, the Northern Army said the militias were leaving.',
      'militias',
      'indirect:northern-army',
    ],
    [
      'A spokesman for the Northern Army said the militias were leaving.',
      'militias',
      'indirect:northern-army',
    ],
    ['Northern Army spokesman Raed Jabali said the militias were leaving.', 'militias', 'indirect:raed'],
    [
      'Raed Jabali, a spokesman for the Northern Army, said the militias were leaving.',
      'militias',
      'indirect:raed',
    ],
    ['Wadi told reporters that the militias were leaving.', 'militias', 'indirect:karim'],
    ['Wadi told Madar the militias were leaving.', 'militias', 'indirect:karim'],
    ['Nahri accused the Northern Army of hiring mercenaries.', 'mercenaries', 'indirect:salem'],
    ['Nahri denied hiring mercenaries.', 'mercenaries', 'indirect:salem'],
    ['Nahri condemned the aggression against the town.', 'aggression', 'indirect:salem'],
    ['Nahri called for the withdrawal of all mercenaries.', 'mercenaries', 'indirect:salem'],
    ['Wadi vowed to crush the militias.', 'militias', 'indirect:karim'],
    ['Wadi threatened to crush the militias.', 'militias', 'indirect:karim'],
    ['Nahri described the attack as naked aggression.', 'aggression', 'indirect:salem'],
    ['Nahri warned of mercenaries on the coast.', 'mercenaries', 'indirect:salem'],
    [
      'Nahri said the talks had failed, adding that mercenaries were on the coast.',
      'mercenaries',
      'indirect:salem',
    ],
    [
      'Nahri said the talks had failed and accused the army of hiring mercenaries.',
      'mercenaries',
      'indirect:salem',
    ],
    [
      'Nahri said the talks had failed. He added that mercenaries were on the coast.',
      'mercenaries',
      'indirect:salem',
    ],
    ['Mona Sahli met Nahri. She said that mercenaries were on the coast.', 'mercenaries', 'indirect:mona'],
    ['The militias shelled the town overnight, Nahri said.', 'militias', 'indirect:salem'],
    ['The militias shelled the town overnight, Nahri said on Monday.', 'militias', 'indirect:salem'],
    ['The militias, Nahri said, shelled the town overnight.', 'militias', 'indirect:salem'],
    ['According to Nahri, the militias shelled the town.', 'militias', 'indirect:salem'],
    ['The militias shelled the town, according to Nahri.', 'militias', 'indirect:salem'],
    [
      'The militias shelled the town, according to a spokesman for the Port Government.',
      'militias',
      'indirect:port-government',
    ],
    ['The militias shelled the town, according to residents.', 'militias', 'indirect'],
    ['Madar reported that Wadi had said the militias were leaving.', 'militias', 'indirect:karim'],
    ['The commander of the Northern Army said the militias were leaving.', 'militias', 'indirect:karim'],
    ['Officials said the militias were leaving.', 'militias', 'indirect'],
    ['The Coral Islands said the militias were leaving.', 'militias', 'indirect:islands'],
    ['Nahri, who said the militias were leaving, flew home.', 'militias', 'indirect:salem'],
    ['Wadi said the war was over, while the militias kept shelling the town.', 'militias', 'own'],
    ['Wadi said the war was over. The militias kept shelling the town.', 'militias', 'own'],
    ['The militias shelled the town on Monday.', 'militias', 'own'],
    ['The militia leader Karim Wadi said the war was over.', 'militia', 'own'],
    ['The Northern Army announced that the war was over.', 'Northern Army', 'own'],
    ['Fighters of the so-called Salvation Army entered the town.', 'Salvation Army', 'distanced'],
    ['He spoke of what he called foreign mercenaries on the coast.', 'foreign mercenaries', 'distanced'],
    ['The self-styled Salvation Army entered the town.', 'Salvation Army', 'distanced'],
  ]);
});

describe('English: headlines', () => {
  table(
    [
      ['Wadi: we will crush the militias', 'militias', 'indirect:karim'],
      ['Militias are leaving the town: Wadi', 'Militias', 'indirect:karim'],
      ['Wadi vows to crush the militias', 'militias', 'indirect:karim'],
      ['Militias shell the town', 'Militias', 'own'],
    ],
    'headline',
  );
});

describe('French: reported speech', () => {
  table([
    ['Le maréchal Wadi a déclaré que les milices quittaient la ville.', 'milices', 'indirect:karim'],
    ['Karim Wadi a affirmé mardi que les milices quittaient la ville.', 'milices', 'indirect:karim'],
    ['Salem Nahri affirme que des mercenaires sont arrivés.', 'mercenaires', 'indirect:salem'],
    ['Salem Nahri a accusé Karim Wadi de recruter des mercenaires.', 'mercenaires', 'indirect:salem'],
    ['Salem Nahri a dénoncé une agression contre la ville.', 'agression', 'indirect:salem'],
    ['Salem Nahri a appelé à chasser les mercenaires.', 'mercenaires', 'indirect:salem'],
    ['Selon Salem Nahri, des mercenaires sont arrivés.', 'mercenaires', 'indirect:salem'],
    ['Des mercenaires sont arrivés, selon Salem Nahri.', 'mercenaires', 'indirect:salem'],
    ["D'après Salem Nahri, des mercenaires sont arrivés.", 'mercenaires', 'indirect:salem'],
    ['Des mercenaires sont arrivés, a indiqué Salem Nahri.', 'mercenaires', 'indirect:salem'],
    [
      'Salem Nahri a dit craindre le pire. Il a ajouté que des mercenaires étaient arrivés.',
      'mercenaires',
      'indirect:salem',
    ],
    [
      'Salem Nahri a dit que tout était fini, ajoutant que des mercenaires étaient arrivés.',
      'mercenaires',
      'indirect:salem',
    ],
    [
      'Le porte-parole du gouvernement du Port a annoncé que des mercenaires étaient arrivés.',
      'mercenaires',
      'indirect:port-government',
    ],
    [
      'Le porte-parole de la force, Raed Jabali, a annoncé que les milices fuyaient.',
      'milices',
      'indirect:raed',
    ],
    ['Des mercenaires auraient débarqué dans la nuit près du port.', 'mercenaires', 'indirect'],
    ['Si la paix venait, les mercenaires auraient quitté la côte.', 'mercenaires', 'own'],
    ['Les mercenaires ont débarqué dans la nuit.', 'mercenaires', 'own'],
    [
      'Karim Wadi a déclaré que la guerre était finie, tandis que les milices tiraient encore.',
      'milices',
      'own',
    ],
    ['La soi-disant armée du Salut est entrée dans la ville.', 'armée du Salut', 'distanced'],
    ["Les hommes de l'armée autoproclamée du Salut sont là.", 'armée', 'distanced'],
  ]);
});
