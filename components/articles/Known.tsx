import type { CampView, EntityView, TermView } from '../../utils/report/view.ts';
import { hueOf } from '../sidebar/camps.ts';
import { groupTerms } from '../sidebar/group-terms.ts';
import { SideChip } from '../sidebar/SideChip.tsx';
import { TermPlace } from '../sidebar/TermPlace.tsx';
import { Card } from '../ui/Card.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Sign } from '../ui/Sign.tsx';

/** Rows shown before the rest folds away. */
const OPEN = 10;

/** Who and what an article names, and how often. */
export function NamesKnown({
  entities,
  camps,
}: {
  entities: readonly EntityView[];
  camps: readonly CampView[];
}) {
  const { t, number } = useI18n();
  return (
    <Card title={t('entities-heading')} count={entities.length}>
      {entities.length === 0 && <p class="soft">{t('entities-none')}</p>}
      <FoldedList items={entities} first={OPEN} class="counted">
        {({ id, names, camp, mentions }) => (
          <p>
            <span>
              {camp && <Sign hue={hueOf(camps, camp)} />} <Local text={names} fallback={id} />
            </span>
            <span class="number soft">
              <span aria-hidden="true">{number(mentions.length)}</span>
              <span class="unseen">{t('entity-mentions', { count: mentions.length })}</span>
            </span>
          </p>
        )}
      </FoldedList>
    </Card>
  );
}

/** The loaded terms of an article: whose side each takes, how often in which voice, and the sentences on demand. */
export function TermsKnown({ terms }: { terms: readonly TermView[] }) {
  const { t } = useI18n();
  const groups = groupTerms([...terms]);
  return (
    <Card title={t('terms-heading')} count={terms.length}>
      {terms.length === 0 && <p class="soft">{t('terms-none')}</p>}
      <FoldedList items={groups} total={terms.length} first={OPEN} class="counted">
        {({ term, places, surfaces }) => (
          <>
            <p>
              <span class="strong">
                <Dotted>
                  {surfaces.map((surface) => (
                    <Foreign key={surface} text={surface} />
                  ))}
                </Dotted>
              </span>
              <SideChip camp={term.camp} direction={term.direction} />
            </p>
            <details class="why small">
              <summary>
                {t('articles-voices', {
                  own: places.filter(({ hit }) => hit.voice === 'own').length,
                  others: places.filter(({ hit }) => hit.voice !== 'own').length,
                })}
              </summary>
              <ul class="places">
                {places.map((place) => (
                  <li key={place.hit.start}>
                    <TermPlace place={place} still />
                  </li>
                ))}
              </ul>
            </details>
          </>
        )}
      </FoldedList>
    </Card>
  );
}
