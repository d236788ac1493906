import { useState } from 'preact/hooks';
import { SceneContext } from '../sidebar/scene.ts';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Balance } from './Balance.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { ShelfContext, useIndex, useScene } from './library-context.ts';
import { OwnChanges } from './OwnChanges.tsx';
import { writePlace } from './place.ts';
import { RowForm } from './RowForm.tsx';
import { RowList } from './RowList.tsx';
import { SECTIONS, type LibraryActions, type Place, type Section, type ShownPack } from './types.ts';

interface Props {
  shown: ShownPack;
  place: Place;
  author: string;
  actions: LibraryActions;
}

/** One pack: what it is, and its rows by section. */
export function PackView({ shown, place, author, actions }: Props) {
  const { t } = useI18n();
  const index = useIndex(shown);
  const scene = useScene(shown, actions);
  const { pack } = shown;
  return (
    <SceneContext.Provider value={scene}>
      <ShelfContext.Provider value={{ shown, index, place, actions }}>
        <header class="pack-head">
          <h2>
            <Local text={pack.title} fallback={pack.id} />
          </h2>
          <p>
            <Local text={pack.description} fallback="" />
          </p>
          <p class="small soft">
            {t('pack-license')} <Foreign text={pack.license} />
          </p>
          <ExportMenu />
        </header>
        <Sections shown={shown} current={place.section} />
        {place.form ? (
          <RowForm
            key={[place.form.part, place.form.outlet, place.form.row, place.form.text].join(' ')}
            form={place.form}
            author={author}
          />
        ) : (
          <Content key={place.section} section={place.section} />
        )}
      </ShelfContext.Provider>
    </SceneContext.Provider>
  );
}

function Sections({ shown, current }: { shown: ShownPack; current: Section }) {
  const { t } = useI18n();
  return (
    <nav class="sections" aria-label={t('pack-sections')}>
      {SECTIONS.map((section) => (
        <a
          key={section}
          href={writePlace({ pack: shown.pack.id, section, row: null, form: null })}
          aria-current={section === current ? 'page' : undefined}
        >
          {t(`section-${section}`)} <Count section={section} shown={shown} />
        </a>
      ))}
    </nav>
  );
}

function Count({ section, shown }: { section: Section; shown: ShownPack }) {
  const { number } = useI18n();
  if (section === 'balance') return null;
  const count = section === 'changes' ? shown.changes.length : shown.pack[section].length;
  return <span class="count">{number(count)}</span>;
}

function Content({ section }: { section: Section }) {
  const [query, setQuery] = useState('');
  if (section === 'balance') return <Balance />;
  if (section === 'changes') return <OwnChanges />;
  return <RowList section={section} query={query} setQuery={setQuery} />;
}
