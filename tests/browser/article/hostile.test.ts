/** Pages that are odd or made to mislead: the article is read as a reader sees it, and nothing fails. */
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../../utils/article/live-text.ts';
import { readPage } from '../../../utils/article/read-page.ts';
import { load, snapshot } from './frame.ts';

const P = [
  'أعلنت بلدية المرسى القديم، مساء الثلاثاء، عودة المياه إلى أحياء المدينة بعد انقطاع دام أربعة أيام بسبب القصف المتبادل.',
  'وقال رئيس البلدية إن فرق الصيانة أصلحت خط المياه الرئيسي، مضيفا أن القصف أصاب المحطة ثلاث مرات خلال أسبوع واحد فقط.',
  'وتتبادل القوتان المسؤولية عن قصف المدينة، فيما تطالب البلدية بإبعاد القتال عن محطة المياه وعن خط الصيانة الجنوبي.',
] as const;
const ARTICLE = P.map((p) => `<p>${p}</p>`).join('');
const HEAD = '<h1>عودة المياه إلى المرسى القديم</h1>';
const OUT = 'نص لا يراه القارئ في هذه الصفحة، وليس من المقال في شيء، ولا يجوز أن يقرأ.';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>عودة المياه إلى المرسى القديم</title>${head}</head><body>${body}</body></html>`;

/** The blocks that are read of a page, or why none are. */
async function blocks(document: Document): Promise<string[]> {
  const found = await readPage(document);
  if (typeof found === 'string') return [found];
  const { text } = found.page;
  return found.page.blocks.filter((b) => b.article).map((b) => text.slice(b.start, b.end).trim());
}

describe('what the reader does not see is not read', () => {
  it.each([
    ['a template', `<template><p>${OUT}</p></template>`],
    ['a noscript part', `<noscript><p>${OUT}</p></noscript>`],
    ['a frame of its own', `<iframe srcdoc="<p>${OUT}</p>"></iframe>`],
    ['a shadow tree', `<div><template shadowrootmode="open"><p>${OUT}</p></template></div>`],
    ['an element without display', `<p class="gone">${OUT}</p>`],
    ['a paragraph made invisible', `<p style="visibility:hidden">${OUT}</p>`],
    ['a hidden attribute', `<div hidden><p>${OUT}</p></div>`],
    ['hidden until found', `<div hidden="until-found"><p>${OUT}</p></div>`],
    ['a closed details element', `<details><summary>+</summary><p>${OUT}</p></details>`],
    ['a comment', `<!-- <p>${OUT}</p> -->`],
    ['what a reader is writing', `<div contenteditable="true"><p>${OUT} ${P[1]}</p></div>`],
    ['what a reader is writing, plain', `<div contenteditable="plaintext-only">${OUT}</div>`],
    ['a text field', `<textarea>${OUT}</textarea>`],
  ])('%s', async (_, part) => {
    const style = '<style>.gone{display:none}</style>';
    const html = page(`<article>${HEAD}<p>${P[0]}</p>${part}<p>${P[1]}</p><p>${P[2]}</p></article>`, style);
    const read = await blocks(await load(html));
    expect(read.join('\n')).not.toContain(OUT.slice(0, 20));
    expect(read).toEqual(expect.arrayContaining([...P]));
  });
});

describe('odd pages', () => {
  it.each([
    ['articles in an article', `<article>${HEAD}${ARTICLE}<section class="comments"><h3>تعليقات القراء</h3><article><p>كلام قارئ لا علاقة له بالخبر ولا بما قالته الجهات كلها في ذلك اليوم.</p></article></section></article>`],
    ['children in the slots of a shadow tree', `<div><template shadowrootmode="open"><main><slot></slot></main></template>${HEAD}${ARTICLE}</div>`],
    ['elements of its own', `<style>x-story,x-par{display:block}</style><x-story>${HEAD}${P.map((p) => `<x-par>${p}</x-par>`).join('')}</x-story>`],
    ['a reader view', `<div class="container" dir="rtl"><div class="header reader-header"><a class="domain" href="https://daffa.example/">daffa.example</a><h1 class="reader-title">عودة المياه إلى المرسى القديم</h1></div><div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page">${ARTICLE}</div></div></div></div>`],
    ['a print view', `${HEAD}<hr>${P.join('<br><br>')}<hr><a href="javascript:print()">طباعة</a>`],
    ['a form around everything', `<form action="/x"><input name="id"><input name="className">${HEAD}${ARTICLE}</form>`],
    ['forms whose fields have the names of properties', `<article>${HEAD}${ARTICLE}</article><form><input name="tagName"><input name="getAttribute"><input name="firstChild"><input name="textContent"><input name="nodeType"></form>`],
    ['pictures that stand for properties of the document', `<article>${HEAD}${ARTICLE}</article><img name="title"><form name="head"></form><form name="querySelector"></form>`],
    ['a page that shows itself late', `<style>body{visibility:hidden}</style><article>${HEAD}${ARTICLE}</article>`],
    ['an article that is an editor', `<main contenteditable="false">${HEAD}${ARTICLE}</main>`],
  ])('%s', async (_, body) => {
    const document = await load(page(body));
    const before = snapshot(document);
    const read = await blocks(document);
    expect(read).toEqual(expect.arrayContaining([...P]));
    expect(read.join('\n')).not.toContain('كلام قارئ');
    expect(snapshot(document)).toBe(before);
  }); // oxfmt-ignore

  it.each(['parentNode', 'parentElement', 'nextSibling'])(
    'a form in which nobody finds the way out (%s) is no article',
    async (name) => {
      const snare = `<form><div><input name="${name}"></div>${HEAD}${ARTICLE}</form>`;
      expect(await blocks(await load(page(snare)))).toEqual(['no-article']);
      expect(await blocks(await load(page(`<article>${HEAD}${ARTICLE}</article><output id="${name}"></output>`)))).toEqual(['no-article']);
    },
  ); // oxfmt-ignore

  it('leads back through marks that turn the direction', async () => {
    const turned = `\u202E${P[0].slice(0, 40)}\u202C\u2067${P[0].slice(40)}\u2069\u200F`;
    const found = await readPage(await load(page(`<article>${HEAD}<p>${turned}</p>${ARTICLE}</article>`)));
    if (typeof found === 'string') throw new Error(found);
    const start = found.page.text.indexOf('\u202E');
    const end = found.page.text.indexOf('\u2069');
    expect(rangesOf(found.live, start, end).map(String).join('')).toBe(found.page.text.slice(start, end));
  });

  it('finds no article in a page whose words all stand in a shadow tree', async () => {
    const html = page(`<div><template shadowrootmode="open">${HEAD}${ARTICLE}</template></div>`);
    expect(await blocks(await load(html))).toEqual(['empty']);
  });

  it('reads an article under two thousand nested elements', async () => {
    const document = await load(page(`<main></main>`));
    let inner: Element = document.querySelector('main')!;
    for (let i = 0; i < 2000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.innerHTML = HEAD + ARTICLE;
    const read = await blocks(document);
    expect(read.length === 1 || read.includes(P[1])).toBe(true);
  });

  it('reads an article among a hundred thousand nodes', async () => {
    const document = await load(page(`<nav></nav><article>${HEAD}${ARTICLE}</article>`));
    const list = document.createElement('ul');
    list.innerHTML = '<li><a href="/x">خبر آخر</a></li>'.repeat(33_000);
    document.querySelector('nav')!.append(list);
    expect(await blocks(document)).toEqual(expect.arrayContaining([...P]));
  }, 30_000);
});
