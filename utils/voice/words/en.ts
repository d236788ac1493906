/** English words of reporting. */
import { alternatives, folded } from '../phrases.ts';
import type { LatinVerb, LatinWords } from './latin.ts';

/** `base[/past] | frames prepositions`. */
const VERBS = `
say/said | cq
tell/told | cqt
add | cqk
warn | cqt of against
claim | cqo
allege | cqo
accuse | b of
describe | b as
call | bo for on
brand | bo as
label | bo as
label/labelled | bo as
dub | b
denounce | oqb as
condemn | oqb as
criticise | oq
criticize | oq
praise | oq
hail | oq
slam/slammed | oq
deride | bo as
mock | bo as
decry | oq
lambast | oq
lambaste | oq
portray | b as
consider | b as be
regard | b as
deem | b as be
characterise | b as
characterize | b as
depict | b as
reject | ob as
dismiss | ob as
deny | cqo
insist | cq on
stress | cqo
emphasise | cqo
emphasize | cqo
note | cq
argue | cq
announce | cqo
declare | cqo
explain | cqt
report | cq
believe | c
acknowledge | cqo
admit/admitted | cqo to
concede | cq
confirm | cqo
state | cq
reiterate | cqo
repeat | cqk
suggest | cq
predict | cqo
urge | tq
demand | co
vow | cq to
pledge | cq to
promise | cq to
threaten | cq to
tweet | cq
write/wrote | cq
respond | cq
reply/replied | cqk
comment | qk
conclude | cqk
continue | qk
blame | bo for
maintain | c
complain | cq about of
remark | cq
point | c out
estimate | c
think/thought | c
assert | cq
contend | c
caution | cq against
appeal | q for
assure | ct
inform | ct
recall | cq
disclose | cqo
reveal | cqo
quote | q
boast | cq of
brag/bragged | cq of about
rebut/rebutted | oq
indicate | hq
observe | hq
hint | h at
affirm | cqo
clarify | cq
mention | hq
underline | cqo
underscore | cqo
express | oh
voice | oh
proclaim | cqo
swear/swore | cq to
testify | cq
ask | q
thunder | cq
quip/quipped | cq
retort | cq
lament | cqo
scoff | q
wonder | q
joke | q
sigh | q
shrug/shrugged | q
chant | q
shout | q
exclaim | q
fume | q
-/ordered | tq
-/instructed | tq
`;

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function thirdOf(base: string): string {
  if (/(?:s|sh|ch|x)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function verbs(): Map<string, LatinVerb> {
  const map = new Map<string, LatinVerb>();
  for (const line of VERBS.trim().split('\n')) {
    const [forms = '', frame = ''] = line.split(' | ');
    const [base = '', past = pastOf(base)] = forms.split('/');
    const [frames = '', ...prepositions] = frame.split(' ');
    const verb = { lemma: base, frames, prepositions, participle: false };
    const doubled = /([^aeiou])\1ed$/.test(past) && past.length === base.length + 3;
    const stem = doubled
      ? past.slice(0, -2)
      : base === 'vow' || base === 'tell'
        ? base
        : base.replace(/e$/, '');
    // the order, orders: only the past is a verb for sure
    if (base === '-') {
      map.set(past, { ...verb, lemma: past });
      continue;
    }
    for (const form of [base, thirdOf(base), past]) map.set(form, verb);
    map.set(`${stem}ing`, { ...verb, participle: true });
  }
  return map;
}

const list = (words: string) => folded(words.split(' '));

export const english: LatinWords = {
  verbs: verbs(),
  language: 'en',
  that: list('that'),
  pronouns: list('he she they it we i'),
  relatives: list('who which whose whom'),
  conjunctions: list('and but while as although though whereas because however meanwhile'),
  auxiliaries: list(
    'has had have also later earlier then further reportedly repeatedly previously recently already is was were been be will would did does not never again separately',
  ),
  prepositions: list(
    'in on at by from with of for to after before during through via under against over into since about amid near outside inside between among following despite without',
  ),
  determiners: list('the a an his her their its one this another'),
  definite: list('the his her their its this that'),
  persons: list(
    'spokesman spokeswoman spokesperson spokespeople minister president commander leader chief general colonel brigadier major captain officer official officials envoy ambassador analyst expert diplomat diplomats activist witness witnesses resident residents source sources head deputy member lawmaker lawmakers adviser advisor secretary marshal lieutenant sergeant prime mayor director doctor professor researcher premier king prince sheikh mufti senator fighter fighters commander-in-chief strongman warlord lawyer chairman speaker negotiator mediator journalist correspondent reporter man woman aide aides col gen lt maj brig capt adm',
  ),
  bodies: list(
    'ministry government army force forces office statement report mission council parliament embassy agency newspaper group militia militias committee commission operations room command side body authorities administration coalition union company corporation party movement brigade militants rebels department bureau team bank court',
  ),
  representatives: list(
    'spokesman spokeswoman spokesperson spokespeople office statement ministry government command room embassy mission media council presidency operations army forces',
  ),
  anonymous: list(
    'source sources official officials witness witnesses resident residents diplomat diplomats analyst analysts expert experts lawmaker lawmakers aide aides',
  ),
  texts: list(
    'statement report speech interview letter tweet post briefing conference communique text note video message address remarks comments',
  ),
  adverbs: list(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday late early overnight earlier later also however again reporters journalists',
  ),
  negations: list('not never no without didn doesn don'),
  named: list(
    'operation newspaper agency channel group party movement battalion brigade brigades campaign called named dubbed codenamed titled entitled newspaper website magazine daily weekly project plan programme program book film show outlet broadcaster network force forces army militia government known site nicknamed word term phrase slogan hashtag',
  ),
  nouns: list(
    'state states report reports claim claims call calls note notes comment comments remark remarks demand demands promise promises pledge pledges brand label labels praise blame estimate estimates quote quotes point points tweet tweets appeal appeals caution response reveal vow vows dub hint hints express voice voices mention mentions regard regards',
  ),
  passives: list('is are was were be been being'),
  titled: list('entitled titled slogan hashtag banner headlined'),
  media: list('newspaper agency channel website daily weekly magazine broadcaster media reports'),
  copulas: list('is are was were be been being become becomes became remain remains as'),
  firstPerson: list('i we our us my me ours'),
  attributions: [
    'according to',
    'in the words of',
    'as quoted by',
    'citing',
    'quoting',
    'as reported by',
    'per',
    'for',
  ],
  breaks: [
    'while', 'as', 'in a reference to', 'in reference to', 'in an apparent reference to', 'referring to', 'a reference to', 'as fighting', 'as forces', 'days after', 'hours after', 'a day after',
    'after', 'ahead of', 'amid', 'in response to', 'in an apparent',
  ], // oxfmt-ignore
  before: [
    'so_called|self_styled|self_proclaimed|self_described|self_declared|purported|supposed|alleged|styling_itself',
    'under the guise|pretext of',
    'on the pretext of',
    'calling|calls itself',
    'known as the so called',
    'what it|he|she|they calls|call|called|describes_as|describe_as|described_as',
  ].flatMap(alternatives),
  after: [
    'as it|he|she|they put it',
    'as it|he|she|they calls|call|called|describes|described it|them',
    'in his|its|her|their words',
  ].flatMap(alternatives),
  hearsay: new Set(),
};
