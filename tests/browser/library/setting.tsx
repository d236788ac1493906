/** The library over a small pack, as the tests of its parts show it. */
import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { ComponentChildren } from 'preact';
import { Library, type LibraryProps } from '../../../components/library/Library.tsx';
import { Packs, type PacksProps } from '../../../components/library/Packs.tsx';
import { readPlace } from '../../../components/library/place.ts';
import type { LibraryActions, LibraryPart } from '../../../components/library/types.ts';
import { applyChanges } from '../../../utils/packs/apply-changes.ts';
import type { Change } from '../../../utils/packs/changes.ts';
import { parsePack } from '../../../utils/packs/load.ts';
import { makeChange } from '../../../utils/packs/make-change.ts';
import { small } from '../../unit/packs/small.ts';

/** The pack as it is written. */
export const raw = small();
raw.title = { en: 'The ferry quarrel', ar: 'خلاف العبّارة', fr: 'La querelle du bac' } as typeof raw.title;
Object.assign(raw.sources[0]!, { url: 'https://survey.example/report' });
export const [stance] = raw.outlets[0]!.claims;
const even = {
  ...stance!,
  id: 'north-post-even',
  statement: 'Prints both banks.',
  opposes: ['north-post-stance'],
};
raw.outlets[0]!.claims = [Object.assign(stance!, { opposes: ['north-post-even'] }), even];
raw.terms[0]!.names = { en: ['pirates'], ar: ['قُرصان'] } as (typeof raw.terms)[0]['names'];
/** The pack as published. */
export const ferry = parsePack(raw, 'ferry.json');
export const signature = { author: 'Salma', reason: 'Said of both banks.', at: '2024-05-01T10:00:00.000Z' };
/** A change that the reader made. */
export const milder: Change = makeChange(
  ferry,
  { part: 'terms', row: 'pirates', cells: { strength: '1' } },
  signature,
)!;

/** Every action, as a function that only notes its calls. */
function actions() {
  return {
    go: vi.fn<LibraryActions['go']>(),
    openAddress: vi.fn<LibraryActions['openAddress']>(),
    switchPack: vi.fn<LibraryActions['switchPack']>(),
    removePack: vi.fn<LibraryActions['removePack']>(),
    saveRow: vi.fn<LibraryActions['saveRow']>(() => Promise.resolve(null)),
    dropChange: vi.fn<LibraryActions['dropChange']>(() => Promise.resolve()),
    chooseFile: vi.fn<LibraryActions['chooseFile']>(),
    cancelImport: vi.fn<LibraryActions['cancelImport']>(),
    install: vi.fn<LibraryActions['install']>(),
    exportPack: vi.fn<LibraryActions['exportPack']>(),
    matches: vi.fn<LibraryActions['matches']>(() =>
      Promise.resolve({
        searched: 3,
        articles: [
          {
            id: 'a', title: 'Dawn crossing', url: 'https://northpost.example/1', published: '2020-03-01', count: 2,
            sentences: [{ before: 'They were called ', match: 'pirates', after: ' again.' }],
          },
        ],
      }),
    ),
  };
} // oxfmt-ignore

interface Setting extends Partial<PacksProps> {
  language?: LibraryProps['language'];
  /** Another part of the library, in place of the packs. */
  other?: { part: LibraryPart; screen: ComponentChildren };
}

/** Draws the library at a place; the answer is its actions. */
export function show(
  hash: string,
  { language = 'en', other, ...props }: Setting = {},
  changes: Change[] = [],
) {
  const { pack, own, resting } = applyChanges(ferry, changes);
  const all = actions();
  const counts = { sources: 1, outlets: 1, entities: 1, terms: 1, namings: 1, articles: 0 };
  const entry = {
    id: 'ferry',
    title: pack.title,
    version: '1.0.0',
    enabled: true,
    counts,
    changes: changes.length,
  };
  render(
    <Library
      language={language}
      locales={['en-GB']}
      part={other?.part ?? 'packs'}
      busy={false}
      setLanguage={() => undefined}
    >
      {other?.screen ?? (
        <Packs
          place={readPlace(hash)}
          packs={[{ ...entry, origin: 'imported' }]}
          shown={{ pack, published: ferry, own, changes, resting }}
          importing={{ step: 'none' }}
          author=""
          problem={null}
          actions={all}
          {...props}
        />
      )}
    </Library>,
  );
  return all;
}

/** The address of a place in the pack. */
export const hash = (place: string) => `#/packs/ferry/${place}`;
