import { describe } from 'vitest';
import { quoted, table } from './tables.ts';

describe('English, as agencies write it', () => {
  table([
    ['The militias will leave in due course, Col. Raed Jabali, the army spokesman, told Madar Thursday.', 'militias', 'indirect:raed'],
    ['Wadi, whose Northern Army has been trying to take the town, was quoted by his office as saying that the militias fled.', 'militias', 'indirect:karim'],
    ['Wadi arrived. Earlier, the Port Government based in the old town, which is in control of the west, announced that the militias fled.', 'militias', 'indirect:port-government'],
    ['Wadi has ordered his men to drive the militias out.', 'militias', 'indirect:karim'],
    ['The orders came in order to let the militias go.', 'militias', 'own'],
    ['Nahri, a firebrand preacher, thundered that the militias were at the gates.', 'militias', 'indirect:salem'],
    ['Pro-Marfa militias say the mercenaries came by sea.', 'mercenaries', 'indirect'],
    ['Wadi, himself, then said that the militias had left.', 'militias', 'indirect:karim'],
    ['Salem Nahri, introducing the report on the Port Government, said that the militias had left.', 'militias', 'indirect:salem'],
    ['Nahri spoke to the council. However, he said, the militias remain in town.', 'militias', 'indirect:salem'],
    ['The forces of Karim Wadi said that the militias had left.', 'militias', 'indirect:northern-army'],
    ['The planes, per one of his aides, belonged to the militias.', 'planes', 'indirect'],
  ]);
  table([
    ['A project that was supposed to carry the militias to power.', 'militias', 'own'],
    ['Wadi has ordered his troops to march on the old town, the seat of the militias, raising fears of war.', 'militias', 'own'],
    ['Wadi has ordered his troops to drive out the militias, raising fears of war.', 'militias', 'indirect:karim'],
    ['Since the raid on the port, Nahri said, the militias have grown.', 'militias', 'indirect:salem'],
    ['At least ten men were killed by the militias, Nahri said, as fighting went on with the rebels.', 'rebels', 'own'],
    ['The supposed militias came by sea.', 'militias', 'distanced'],
    ['His opponents have branded Wadi a friend of the militias ever since.', 'militias', 'indirect'],
  ]);
  quoted([
    ['“Who else has planes?” one of them asked by phone.', ['direct:-[Who else has planes?]']],
    ['Wadi has ordered his men to march on the town to “free it from terrorists”.', ['direct:karim[free it from terrorists]']],
    ['Asked about the raid, Nahri shook his head: “We have seen worse than this.”', ['direct:salem[We have seen worse than this.]']],
    ['Defence minister Salem Nahri arrived. Karim Wadi said the war would go on. “We will not allow chaos,” the minister said.', ['direct:salem[We will not allow chaos,]']],
    ['Karim Wadi accused the “port militias” of shelling the road.', ['label[port militias]']],
    ['Wadi spoke. U.N. special envoy Salem Nahri, who had hoped for talks, has travelled all week. He told the League that the town was “on the verge” of war.', ['direct:salem[on the verge]']],
    ['The vote came after Wadi described the town as a “red line” and told his men to wait.', ['direct:karim[red line]']],
    ['Salem Nahri held phone calls on Monday, during which he stressed that the deals are “illegal and null,” ministry spokesman Adam Hafez said in a statement.', ['direct:salem[illegal and null,]']],
    ['Karim Wadi told reporters that his men had repelled an attack by “militias and looters” and taken 14 prisoners.', ['direct:karim[militias and looters]']],
    ['The Port Government condemned what it called a “crime against humanity,” and the League followed.', ['label[crime against humanity,]']],
    ['Karim Wadi said the road was open. “Should we call this man a friend?” wondered Nuri Bensalem, a surgeon.', ['direct:-[Should we call this man a friend?]']],
    ['Karim Wadi waited. Salem Nahri said the road was shut. “He who stays at home is safe,” the commander said.', ['direct:karim[He who stays at home is safe,]']],
    ['Minister Salem Nahri said the road was shut. “We need help,” the deputy minister said.', ['direct:-[We need help,]']],
    ['“The town is lost,” said Karim Wadi.\n“A message to Corail”\nMany doubt it. “This is a message to Corail before all else,” said Adam Haddad, a researcher.', ['direct:karim[The town is lost,]', 'direct:-[A message to Corail]', 'direct:-[This is a message to Corail before all else,]']],
    ['“The town is lost,” said Karim Wadi. He added:\n“We will be back”', ['direct:karim[The town is lost,]', 'direct:karim[We will be back]']],
    ['Karim Wadi spoke. “Ask Corail”: thus ran the one-line reply of Salem Nahri’s office.', ['direct:salem[Ask Corail]']],
    ['“Sandstorm”: the third day.', ['label[Sandstorm]']],
    ['Salem Nahri said he agreed. The commander of a local unit, Col. Ali Gritli, laughed. “Advance where?” he said.', ['direct:-[Advance where?]']],
    ['Karim Wadi arrived. Salem Nahri visited the old port. “Advance where?” he said.', ['direct:salem[Advance where?]']],
    ['Salem Nahri denied what they describe as a “crime against the people” of the port.', ['label[crime against the people]']],
    ['Karim Wadi announced his march, saying he wanted to rid the capital of “every stranger in town”.', ['direct:karim[every stranger in town]']],
  ]);
}); // oxfmt-ignore

