import { describe, expect, test } from 'vitest';
import { quoted, table } from './tables.ts';
import { said } from './world.ts';

describe('English: verbs that report a clause and take an object of their own besides', () => {
  table([
    ['Wadi indicated that the Port had hired mercenaries.', 'mercenaries', 'indirect:karim'],
    ['Nahri indicated that the Northern Army had hired mercenaries.', 'mercenaries', 'indirect:salem'],
    ['Nahri also observed that the militias were gone.', 'militias', 'indirect:salem'],
    ['The militias observed the truce for a day.', 'truce', 'own'],
    ['Wadi affirmed that the terrorists were beaten.', 'terrorists', 'indirect:karim'],
    ['Nahri said the road was open, hinting that the mercenaries had fled.', 'mercenaries', 'indirect:salem'],
    ['Nahri hinted on Monday at a deal with the militias.', 'militias', 'indirect:salem'],
    ['Wadi spoke to the press. He expressed hope that the town would be rid of terrorists.', 'terrorists', 'indirect:karim'],
    ['Nahri warned on Monday of mercenaries on the coast.', 'mercenaries', 'indirect:salem'],
    ['Wadi clarified that the militias had asked for talks.', 'militias', 'indirect:karim'],
  ]);
}); // oxfmt-ignore

describe('English: whoever passes the words on', () => {
  quoted([
    ['Nahri also observed that “unusual ship movement” was noticed west of Marfa, as reported by Coast News.', ['direct:salem[unusual ship movement]']],
    ['Wadi also observed that “unusual ship movement” was noticed west of Marfa, as reported by Coast News.', ['direct:karim[unusual ship movement]']],
  ]);
  table([
    ['Nahri flew home. The mercenaries left at dawn, as reported by Coast News.', 'mercenaries', 'indirect'],
    ['Nahri flew home. The mercenaries left at dawn, as reported by Madar.', 'mercenaries', 'indirect:madar'],
    ['Wadi also observed that the militias were gone, as reported by Coast News.', 'Wadi', 'own'],
  ]);
}); // oxfmt-ignore

describe('English: a dateline is nobody’s words and no subject', () => {
  quoted([
    ['MARFA – Sinking the second ship since the battle began means that “the Port feeds its mercenaries,” Northern Army spokesman Major General Raed Jabali told Coast Daily.', ['direct:raed[the Port feeds its mercenaries,]']],
    ['MARFA – Sinking the second ship since the battle began means that “the North feeds its mercenaries,” Port Government minister Salem Nahri told Coast Daily.', ['direct:salem[the North feeds its mercenaries,]']],
  ]);
  table([
    ['MARFA – Sinking the second ship means that “the Port is lost,” Raed Jabali told Coast Daily.', 'Daily', 'own'],
    ['MARFA – The mercenaries have left the coast, Nahri told Madar on Monday.', 'mercenaries', 'indirect:salem'],
    ['MARFA, Coral Islands (Madar) – The mercenaries have left the coast, Wadi said.', 'mercenaries', 'indirect:karim'],
    ['MARFA, Coral Islands (Madar) – The mercenaries have left the coast, Wadi said.', 'MARFA', 'own'],
    ['Marfa (Coast News / Madar - 9 May) The mercenaries have left the coast, Wadi told Madar on Monday.', 'mercenaries', 'indirect:karim'],
    ['Marfa (Coast News / Madar - 9 May) The mercenaries have left the coast, Wadi told Madar on Monday.', 'News', 'own'],
    ['Marfa – Sinking the second ship means that “the Port is lost for good”.', 'lost', 'direct'],
  ]);
}); // oxfmt-ignore

describe('English: whoever is told is named by the outlet', () => {
  table([
    ['Nahri told The Coast Daily the militias were leaving.', 'militias', 'indirect:salem'],
    ['Nahri told The Coast Daily the militias were leaving.', 'Daily', 'own'],
    ['Wadi told Madar the militias were leaving.', 'militias', 'indirect:karim'],
    ['Wadi warned the militias were leaving.', 'militias', 'indirect:karim'],
  ]);
}); // oxfmt-ignore

