/** A document that is driven: elements are found as a reader would name them, waited for, and acted upon. */
import { until } from '../../../scripts/browser/until.ts';
import { findOne, whatIsThere, type Wanted } from './find-one.ts';

/** An element as Playwright and Puppeteer both offer it. */
export interface Handle {
  click(): Promise<void>;
  /** Presses a key or a chord in it, as `Control+Shift+KeyZ`. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Chooses the option of that value. */
  choose(value: string): Promise<void>;
  upload(path: string): Promise<void>;
}

/** A document as both offer it. Scripts are expressions; promises are waited for. */
export interface Doc {
  evaluate(script: string): Promise<unknown>;
  element(script: string): Promise<Handle | null>;
}

/** Said by the drivers of an element that was drawn anew in between: it is looked for again. */
const GONE = /detached|not attached|not clickable|not visible|no such (?:node|handle)|destroyed|stale/iu;

export class View {
  private readonly doc: Doc;

  constructor(doc: Doc) {
    this.doc = doc;
  }

  /** Before an element is acted upon. */
  protected ready(): Promise<void> {
    return Promise.resolve();
  }

  /** Runs code in the document. Argument and result pass through JSON; undefined becomes null. */
  async run<A, R>(code: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    const argument = arg === undefined ? 'undefined' : JSON.stringify(arg);
    const script = `Promise.resolve((${String(code)})(${argument})).then((value) => JSON.stringify(value ?? null))`;
    return JSON.parse((await this.doc.evaluate(script)) as string) as R;
  }

  /** Clicks the one element that fits, once it stands still. */
  click(css: string, name?: string): Promise<void> {
    return this.act('Clicking', { css, name, hit: true }, (one) => one.click());
  }

  /** Replaces what stands in a field. */
  fill(css: string, text: string): Promise<void> {
    return this.act('Filling', { css, hit: true }, async (one) => {
      await one.click();
      await this.run(() => (document.activeElement as HTMLInputElement | null)?.select());
      if (text === '') await one.press('Delete');
      else await one.type(text);
    });
  }

  choose(css: string, value: string): Promise<void> {
    return this.act('Choosing', { css, hit: false }, (one) => one.choose(value));
  }

  upload(css: string, path: string): Promise<void> {
    return this.act('Uploading', { css, hit: false }, (one) => one.upload(path));
  }

  /** Gives an element the focus, and presses a key or a chord in it. */
  press(chord: string, css: string, name?: string): Promise<void> {
    return this.act(`Pressing ${chord} in`, { css, name, hit: true }, (one) => one.press(chord));
  }

  /** The text of all elements that fit, as it is shown, without the marks that isolate a text's direction. */
  texts(css: string): Promise<string[]> {
    return this.run(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>(wanted)].map(({ innerText }) =>
          innerText
            .replace(/[\u2066-\u2069\u200e\u200f]/gu, '')
            .replace(/\s+/gu, ' ')
            .trim(),
        ),
      css,
    );
  }

  /** The text of the first element that fits; empty when there is none. */
  async text(css: string): Promise<string> {
    return (await this.texts(css))[0] ?? '';
  }

  async count(css: string): Promise<number> {
    return (await this.texts(css)).length;
  }

  /** Waits until an element is there. */
  async seen(css: string): Promise<void> {
    await until(`Seeing ${css}`, async () => (await this.count(css)) > 0);
  }

  private async act(what: string, wanted: Wanted, action: (one: Handle) => Promise<void>): Promise<void> {
    await until(`${what} ${wanted.name ?? ''} (${wanted.css})`, async () => {
      await this.ready();
      const found = await this.doc.element(`(${String(findOne)})(${JSON.stringify(wanted)})`);
      if (!found) return false;
      try {
        await action(found);
        return true;
      } catch (error) {
        if (GONE.test(String(error))) return false;
        throw error;
      }
    }).catch(async (error: unknown) => {
      const there = await this.run(whatIsThere, wanted).catch(String);
      throw new Error(`${String(error)} ${there}`, { cause: error });
    });
  }
}