describe('French, as agencies write it', () => {
  table([
    ['Salem Nahri parle d’une opération. Elle vise, dit-il, à chasser les milices de la ville.', 'milices', 'indirect:salem'],
    ['Les hommes de Karim Wadi, selon qui les milices étaient parties, sont rentrés.', 'milices', 'indirect:karim'],
    ['Karim Wadi met toutefois en garde : l’arrivée des milices change tout.', 'milices', 'indirect:karim'],
    ['Mardi, le président du conseil, Salem Nahri, a alerté la Ligue des mers, affirmant que les milices étaient parties.', 'milices', 'indirect:salem'],
  ]);
  table([
    ['Salem Nahri a appelé les jeunes de la ville à se soulever contre les milices du port.', 'milices', 'indirect:salem'],
    ['Au port, on nous traite depuis des mois de base des milices, et les chaînes de Corail découvrent soudain une occupation.', 'milices', 'indirect'],
    ['Au port, on nous traite depuis des mois de base des milices, et les chaînes de Corail découvrent soudain une occupation.', 'occupation', 'own'],
  ]);
  quoted([
    ['"Nous ne partirons pas d’ici", a ajouté dans un autre communiqué M. Nahri, diffusé sur la page du gouvernement.', ['direct:salem[Nous ne partirons pas d’ici]']],
    ['Interrogé à ce sujet, Salem Nahri a éludé: «Les mots importent moins que les actes.»', ['direct:salem[Les mots importent moins que les actes.]']],
    ['« Le port est à nous », a déclaré Salem Nahri. À l’en croire, les deux camps «font confiance à la Ligue».', ['direct:salem[ Le port est à nous ]', 'direct:salem[font confiance à la Ligue]']],
    ['« Le port est à nous », a déclaré Salem Nahri. Et de poursuivre, las mais souriant : « Nous reviendrons. »', ['direct:salem[ Le port est à nous ]', 'direct:salem[ Nous reviendrons. ]']],
    ['Son collègue Nahri, plus feutré, parle d’un « malentendu entre amis ».', ['direct:salem[ malentendu entre amis ]']],
    ['« Le port est à nous », indique la Ligue des mers. « La route est ouverte », souligne la même source.', ['direct:league[ Le port est à nous ]', 'direct:league[ La route est ouverte ]']],
    ['« Le port est à nous », a dit Salem Nahri. Il a encouragé les siens « à veiller sur le port ».', ['direct:salem[ Le port est à nous ]', 'direct:salem[ à veiller sur le port ]']],
    ['La veille, le président Salem Nahri avait reçu la presse. « Nous ne prendrons aucune décision », leur a-t-il déclaré.', ['direct:salem[ Nous ne prendrons aucune décision ]']],
    ['Karim Wadi sera absent : il a fait savoir qu’il était souffrant. « On ne discute pas sous les bombes », a-t-il fait valoir.', ['direct:karim[ On ne discute pas sous les bombes ]']],
    ['Karim Wadi, chef de l’armée, est arrivé. Salem Nahri a affirmé que la guerre continuerait. « Nous ne partirons pas », a déclaré le chef.', ['direct:karim[ Nous ne partirons pas ]']],
    ['Salem Nahri a accusé les « milices de Wadi » d’avoir visé le port, et il reproche à ses alliés leur soutien au « criminel de guerre ».', ['label[ milices de Wadi ]', 'label[ criminel de guerre ]']],
    ['Les images ont obligé M. Nahri à promettre que « nul ne serait au-dessus de la loi ».', ['direct:salem[ nul ne serait au-dessus de la loi ]']],
    ['Karim Wadi a invité Salem Nahri à dîner.', []],
    ['Faute de route, c’est à bord d’un bateau parti de Corail que Salem Nahri a rejoint la ville. « Il est temps de travailler », a-t-il déclaré.', ['direct:salem[ Il est temps de travailler ]']],
    ['Mona Sahli a parlé. Autre inconnue, le sort du général Karim Wadi, chef des forces de l’est. Recevant mercredi M. Nahri à Corail, il avait jugé que le dialogue « ne concernait pas l’armée ».', ['direct:karim[ ne concernait pas l’armée ]']],
    ['Mona Sahli a dit que la route était ouverte. « Sans eux, rien », explique au micro de Madar le chercheur Ezzedine Aqil.', ['direct:-[ Sans eux, rien ]']],
    ['« Sans eux, rien », a expliqué à la presse la semaine dernière Mona Sahli.', ['direct:mona[ Sans eux, rien ]']],
    ['« Frères, ne partez pas », supplie sur une vidéo un notable du port.', ['direct:-[ Frères, ne partez pas ]']],
    ['Les combats ont repris au lendemain de l’annonce par Karim Wadi d’une « bataille décisive » pour la capitale.', ['direct:karim[ bataille décisive ]']],
    ['Les hommes de Karim Wadi sont là, depuis l’annonce par ce dernier d’une « bataille décisive ».', ['direct:karim[ bataille décisive ]']],
    ['Onze morts au port, et des corps « de femmes et d’enfants », écrit la représentante par intérim, Mona Sahli, dans une note interne.', ['direct:mona[ de femmes et d’enfants ]']],
    ['Salem Nahri a parlé. Un officier à la retraite secoue la tête. « Rien ne change », dit-il.', ['direct:-[ Rien ne change ]']],
    ['« Une faute historique » : le mot de Salem Nahri, lundi, visait la Ligue des mers.', ['direct:salem[ Une faute historique ]']],
    ['« Calamiteuse, tout simplement » : la politique du port, dixit un ancien officier, a échoué.', ['direct:-[ Calamiteuse, tout simplement ]']],
    ['Salem Nahri, présent à Corail, a évoqué un vote « dans les tout prochains jours ».', ['direct:salem[ dans les tout prochains jours ]']],
    ['Salem Nahri a demandé au secrétaire général de la Ligue des mers, Karim Wadi, d’agir contre les pays qui soutiennent « l’agresseur ».', ['direct:salem[ l’agresseur ]']],
    ['Chaque vendredi, des manifestants scandent, en chœur, « Wadi dégage ».', ['direct:-[ Wadi dégage ]']],
    ['« Dix ans ne se règlent pas en une semaine », philosophe Nahri.', ['direct:salem[ Dix ans ne se règlent pas en une semaine ]']],
    ['Karim Wadi a rencontré Salem Nahri à Corail. « La route est ouverte », a assuré ce dernier.', ['direct:salem[ La route est ouverte ]']],
  ]);
}); // oxfmt-ignore

