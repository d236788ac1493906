/** Packs for the tests: small invented ones, and the Libya pack as it ships. */
import articles from '../../../seeds/libya/articles.json' with { type: 'json' };
import entities from '../../../seeds/libya/entities.json' with { type: 'json' };
import namings from '../../../seeds/libya/namings.json' with { type: 'json' };
import outlets from '../../../seeds/libya/outlets.json' with { type: 'json' };
import head from '../../../seeds/libya/pack.json' with { type: 'json' };
import sources from '../../../seeds/libya/sources.json' with { type: 'json' };
import terms from '../../../seeds/libya/terms.json' with { type: 'json' };
import type { Pack, PackEntity, PackTerm } from '../../../utils/packs/schema.ts';

/** An entity with Arabic names, unless `more` says otherwise. */
export function entity(id: string, ar: string[], more: Partial<PackEntity> = {}): PackEntity {
  return { id, kind: 'place', names: { ar }, ...more };
}

/** A term with Arabic names: strength 2, marked anywhere, not inflected, unless `more` says otherwise. */
export function term(id: string, ar: string[], more: Partial<PackTerm> = {}): PackTerm {
  return {
    id,
    names: { ar },
    usedBy: ['east'],
    effect: { direction: 'against' },
    strength: 2,
    category: 'test',
    context: 'any',
    inflects: 'phrase-fixed',
    evidence: ['memory'],
    ...more,
  };
}

/**
 * A pack of two camps and a backer of each. With no anchors given every page that names anything is on topic: all
 * entities are anchors and one is enough.
 */
export function pack(named: PackEntity[], loaded: PackTerm[] = [], topic?: Pack['topic']): Pack {
  return {
    format: 1,
    id: 'test',
    version: '1.0.0',
    title: { en: 'Test' },
    description: { en: 'Test' },
    license: 'MIT',
    camps: [
      { id: 'east', title: { en: 'East' }, hue: 'ochre', opponent: 'west' },
      { id: 'west', title: { en: 'West' }, hue: 'teal', opponent: 'east' },
      { id: 'east-backer', title: { en: 'Backers of the East' }, hue: 'ochre', backs: 'east' },
    ],
    circles: [],
    topic: topic ?? { anchors: named.map((row) => row.id), minimum: 1 },
    sources: [],
    outlets: [],
    entities: named,
    terms: loaded,
    namings: [],
    articles: [],
  };
}

/** The pack in `seeds/libya`, its parts put together. */
export function libya(): Pack {
  return { ...head, sources, outlets, entities, terms, namings, articles } as unknown as Pack;
}
