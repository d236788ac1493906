import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { findCandidates } from '../../../utils/lexicon/find.ts';
import { openLexicon } from '../../../utils/lexicon/lexicon.ts';
import { resolve } from '../../../utils/lexicon/resolve.ts';
import { read } from './article.ts';
import { conflict } from './conflict.ts';
import { entity, pack } from './packs.ts';

describe('the article', () => {
  const lexicon = openLexicon(compileLexicon(conflict));
  const text = 'زار نعمان المرفأ\nاقرأ أيضا: الرشيد وقوات نعمان\nثم عاد نعمان';
  const block = (start: number, end: number) =>
    ({ start, end, kind: 'paragraph', linkDensity: 0, article: true }) as const;
  const body = [
    { start: 0, end: 16 },
    { start: 47, end: text.length },
  ];
  const input = {
    text,
    body,
    candidates: findCandidates(lexicon, text),
    pack: conflict,
    published: null,
    outlet: null,
  };

  it('is all that counts: nothing outside its body is reported or makes the topic', () => {
    const blocks = [block(0, 16), block(17, 46), block(47, text.length)];
    const got = resolve({ ...input, blocks });
    expect(got.entities.map((mention) => mention.start)).toEqual([4, 10, text.length - 5]);
    expect(resolve({ ...input, blocks, body: [{ start: 17, end: 30 }] })).toMatchObject({ onTopic: false });
  });

  it('may come without blocks', () => {
    expect(resolve({ ...input, blocks: [] }).entities).toHaveLength(3);
  });

  it('names an entity in full only before, or in the text below a headline', () => {
    const rules = [{ forms: ['سلامة'], near: ['المبعوث'], orEarlierFull: true }];
    const envoy = entity('envoy', ['غسان سلامة', 'سلامة'], { kind: 'person', rules });
    const envoys = pack([envoy, entity('x', ['الأرض'])]);
    expect(read(envoys, { paragraphs: ['سلامة في الأرض', 'وصل غسان سلامة'] }).named).toEqual([
      'سلامة=envoy',
      'الأرض=x',
      'غسان سلامة=envoy',
    ]);
    expect(read(envoys, { paragraphs: ['عنوان', 'سلامة الأرض', 'وصل غسان سلامة'] }).named).toEqual([
      'الأرض=x',
      'غسان سلامة=envoy',
    ]);
  });

  it('refuses candidates of another version of the pack', () => {
    const other = pack([entity('a', ['سامر'])]);
    expect(() => resolve({ ...input, pack: other, blocks: [] })).toThrow(
      /another version of test: compile it again/,
    );
  });
});