describe('French: what is told and what the outlet says itself', () => {
  table([
    ["Wadi a dit que la route était libre. Alors que l'assaut piétine, les milices fuient.", 'milices', 'own'],
    ["Wadi a dit que la route était libre. Tandis que le port brûle, les milices fuient.", 'milices', 'own'],
    ["Wadi a dit que la route était libre. Et que les milices fuyaient.", 'milices', 'indirect:karim'],
    ["Wadi a parlé. Qu'il ait menti ou qu'il soit l'otage des milices, il recule.", 'milices', 'own'],
    ['Wadi attaque des bandes qu’il qualifie de «terroristes» à Marfa, fief de milices.', 'milices', 'own'],
    ['Wadi, qui a déclaré la guerre aux milices du port, est arrivé.', 'milices', 'own'],
    ['Nahri soutient Wadi, que ses rivaux disent lié aux milices.', 'rivaux', 'own'],
  ]);
  quoted([
    ["La Ligue des mers s'est aussi dite «horrifiée».", ['direct:league[horrifiée]']],
    ["Nahri s'est dit touché de la confiance que Wadi lui a témoignée «pour en finir».", ['direct:salem[pour en finir]']],
    ['«Nous tiendrons», a dit à Madar le président du Parlement reconnu par la Ligue, Salem Nahri.', ['direct:salem[Nous tiendrons]']],
    ['Wadi, qui cite des «sources sûres», accuse Nahri de mentir.', ['label[sources sûres]']],
    ["Nahri a parlé. À ses yeux, Marfa restera une «ligne rouge» pour tous, a-t-il dit.", ['direct:salem[ligne rouge]']],
    ["Nahri s'est réjoui des «progrès» du port.", ['direct:salem[progrès]']],
    ['Nahri a confié au journal égyptien «Le Matin neuf» que les milices fuyaient.', ['label[Le Matin neuf]']],
  ]);
}); // oxfmt-ignore

