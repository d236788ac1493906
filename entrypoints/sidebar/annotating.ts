/** The annotations of the article that the sidebar shows: asked for, kept up to date, and written by way of the background. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AnnotationDesk } from '../../components/annotations/desk.ts';
import type { AnnotationPort } from '../../components/annotations/desk-state.ts';
import type { PagePort } from '../../components/annotations/page.ts';
import { citation } from '../../utils/annotation/files/citation.ts';
import type { FramingCode } from '../../utils/annotation/types.ts';
import type { AnchoredAnnotation } from '../../utils/annotation/view.ts';
import { formatLocale, type UiLanguage } from '../../utils/i18n/languages.ts';
import { pickText } from '../../utils/i18n/local-text.ts';
import { handle } from '../../utils/messages/broadcasts.ts';
import { send } from '../../utils/messages/messenger.ts';
import type { SidebarView } from '../../utils/report/view.ts';
import { storeProblem, valueOf, type StoreProblem } from '../../utils/store/problem.ts';
import { copyText } from './copy-text.ts';
import { deskOf } from './drafts.ts';

const port: AnnotationPort = {
  save: (annotation, over) => send('saveAnnotation', { annotation, ...(over !== undefined && { over }) }),
  remove: (ids) => send('deleteAnnotations', { ids: [...ids] }),
  restore: (rows) => send('restoreAnnotations', { rows: [...rows] }),
  stored: async ({ id, target }) => {
    const { own } = valueOf(await send('annotationsOf', { addresses: [target.article] }));
    return own.find((row) => row.id === id) ?? null;
  },
};

/** By article, so that a draft is there when the reader comes back to it. */
const desks = new Map<string, AnnotationDesk>();

function deskFor(article: string): AnnotationDesk {
  const desk = desks.get(article) ?? deskOf(article, port);
  desks.set(article, desk);
  return desk;
}

export interface Annotating {
  desk: AnnotationDesk;
  page: PagePort;
  /** Null while they are being asked for. */
  items: readonly AnchoredAnnotation[] | null;
  problem: StoreProblem | null;
  codes: readonly FramingCode[];
}

interface Found {
  article: string;
  items: readonly AnchoredAnnotation[];
  problem: StoreProblem | null;
}

/** @returns null when the tab shows no article */
export function useAnnotating(view: SidebarView | null, language: UiLanguage): Annotating | null {
  const article = view?.report?.id;
  const tabId = view?.tabId;
  const [found, setFound] = useState<Found | null>(null);
  const codes = useCodes();
  const desk = useMemo(() => (article === undefined ? null : deskFor(article)), [article]);
  const page = useMemo(() => view && pageOf(view, language), [view, language]);
  useEffect(() => {
    if (article === undefined || tabId === undefined || !desk) return;
    let asked = 0;
    const ask = async () => {
      const number = ++asked;
      const answer = await send('anchorsOf', { tabId }).catch((error: unknown) => ({
        ok: false as const,
        problem: storeProblem(error),
      }));
      if (number !== asked) return;
      setFound((before) =>
        answer.ok
          ? { article, items: answer.value, problem: null }
          : { article, items: before?.article === article ? before.items : [], problem: answer.problem },
      );
      if (answer.ok) desk.listed();
    };
    void ask();
    const stop = handle('anchorsChanged', (changed) => {
      if (changed.tabId === tabId) void ask();
    });
    return () => {
      asked = Infinity;
      stop();
    };
  }, [article, tabId, desk]);
  if (!desk || !page) return null;
  const current = found?.article === article ? found : null;
  return { desk, page, items: current?.items ?? null, problem: current?.problem ?? null, codes };
}

function useCodes(): readonly FramingCode[] {
  const [codes, setCodes] = useState<readonly FramingCode[]>([]);
  useEffect(() => {
    const ask = () =>
      void send('getCodes', undefined)
        .then((answer) => answer.ok && setCodes(answer.value))
        .catch(() => undefined);
    ask();
    return handle('codesChanged', ask);
  }, []);
  return codes;
}

function pageOf({ tabId, outlet, report }: SidebarView, language: UiLanguage): PagePort {
  return {
    jump: ({ start, end }) => void send('jump', { tabId, start, end }).catch(() => undefined),
    selection: () => send('selectionIn', { tabId }),
    targetAt: async ({ start, end }) => {
      const target = await send('targetAt', { tabId, start, end });
      // The tab may show another article by now: nothing of that is to be noted on this one.
      if (target.article !== report?.id) throw new Error('The tab shows another article.');
      return target;
    },
    cite: (annotation) => {
      const known = outlet !== null && outlet.id === annotation.target.outlet;
      return copyText(
        citation(annotation, language, {
          outlet: known ? (pickText(outlet.names, language)?.text ?? null) : null,
          locale: formatLocale(language, navigator.languages),
        }),
      );
    },
  };
}
