import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AnnotationsView } from '../../../entrypoints/article.content/annotations-view.ts';
import { selectedSpan } from '../../../entrypoints/article.content/selection.ts';
import { readLiveText, type LiveText } from '../../../utils/article/live-text.ts';
import { clearMarks, paint } from '../../../utils/paint/paint.ts';

let root: HTMLElement;
let live: LiveText;

beforeEach(() => {
  root = document.createElement('article');
  root.innerHTML =
    '<p>عاد <em>الهدوء</em> إلى حي الزهور</p><aside>إعلان</aside><p>وفتحت المتاجر أبوابها صباحا</p>';
  document.body.append(root);
  live = readLiveText(root, (node) => node.parentElement?.tagName !== 'ASIDE', null);
});
afterEach(() => {
  root.remove();
  CSS.highlights.clear();
  document.getSelection()?.removeAllRanges();
});

function select(from: [Node, number], to: [Node, number]): void {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  const selection = document.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
}

const selected = () => {
  const span = selectedSpan(live);
  return span && live.text.slice(span.start, span.end);
};
const text = (selector: string) => root.querySelector(selector)!.firstChild!;
const place = (words: string) => ({
  start: live.text.indexOf(words),
  end: live.text.indexOf(words) + words.length,
});
const painted = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String).join('');

describe('the selected part of the article', () => {
  it('is found within one text node', () => {
    select([text('em'), 2], [text('em'), 6]);
    expect(selected()).toBe('هدوء');
  });

  it('is found over elements and paragraphs, without what stands between and is not the article', () => {
    select([text('em'), 0], [text('p:last-child'), 5]);
    expect(selected()).toBe('الهدوء إلى حي الزهور\nوفتحت');
  });

  it('is found when whole elements are selected', () => {
    select([root, 0], [root, 1]);
    expect(selected()).toBe('عاد الهدوء إلى حي الزهور');
  });

  it('is nothing when something else is selected, or nothing is', () => {
    select([text('aside'), 0], [text('aside'), 3]);
    expect(selectedSpan(live)).toBeNull();
    select([text('em'), 2], [text('em'), 2]);
    expect(selectedSpan(live)).toBeNull();
  });
});

describe('annotations on the page', () => {
  it('are painted with their colour, unconfirmed ones apart, and the page is not touched', () => {
    const before = root.outerHTML;
    const view = new AnnotationsView();
    view.show(live);
    view.set({
      units: live.text.length,
      marks: [
        { ...place('الهدوء إلى'), colour: 'green', sure: true },
        { ...place('المتاجر'), colour: 'green', sure: false },
      ],
    });
    expect(painted('isnad-note-green')).toBe('الهدوء إلى');
    expect(painted('isnad-note-unsure')).toBe('المتاجر');
    expect(root.outerHTML).toBe(before);
  });

  it('stay when the marks are painted anew, and go when the article goes', () => {
    const view = new AnnotationsView();
    view.show(live);
    view.set({ units: live.text.length, marks: [{ ...place('حي'), colour: 'blue', sure: true }] });
    paint(live, [{ ...place('الزهور'), kind: 'entity' }]);
    clearMarks();
    expect(painted('isnad-note-blue')).toBe('حي');
    view.clear();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  it('found again in the same places are left as they are; others are painted anew', () => {
    const view = new AnnotationsView();
    view.show(live);
    const mark = { ...place('حي'), colour: 'blue' as const, sure: true };
    view.set({ units: live.text.length, marks: [mark] });
    const before = CSS.highlights.get('isnad-note-blue');
    view.set({ units: live.text.length, marks: [{ ...mark }] });
    expect(CSS.highlights.get('isnad-note-blue')).toBe(before);
    view.set({ units: live.text.length, marks: [{ ...mark, ...place('الزهور') }] });
    expect(painted('isnad-note-blue')).toBe('الزهور');
  });

  it('of another version of the text are passed over', () => {
    const view = new AnnotationsView();
    view.show(live);
    view.set({ units: live.text.length + 1, marks: [{ start: 0, end: 3, colour: 'pink', sure: true }] });
    expect(CSS.highlights.size).toBe(0);
  });

  it('are found under the pointer', () => {
    const view = new AnnotationsView();
    view.show(live);
    const wanted = { ...place('المتاجر'), colour: 'grey' as const, sure: true };
    view.set({ units: live.text.length, marks: [wanted] });
    const [range] = [...CSS.highlights.get('isnad-note-grey')!] as Range[];
    const box = range!.getBoundingClientRect();
    expect(view.at(box.left + box.width / 2, box.top + box.height / 2)).toEqual(wanted);
    expect(view.at(box.right + 40, box.top - 30)).toBeNull();
  });
});
