/** A small pack about an invented quarrel, as parsed JSON. */
export function small() {
  return {
    format: 1,
    id: 'ferry',
    version: '1.0.0',
    title: { en: 'The ferry quarrel' },
    description: { en: 'Two towns and one ferry.' },
    license: 'MIT',
    camps: [
      { id: 'north', title: { en: 'North bank' }, hue: 'teal', opponent: 'south', forces: 'north-crew' },
      { id: 'south', title: { en: 'South bank' }, hue: 'ochre', opponent: 'north' },
    ],
    circles: [{ id: 'agencies', title: { en: 'Agencies' } }],
    topic: { anchors: ['north-crew'], minimum: 1 },
    sources: [{ id: 'survey', title: 'Survey of river papers', publisher: 'River Institute', date: '2020' }],
    outlets: [
      {
        id: 'north-post',
        names: { en: ['North Post'] },
        addresses: ['northpost.example'],
        type: 'private',
        claims: [
          {
            id: 'north-post-stance',
            kind: 'stance',
            statement: 'Leans to the north bank.',
            towards: { camp: 'north', direction: 'for' },
            sources: ['survey'],
            basis: 'third-party',
            confidence: 'high',
          },
        ],
      },
    ],
    entities: [{ id: 'north-crew', kind: 'org-armed', camp: 'north', names: { en: ['North crew'] } }],
    terms: [
      {
        id: 'pirates',
        names: { en: ['pirates'] },
        usedBy: ['south'],
        effect: { direction: 'against', camp: 'north' },
        strength: 3,
        category: 'criminalisation',
        context: 'topic',
        inflects: 'noun-sound',
        evidence: ['survey'],
      },
    ],
    namings: [
      {
        concept: 'north-crew',
        title: { en: 'The crew' },
        neutral: { en: 'North crew' },
        labels: [
          {
            form: 'pirates',
            language: 'en',
            usedBy: ['south'],
            term: 'pirates',
            strength: 3,
            basis: 'memory',
            evidence: ['memory'],
          },
        ],
      },
    ],
    articles: [],
  };
}

export type Small = ReturnType<typeof small>;
