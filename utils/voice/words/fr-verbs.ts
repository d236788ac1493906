/** French verbs of saying. */
import { fold } from '../../text/fold.ts';
import type { LatinVerb } from './latin.ts';

/** Regular verbs in -er: `stem | frames prepositions`. */
const REGULAR = `
déclar | cq
affirm | cqo
ajout | cqk
annonc | cqo
expliqu | cq
précis | cqk
indiqu | cq
soulign | cqo
estim | cq
assur | cq
rappel | cqo
dénonc | oqc
condamn | oq
accus | b de d
qualifi | b de d
critiqu | oq
appel | - à au aux
exhort | bq à
jug | c
confirm | cqo
not | cq
insist | cq sur
martel | cq
clam | cqo
proclam | cqo
jur | cq de d
fustig | oq
raill | q
fulmin | q
argu | cq
comment | q
lanc | q
confi | cq
témoign | cq
signal | cqo
révél | cqo
racont | cq
menac | q de d
exig | co
réclam | o
demand | cqo
contest | o
rejet | o
salu | oq
félicit | q de
pens | c
considér | cb comme
préten | c
alert | cq
rapport | cq
répét | cqk
résum | q
tweet | cq
déplor | cqo
regrett | cqo
évoqu | oq
continu | qk
observ | cq
plaid | q pour
redout | cqo
propos | cqo
avou | cqo
lâch | q
rétorqu | q
gliss | q
souffl | q
tranch | q
ironis | q
répliqu | q
nuanc | q
indign | q
soupir | q
interrog | q
trait | b de d
assén | q
ordonn | cq de d à
énumér | oq
tempêt | q
hasard | q
moqu | q de d
reproch | cq de d
parl | q de d
philosoph | q
plaisant | q
grinc | q
fanfaronn | q
exclam | q
scand | q
suppli | q
insurg | q
alarm | cq
étonn | cq
inquièt | q
justifi | cqo
`;
/** Other verbs, all forms written out: `lemma form form … | frames prepositions`. */
const IRREGULAR = `
dire dit dite dits dites disent disait disaient disant dirent | cq
prétendre prétend prétendent prétendu prétendait prétendant | cq
écrire écrit écrivent écrivait écrivant | cq
répondre répond répondent répondu répondait répondant | cqk
promettre promet promettent promis promettait promettant | cq de d
démentir dément démentent démenti démentait démentant | cqo
soutenir soutient soutiennent soutenu soutenait soutenant | h
avertir avertit avertissent averti avertissait avertissant | cq
reconnaître reconnaît reconnaissent reconnu reconnaissait reconnaissant | cqo
prévenir prévient préviennent prévenu prévenait prévenant | cq
conclure conclut concluent conclu concluait concluant | cqk
poursuivre poursuit poursuivi poursuivait poursuivant | qk
admettre admet admettent admis admettait admettant | cqo
croire croit croient croyait | c
faire-savoir savoir valoir entendre | cq
tonner tonné tonne | q
voir voit voient voyait | oq
réagir réagi réagit réagissent réagissait réagissant | q
mettre mis met mettent mettait mettant | q contre
réjouir réjoui réjouit réjouissait réjouissent | q de
décrire décrit décrivent décrivait décrivant | b comme
`;

/** Every form of theirs, folded. */
export function frenchVerbs(): Map<string, LatinVerb> {
  const map = new Map<string, LatinVerb>();
  const add = (form: string, verb: Omit<LatinVerb, 'participle'>) => {
    const key = fold(form);
    map.set(key, { ...verb, participle: key.endsWith('ant') });
  };
  for (const line of REGULAR.trim().split('\n')) {
    const [stem = '', frame = ''] = line.split(' | ');
    const [frames = '', ...prepositions] = frame.split(' ').map(fold);
    const verb = { lemma: fold(`${stem}er`), frames, prepositions };
    const soft = stem.endsWith('g') ? `${stem}e` : stem;
    const doubled = /(?:el|ev)$/.test(stem) ? stem.replace(/l$/, 'll') : stem;
    for (const form of [
      `${stem}e`,
      `${stem}ent`,
      `${doubled}e`,
      `${doubled}ent`,
      `${soft}ait`,
      `${soft}aient`,
      `${soft}a`,
      `${stem}èrent`,
      `${soft}ant`,
      `${stem}ée`,
      `${stem}és`,
      `${stem}ées`,
    ])
      add(form, verb);
  }
  for (const line of IRREGULAR.trim().split('\n')) {
    const [forms = '', frame = ''] = line.split(' | ');
    const [lemma = '', ...rest] = forms.split(' ');
    const [frames = '', ...prepositions] = frame.split(' ').map(fold);
    for (const form of rest) add(form, { lemma: fold(lemma), frames, prepositions });
  }
  return map;
}
