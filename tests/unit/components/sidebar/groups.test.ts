import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../../components/sidebar/camps.ts';
import { shortTitle } from '../../../../utils/i18n/local-text.ts';
import { groupClaims } from '../../../../components/sidebar/claim-groups.ts';
import { groupEntities } from '../../../../components/sidebar/group-entities.ts';
import { countWords, groupSpeakers, labelsOf } from '../../../../components/sidebar/group-quotations.ts';
import { groupTerms } from '../../../../components/sidebar/group-terms.ts';
import {
  countedIn,
  leading,
  leanOfPlace,
  partsOf,
  total,
  withoutSide,
} from '../../../../components/sidebar/wording.ts';
import { clip } from '../../../../components/ui/clip.ts';
import { safeAddress } from '../../../../components/ui/safe-address.ts';
import { OUTLET } from '../../../fixtures/sidebar-outlet.ts';
import { fullView } from '../../../fixtures/sidebar-view.ts';

const view = fullView();

describe('groupClaims', () => {
  const claim = (id: string, opposes: string[] = []) => ({ ...OUTLET.claims[0]!, id, opposes });
  const ids = (groups: { id: string }[][]) => groups.map((group) => group.map(({ id }) => id));

  it('puts claims that disagree together, whichever of them says so', () => {
    expect(ids(groupClaims([claim('a'), claim('b'), claim('c', ['a'])]))).toEqual([['a', 'c'], ['b']]);
    expect(ids(groupClaims([claim('a', ['c']), claim('b'), claim('c')]))).toEqual([['a', 'c'], ['b']]);
  });

  it('joins groups through a claim that opposes both', () => {
    expect(ids(groupClaims([claim('a'), claim('b'), claim('c', ['a', 'b'])]))).toEqual([['a', 'b', 'c']]);
  });

  it('ignores an opposing claim that is not there', () => {
    expect(ids(groupClaims([claim('a', ['gone'])]))).toEqual([['a']]);
  });
});

describe('groupTerms', () => {
  it('keeps the same word against one side and against nobody named apart', () => {
    const mercenaries = groupTerms(view.terms).filter((group) => group.term.hit.id === 'mercenaries');
    expect(mercenaries.map((group) => [group.term.camp, group.places.length])).toEqual([
      [null, 2],
      ['east', 1],
    ]);
  });

  it('lists the strongest first and loses no place', () => {
    const groups = groupTerms(view.terms);
    const strengths = groups.map((group) => group.term.strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(groups.flatMap((group) => group.places)).toHaveLength(view.terms.length);
  });
});

describe('groupEntities', () => {
  it('puts an unknown kind last instead of losing it', () => {
    const odd = { ...view.entities[0]!, id: 'odd', kind: 'ship' };
    const groups = groupEntities([odd, ...view.entities]);
    expect(groups.at(-1)).toMatchObject({ label: 'entities-other', entities: [{ id: 'odd' }] });
    expect(groups[0]?.label).toBe('entities-people');
  });

  it('lists the most mentioned first', () => {
    const places = groupEntities(view.entities).find((group) => group.label === 'entities-places');
    expect(places?.entities.map((entity) => entity.mentions.length)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });
});

describe('groupSpeakers', () => {
  const speakers = groupSpeakers(view.quotations);

  it('counts words by speaker, the unnamed last', () => {
    expect(speakers.map((speaker) => speaker.words)).toEqual([11, 9, 8, 7, 5]);
    expect(speakers.map((speaker) => speaker.unnamed)).toEqual([false, false, false, false, true]);
  });

  it('takes names and labels in marks for nobody’s speech', () => {
    expect(speakers.flatMap((speaker) => speaker.quotations).every((q) => q.quote.kind !== 'label')).toBe(
      true,
    );
    expect(labelsOf(view.quotations)).toHaveLength(1);
  });

  it('counts words between spaces', () => {
    expect(countWords('  لن نتوقف\u00a0حتى ')).toBe(3);
    expect(countWords('')).toBe(0);
  });
});

describe('wording', () => {
  it('draws no part that counts nothing', () => {
    const parts = partsOf(view.lean!.others, view.camps);
    expect(parts.map(({ camp, direction, hue, count }) => [camp, direction, hue, count])).toEqual([
      ['east', 'for', 'teal', 2],
      ['accord', 'against', 'teal', 1],
      ['east', 'against', 'ochre', 3],
    ]);
    expect(total(parts)).toBe(6);
  });

  it('has as many sentences behind each part as it counts', () => {
    const body = view.terms.filter(({ hit }) => !hit.headline);
    const parts = partsOf(leanOfPlace(view.terms, false), view.camps);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(countedIn(part, body)).toHaveLength(part.count);
  });

  it('counts what the text does not tell apart from every camp', () => {
    expect(withoutSide(view.terms)).toHaveLength(3);
    expect(leanOfPlace(view.terms, true)).toEqual({});
    expect(leanOfPlace(view.terms, false)).toEqual({
      east: { for: 3, against: 3 },
      accord: { for: 0, against: 1 },
    });
  });
});

describe('titles of camps', () => {
  it('stop at the colon where there is one', () => {
    expect(shortTitle('Camp de l’Est\u00a0: forces et parlement')).toBe('Camp de l’Est');
    expect(shortTitle('معسكر الشرق: القوات')).toBe('معسكر الشرق');
    expect(shortTitle('United Nations')).toBe('United Nations');
  });

  it('cover circles, and are null for an id of neither', () => {
    expect(titleOf(view, 'agencies')?.en).toBe('News agencies');
    expect(titleOf(view, 'nobody')).toBeNull();
  });
});

describe('clip', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

  it('leaves a short sentence as it is', () => {
    const sentence = { before: 'a b ', match: 'c', after: ' d.' };
    expect(clip(sentence)).toEqual(sentence);
  });

  it('keeps whole words next to the match and says that others were left out', () => {
    const { before, match, after } = clip({ before: `${words(60)} `, match: 'MARK', after: ` ${words(60)}` });
    expect(before).toMatch(/^…\u00a0word\d+ .* word59 $/);
    expect(match).toBe('MARK');
    expect(after).toMatch(/^ word0 .* word\d+\u00a0…$/);
    expect(Math.max(before.length, after.length)).toBeLessThan(115);
  });

  it('leaves nothing of a text without spaces rather than half a word', () => {
    expect(clip({ before: 'x'.repeat(300), match: 'M', after: 'y'.repeat(300) })).toEqual({
      before: '…\u00a0',
      match: 'M',
      after: '\u00a0…',
    });
  });
});

describe('safeAddress', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'chrome://settings',
    'file:///etc/passwd',
    'no address',
    '',
    null,
  ])('refuses %s', (address) => {
    expect(safeAddress(address)).toBeNull();
  });

  it('lets http and https pass', () => {
    expect(safeAddress('https://news.example/a b')).toBe('https://news.example/a%20b');
  });
});

describe('the leading side', () => {
  const camps = view.camps;
  const part = (camp: string, direction: 'for' | 'against', count: number) => ({
    camp,
    direction,
    count,
    hue: 'grey' as const,
  });

  it('counts words against a camp for its opponent', () => {
    const parts = [part('east', 'for', 2), part('accord', 'against', 3), part('accord', 'for', 4)];
    expect(leading(parts, camps)).toEqual({ camp: 'east', part: 5, whole: 9 });
  });

  it('is nobody where no camp is served', () => {
    expect(leading([], camps)).toBeNull();
    expect(leading([part('un', 'against', 2)], camps)).toBeNull();
  });
});