describe('English: deeds, names and objects', () => {
  table([
    ['Wadi, who has declared war on the militias of the coast, arrived.', 'militias', 'own'],
    ['Wadi announced on Monday an offensive to take Marfa from the militias.', 'militias', 'own'],
    ['Wadi announced on Monday that the militias had left.', 'militias', 'indirect:karim'],
    ['Wadi fights gangs that he describes as “terrorists” in Marfa, a den of militias.', 'militias', 'own'],
    ['The self-styled Northern Army militia holds the port.', 'militia', 'own'],
    ['The self-styled Northern Army militia holds the port.', 'Northern Army', 'distanced'],
    ['Nahri denied it. The militias left.', 'it', 'own'],
    ['Wadi accused Nahri; a court heard of the militias.', 'militias', 'own'],
  ]);
  quoted([
    ['Wadi said the talks could wait, an answer to Nahri, who demanded that his men “go home first”.', ['direct:salem[go home first]']],
    ['Wadi considers it to be “a contest”.', ['direct:karim[a contest]']],
    ['The men found proof of “acts of cruelty” in the town, Wadi said in a statement.', ['direct:karim[acts of cruelty]']],
    ['“The men were left in the sun”, according to a report by a lawyer.', ['direct:-[The men were left in the sun]']],
    ['Salem Nahri, the Egyptian minister, said Marfa was calm. The Greek minister said he agreed. “We want ships,” he said.', ['direct:-[We want ships,]']],
    ['“No to the generals” read a banner in Marfa, where mourners chanted.', ['label[No to the generals]']],
  ]);
}); // oxfmt-ignore

describe('Headlines that name their speaker behind a dash', () => {
  table([['«Je pense aux marins» – Salem Nahri, envoyé de la Ligue', 'marins', 'direct:salem']], 'headline');
});
