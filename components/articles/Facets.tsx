import { shortTitle } from '../../utils/i18n/local-text.ts';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { FACETS, type ListedFacet, type Wanted } from './place.ts';
import type { FacetValue, FoundPage } from './types.ts';

/** Values shown before the rest folds away. */
const OPEN = 6;

interface Props {
  wanted: Wanted;
  facets: FoundPage['facets'];
  ask: (wanted: Wanted) => void;
}

/** What the list can be narrowed to: days, and values with how many fit each. */
export function Facets({ wanted, facets, ask }: Props) {
  const { t } = useI18n();
  const toggle = (facet: ListedFacet, value: string) => {
    const now = wanted.facets[facet];
    const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
    ask({ ...wanted, page: 1, facets: { ...wanted.facets, [facet]: next } });
  };
  const day = (name: 'from' | 'until') => (
    <label>
      <span class="soft">{t(`articles-${name}`)}</span>
      <input
        type="date"
        value={wanted[name] ?? ''}
        onChange={(event) => ask({ ...wanted, page: 1, [name]: event.currentTarget.value || null })}
      />
    </label>
  );
  return (
    <>
      <fieldset class="card facet">
        <legend>{t('articles-published')}</legend>
        <div class="days">
          {day('from')}
          {day('until')}
        </div>
      </fieldset>
      {FACETS.map(
        (facet) =>
          (facets[facet].length > 1 || facets[facet].some(({ chosen }) => chosen)) && (
            <fieldset class="card facet" key={facet}>
              <legend>{t(`articles-facet-${facet}`)}</legend>
              <FoldedList items={facets[facet]} first={OPEN}>
                {(value) => <Value facet={facet} value={value} toggle={() => toggle(facet, value.value)} />}
              </FoldedList>
            </fieldset>
          ),
      )}
    </>
  );
}

interface ValueProps {
  facet: ListedFacet;
  value: FacetValue;
  toggle: () => void;
}

function Value({ facet, value: { value, name, count, chosen }, toggle }: ValueProps) {
  const { t, number, pick } = useI18n();
  const picked = pick(name);
  const label = picked ? (facet === 'camp' ? shortTitle(picked.text) : picked.text) : value;
  return (
    <label>
      <input type="checkbox" checked={chosen} onChange={toggle} />
      <span>
        {facet === 'kind' ? t(`articles-kind-${value}`) : <Foreign text={label} lang={picked?.lang} />}
      </span>
      <span class="number soft">{number(count)}</span>
    </label>
  );
}
