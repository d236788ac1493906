/** Drafts that outlive the sidebar's page: in the browser's memory, until it is closed. No page can read them. */
import { browser } from 'wxt/browser';
import { AnnotationDesk } from '../../components/annotations/desk.ts';
import type { AnnotationPort, Editing } from '../../components/annotations/desk-state.ts';

/** Milliseconds of rest after which what was typed is noted. */
const REST = 300;
const keyOf = (article: string): string => `drafts ${article}`;

/** A desk with the drafts of an article, which notes them as they change. */
export function deskOf(article: string, port: AnnotationPort): AnnotationDesk {
  const desk = new AnnotationDesk(port);
  // Firefox gives it to no frame in a web page: there drafts live as long as the frame.
  const session = browser.storage.session as typeof browser.storage.session | undefined;
  if (!session) return desk;
  const key = keyOf(article);
  let noted = desk.state.edits;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Without the browser's memory the drafts live as long as this page does.
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  const note = (): void => {
    const edits = [...desk.state.edits.values()];
    quietly(edits.length > 0 ? session.set({ [key]: edits }) : session.remove(key));
  };
  quietly(
    session.get(key).then(({ [key]: edits }) => {
      if (Array.isArray(edits)) desk.reopen(edits as Editing[]);
      noted = desk.state.edits;
      if (desk.state.edits.size > 0) note();
      desk.subscribe(() => {
        if (desk.state.edits === noted) return;
        const ended = desk.state.edits.size < noted.size;
        noted = desk.state.edits;
        clearTimeout(timer);
        // What was saved or let go is forgotten at once: the sidebar may be closed the moment after.
        if (ended) note();
        else timer = setTimeout(note, REST);
      });
    }),
  );
  return desk;
}
