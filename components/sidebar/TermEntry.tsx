import { scriptLanguage } from '../../utils/i18n/bidi.ts';
import { allTexts } from '../../utils/i18n/local-text.ts';
import { Dotted } from '../ui/Dotted.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { OwnNote } from '../ui/OwnNote.tsx';
import { CampName } from './CampName.tsx';
import type { TermGroup } from './group-terms.ts';
import { MarkActions } from './MarkActions.tsx';
import { useScene } from './scene.ts';
import { SideChip } from './SideChip.tsx';
import { TermPlace } from './TermPlace.tsx';

/** Sentences shown before the rest folds away. */
const OPEN = 2;

/** One loaded term: whose side it takes, how strongly, what could be said instead, and every sentence it stands in. */
export function TermEntry({ group }: { group: TermGroup }) {
  const { t, number } = useI18n();
  const { target } = useScene();
  const { term, places, surfaces } = group;
  const pointedAt = places.find((place) => place === target?.term);
  return (
    <article class="entry">
      <header class="meta">
        <h3 class="name">
          <Dotted>
            {surfaces.map((surface) => (
              <Foreign key={surface} text={surface} />
            ))}
          </Dotted>
          {places.length > 1 && <span class="count"> × {number(places.length)}</span>}
        </h3>
      </header>
      <Gloss group={group} />
      <p class="chips">
        <SideChip camp={term.camp} direction={term.direction} />
        {term.strength > 0 && <Strength value={term.strength} />}
      </p>
      {term.warning && (
        <p class="warning small">
          <Foreign text={term.warning} />
        </p>
      )}
      <FoldedList
        items={places}
        first={OPEN}
        class="places"
        reveal={pointedAt ? places.indexOf(pointedAt) : -1}
        asked={target?.number}
      >
        {(place) => <TermPlace place={place} />}
      </FoldedList>
      {(term.neutral || term.usedBy.length > 0) && (
        <dl class="pairs small">
          {term.neutral && (
            <div>
              <dt>{t('term-neutral')}</dt>
              <dd>
                <Neutral group={group} />
              </dd>
            </div>
          )}
          {term.usedBy.length > 0 && (
            <div>
              <dt>{t('term-used-by')}</dt>
              <dd>
                <Dotted>
                  {term.usedBy.map((camp) => (
                    <CampName key={camp} id={camp} />
                  ))}
                </Dotted>
              </dd>
            </div>
          )}
        </dl>
      )}
      {term.own && <OwnNote mark={term.own} />}
      <MarkActions part="terms" row={term.hit.id} place={(pointedAt ?? term).hit} />
    </article>
  );
}

/** The term in the reader's language, where the article's is another. */
function Gloss({ group: { term, surfaces } }: { group: TermGroup }) {
  const { pick, language } = useI18n();
  const name = pick(term.names);
  const arabic = scriptLanguage(surfaces[0] ?? '') === 'ar';
  if (!name || surfaces.includes(name.text) || arabic === (language === 'ar')) return null;
  return (
    <p class="small soft">
      <Local text={term.names} fallback="" />
    </p>
  );
}

/** Neutral wording in the article's language first, since there it could have stood; then in the reader's. */
function Neutral({ group: { term, surfaces } }: { group: TermGroup }) {
  const { language } = useI18n();
  const arabic = scriptLanguage(surfaces[0] ?? '') === 'ar';
  const all = allTexts(term.neutral ?? {}, language);
  const there = all.find(({ lang }) => (lang === 'ar') === arabic) ?? all[0];
  const here = all[0];
  if (!there || !here) return null;
  return (
    <>
      <Foreign text={there.text} lang={there.lang} />
      {here !== there && (
        <>
          {' '}
          (<Foreign text={here.text} lang={here.lang} />)
        </>
      )}
    </>
  );
}

/** Strength in words, and as thickness of a line, as on the page. */
function Strength({ value }: { value: number }) {
  const { t } = useI18n();
  return (
    <span class="strength small soft">
      <i aria-hidden="true" style={{ borderBlockStartWidth: `${value}px` }} />{' '}
      {t('term-strength', { strength: value })}
    </span>
  );
}