describe('English: the verb at the end of its sentence', () => {
  table([
    ['The Port and its people are going on with their fight against the mercenaries, and with the harvest, confirmed the spokesman of the Port Government, Minister Salem Nahri.', 'mercenaries', 'indirect:salem'],
    ['The Northern Army is going on with its fight against the militias, and with the harvest, confirmed the spokesman of the Northern Army, Major General Raed Jabali.', 'militias', 'indirect:raed'],
    ['The Northern Army is going on with its fight against the militias, and with the harvest, confirmed the spokesman of the Northern Army, Major General Raed Jabali.', 'spokesman', 'own'],
    ['MARFA – The Northern Army is going on with its fight against the militias, confirmed Raed Jabali.', 'militias', 'indirect:raed'],
    ['The army sank ships, boats and mercenaries, Jabali pointed out in a statement yesterday to the island newspaper; The Seventh Wave.', 'mercenaries', 'indirect:raed'],
    ['The army sank ships, boats and mercenaries, Nahri pointed out in a statement yesterday to the island newspaper; The Seventh Wave.', 'statement', 'own'],
    ['Four of the mercenaries have been caught at the gate, said, Salem Nahri, the spokesman of the Port Government.', 'mercenaries', 'indirect:salem'],
    ['Four of the militias’ men have been caught at the gate, said, Raed Jabali, the spokesman of the Northern Army.', 'militias', 'indirect:raed'],
    ['Four of the mercenaries have been caught at the gate, said, Adel Tamim, the spokesperson of the harbour guard.', 'mercenaries', 'indirect'],
    ['Four of the mercenaries have been caught at the gate, said, Adel Tamim, the spokesperson of the harbour guard.', 'spokesperson', 'own'],
  ]);
}); // oxfmt-ignore

describe('English: where the words end', () => {
  table([
    ['Wadi announced a last push for the town, and his militia has been moving guns to the coast.', 'militia', 'own'],
    ['Nahri announced a last push for the town, but his mercenaries have not moved.', 'mercenaries', 'own'],
    ['Nahri announced a last push for the town and for the camp of the mercenaries.', 'mercenaries', 'indirect:salem'],
    ['Wadi announced a push. The town signed with the mercenaries. That deal can change the war on the militias.', 'militias', 'own'],
    ['Wadi said that the war was over. That the militias had fled was known, he said.', 'militias', 'indirect:karim'],
    ['Wadi calls Nahri a “mercenary” as militias are seen over the town.', 'militias', 'own'],
    ['The Port forces said they had struck the militias with “full might”, Madar reported.', 'militias', 'indirect:port-forces'],
    ['Fleet ministers of the Islands, all of them, said in a note that Wadi told Nahri about the mercenaries.', 'mercenaries', 'indirect:karim'],
    ['The island foreign ministry said that Wadi had met Nahri and that mercenaries were on the coast.', 'mercenaries', 'indirect'],
  ]);
}); // oxfmt-ignore

describe('English: marks in a clause without its that', () => {
  quoted([
    ['The Port forces said they had struck the militias with “full might”, Madar reported.', ['direct:port-forces[full might]']],
    ['Wadi said the retreat had been “planned months ago”.', ['direct:karim[planned months ago]']],
    ['“We will rid the town of militias,” Karim Wadi, head of the council allied to Nahri, said on Monday, using a word that people of the coast often have for the Port.', ['direct:karim[We will rid the town of militias,]']],
    ['“We will rid the town of mercenaries,” Salem Nahri, head of the council allied to Wadi, said on Monday, using a word that people of the coast often have for the North.', ['direct:salem[We will rid the town of mercenaries,]']],
    ['Nahri said on Monday “the retreat was planned”.', ['direct:salem[the retreat was planned]']],
  ]);
}); // oxfmt-ignore

describe('English: a body that is backed by another, and the forces of somebody', () => {
  table([
    ['The Sea League-backed government said that mercenaries were on the coast.', 'mercenaries', 'indirect'],
    ['Forces backed by the Sea League said that mercenaries were on the coast.', 'mercenaries', 'indirect'],
    ['Forces loyal to rival commander Karim Wadi said mercenaries were on the coast.', 'mercenaries', 'indirect:northern-army'],
    ['The statement by Karim Wadi said mercenaries were on the coast.', 'mercenaries', 'indirect:karim'],
    ['The message from Nahri denounces the mercenaries on the coast.', 'mercenaries', 'indirect:salem'],
    ['Nahri denied it. The message added that mercenaries were on the coast.', 'mercenaries', 'indirect:salem'],
  ]);
}); // oxfmt-ignore

