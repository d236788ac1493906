/** Who told an article: the outlet of the pack, or the best that is known instead. */
import { firstNames } from '../report/build-view.ts';
import { mainCamp } from '../report/lean.ts';
import { documentedCamp } from '../report/publisher.ts';
import type { PackIndex } from '../report/pack-index.ts';
import type { Language, Page, Report } from '../report/types.ts';
import type { LocalText } from '../report/view.ts';
import { NO_CAMP, type Teller } from './types.ts';

/** Outlets that carry others' texts: a text of theirs is told by the one it is credited to. */
const CARRIERS = new Set(['network', 'aggregator']);

/** The pack that articles were read with; an engine is one. */
export interface Source {
  index: PackIndex;
  /** The articles of the pack's own corpus. */
  corpus: readonly {
    id: string;
    published: string | null;
    outlet: string | null;
    outletName?: string | undefined;
  }[];
}

/**
 * The outlet that published; for a text carried by a network or aggregator, or by an outlet that is not known, the one it is
 * credited to, else the one of the pack's corpus whose article it is. Without any of these: the name or host of the page.
 */
export function tellerOf(source: Source, page: Page, report: Report): Teller {
  const { index, corpus } = source;
  const published = report.outlet?.id ?? null;
  const carried = published === null || CARRIERS.has(index.outlets.get(published)?.type ?? '');
  const known = corpus.find((article) => article.id === report.recognised?.id);
  const credited = carried ? report.origin?.id : undefined;
  const id = credited ?? published ?? known?.outlet ?? null;
  const outlet = id === null ? undefined : index.outlets.get(id);
  if (id !== null && outlet) {
    const camp = mainCamp(index, documentedCamp(index, id)) ?? NO_CAMP;
    return { key: id, names: firstNames(outlet.names), camp };
  }
  const name = page.siteName ?? known?.outletName ?? null;
  if (name !== null) return { key: `name:${name}`, names: inLanguage(report.language, name), camp: NO_CAMP };
  const host = page.url !== null && URL.canParse(page.url) ? new URL(page.url).hostname : '';
  return host === ''
    ? { key: 'unknown', names: {}, camp: NO_CAMP }
    : { key: `host:${host}`, names: { en: host }, camp: NO_CAMP };
}

/** A name as printed, in the language of the text around it. */
function inLanguage(language: Language, name: string): LocalText {
  return { [language === 'other' ? 'en' : language]: name };
}
