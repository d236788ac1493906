import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AnnotationPort } from '../../../components/annotations/desk-state.ts';
import { deskOf } from '../../../entrypoints/sidebar/drafts.ts';
import { annotation } from '../store/rows.ts';

const ARTICLE = 'https://news.example/a';
const none = () => Promise.reject(new Error('Nothing is stored here.'));
const port: AnnotationPort = { save: none, remove: none, restore: none, stored: none };
const noted = async () => Object.keys(await fakeBrowser.storage.session.get());

beforeEach(() => fakeBrowser.reset());

describe('drafts', () => {
  it('are noted while they are written, and open again in the next sidebar', async () => {
    const row = annotation(1);
    const first = deskOf(ARTICLE, port);
    await fakeBrowser.storage.session.get();
    first.begin(row);
    await expect.poll(noted).toHaveLength(1);
    const second = deskOf(ARTICLE, port);
    await expect.poll(() => [...second.state.edits.keys()]).toEqual([row.id]);
  });

  it('are forgotten the moment they end, since the sidebar may be closed the moment after', async () => {
    const row = annotation(1);
    const desk = deskOf(ARTICLE, port);
    await fakeBrowser.storage.session.get();
    desk.begin(row);
    await expect.poll(noted).toHaveLength(1);
    desk.discard(row.id);
    // As much as a page does that is closed: what it has asked for is done, and no timer runs any more.
    await Promise.resolve();
    expect(await noted()).toEqual([]);
  });
});