describe('French: circumstances between the verb and whoever speaks', () => {
  quoted([
    ['« La trêve doit tenir, et les mercenaires partir », a déclaré, samedi, à l’ADM, Salem Nahri, le porte-parole du gouvernement du Port.', ['direct:salem[ La trêve doit tenir, et les mercenaires partir ]']],
    ['« La trêve doit tenir, et les milices partir », a déclaré, samedi, à l’ADM, Karim Wadi, le chef de l’Armée du Nord.', ['direct:karim[ La trêve doit tenir, et les milices partir ]']],
    ['Pour le Corail, « la trêve dépend du départ des milices ».', ['direct:islands[ la trêve dépend du départ des milices ]']],
    ['En effet, pour le gouvernement du Port : « Une trêve doit durer ».', ['direct:port-government[ Une trêve doit durer ]']],
    ['En effet, pour les autorités du large : « Une trêve doit durer », a déclaré, samedi, Salem Nahri.', ['direct:salem[ Une trêve doit durer ]']],
  ]);
  table([
    ['Pour les autorités du large, il n’y aura pas de paix avec les milices.', 'milices', 'indirect'],
    ['Salem Nahri a dit non. Pour deux heures, les milices ont quitté le port.', 'milices', 'own'],
  ]);
}); // oxfmt-ignore

describe('French: who is meant', () => {
  table([
    ['Le Corail, comme les mercenaires du large, soutient Karim Wadi, le chef de l’armée.', 'mercenaires', 'own'],
    ['Un mot sur les milices du large (GP) a révélé son intention de partir du poste de premier ministre.', 'milices', 'own'],
    ['Karim Wadi a parlé à l’agence du large Ria Mer. Les mercenaires sont partis, selon l’agence.', 'mercenaires', 'indirect'],
    ['Les forces du progrès soutenues par la Ligue des mers ont annoncé avoir chassé les mercenaires.', 'mercenaires', 'indirect'],
    ['Salem Nahri a prévenu son adversaire, le maréchal Wadi, que les mercenaires partiraient.', 'mercenaires', 'indirect:salem'],
    ['Karim Wadi a prévenu son adversaire, le ministre Nahri, que les milices partiraient.', 'milices', 'indirect:karim'],
    ['Le texte de Karim Wadi dénonce aussi ces mercenaires.', 'mercenaires', 'indirect:karim'],
    ['Le communiqué de Salem Nahri affirme que les mercenaires sont partis.', 'mercenaires', 'indirect:salem'],
    ['Karim Wadi a dit que tout allait bien. « Les milices fuient », ajoute le message.', 'milices', 'direct:karim'],
    ['Des sources concordantes indiquent que des mercenaires ont débarqué.', 'mercenaires', 'indirect'],
    ['La réunion fut brève, mais si l’on en croit une source au port, les milices partiront.', 'milices', 'indirect'],
    ['La réunion des milices fut brève, mais si l’on en croit une source au port, la paix est loin.', 'milices', 'own'],
  ]);
}); // oxfmt-ignore

describe('English: a title that names its speaker behind the colon', () => {
  test.each([
    ['Wadi fighters wait with mercenaries in the town: Port Government spokesman', 'mercenaries', 'indirect:port-government'],
    ['Nahri fighters wait with militias in the town: Northern Army spokesman', 'militias', 'indirect:northern-army'],
    ['Northern Army spokesman: the militias are gone', 'militias', 'indirect:northern-army'],
  ])('%s', (title, needle, expected) => expect(said(title, needle, 'headline')).toBe(expected)); // oxfmt-ignore

  test('a post between marks and the name is no part of what is said', () => {
    const text = '"We will answer," the spokesman of the Northern Army, Raed Jabali, said.';
    expect(said(text, 'spokesman')).toBe('own');
    expect(said(text, 'answer')).toBe('direct:raed');
  });
});
