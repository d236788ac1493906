import { comparableThings } from '../../utils/framing/compare.ts';
import { EVERYTHING, type Query } from '../../utils/framing/query.ts';
import { shortTitle } from '../../utils/i18n/local-text.ts';
import type { Pack } from '../../utils/packs/schema.ts';
import { useI18n } from '../ui/I18nContext.tsx';
import type { CompareActions, CompareProps, KnownTeller } from './types.ts';

interface Props {
  pack: Pack;
  packs: CompareProps['packs'];
  query: Query;
  tellers: readonly KnownTeller[];
  actions: Pick<CompareActions, 'ask' | 'choosePack'>;
}

/** What is compared: each choice shows its comparison at once. */
export function Controls({ pack, packs, query, tellers, actions }: Props) {
  const { t, pick } = useI18n();
  const change = (part: Partial<Query>) => actions.ask({ ...query, ...part });
  const own = query.voices.length === 1 && query.voices[0] === 'own';
  return (
    <form class="controls" onSubmit={(event) => event.preventDefault()}>
      {packs.length > 1 && (
        <label>
          {t('compare-pack')}
          <select value={pack.id} onChange={(event) => actions.choosePack(event.currentTarget.value)}>
            {packs.map(({ id, title }) => (
              <option key={id} value={id}>
                {shortTitle(pick(title)?.text ?? id)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Things pack={pack} chosen={query.referent} choose={(referent) => change({ referent })} />
      <label>
        {t('compare-by')}
        <select
          value={query.by}
          onChange={(event) => change({ by: event.currentTarget.value as Query['by'] })}
        >
          <option value="outlet">{t('compare-by-outlet')}</option>
          <option value="camp">{t('compare-by-camp')}</option>
        </select>
      </label>
      <label>
        {t('compare-from')}
        <input
          type="date"
          value={query.from ?? ''}
          onChange={(event) => change({ from: event.currentTarget.value || null })}
        />
      </label>
      <label>
        {t('compare-until')}
        <input
          type="date"
          value={query.until ?? ''}
          onChange={(event) => change({ until: event.currentTarget.value || null })}
        />
      </label>
      <label>
        {t('compare-voice')}
        <select
          value={own ? 'own' : 'all'}
          onChange={(event) =>
            change({ voices: event.currentTarget.value === 'own' ? ['own'] : EVERYTHING.voices })
          }
        >
          <option value="all">{t('compare-voice-all')}</option>
          <option value="own">{t('compare-voice-own')}</option>
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={query.includeCopies}
          onChange={(event) => change({ includeCopies: event.currentTarget.checked })}
        />{' '}
        {t('compare-copies')}
      </label>
      {tellers.length > 0 && (
        <Outlets tellers={tellers} chosen={query.outlets} choose={(outlets) => change({ outlets })} />
      )}
    </form>
  );
}

interface ThingsProps {
  pack: Pack;
  chosen: string | null;
  choose: (id: string) => void;
}

function Things({ pack, chosen, choose }: ThingsProps) {
  const { t, pick, language } = useI18n();
  const named = new Set(pack.namings.map(({ concept }) => concept));
  const options = (all: ReturnType<typeof comparableThings>) =>
    all
      .map(({ id, names }) => ({ id, text: shortTitle(pick(names)?.text ?? id) }))
      .sort((a, b) => a.text.localeCompare(b.text, language))
      .map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ));
  const things = comparableThings({ pack });
  return (
    <label class="wide">
      {t('compare-thing')}
      <select value={chosen ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <optgroup label={t('compare-things-named')}>
          {options(things.filter(({ id }) => named.has(id)))}
        </optgroup>
        <optgroup label={t('compare-things-other')}>
          {options(things.filter(({ id }) => !named.has(id)))}
        </optgroup>
      </select>
    </label>
  );
}

interface OutletsProps {
  tellers: readonly KnownTeller[];
  chosen: Query['outlets'];
  choose: (outlets: string[] | null) => void;
}

function Outlets({ tellers, chosen, choose }: OutletsProps) {
  const { t, pick, number } = useI18n();
  const name = ({ key, names }: KnownTeller) =>
    key === 'unknown' ? t('group-unknown') : (pick(names)?.text ?? key.replace(/^(?:host|name):/u, ''));
  const toggle = (key: string, on: boolean) => {
    const now = new Set(chosen ?? tellers.map((one) => one.key));
    if (on) now.add(key);
    else now.delete(key);
    choose(now.size === tellers.length || now.size === 0 ? null : [...now]);
  };
  return (
    <details class="outlets">
      <summary>
        {t('compare-outlets')} <span class="count">{number(chosen?.length ?? tellers.length)}</span>
      </summary>
      <ul>
        {tellers.map((one) => (
          <li key={one.key}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen === null || chosen.includes(one.key)}
                onChange={(event) => toggle(one.key, event.currentTarget.checked)}
              />{' '}
              <bdi>{name(one)}</bdi> <span class="count">{number(one.articles)}</span>
            </label>
          </li>
        ))}
      </ul>
      {chosen !== null && (
        <button type="button" class="link" onClick={() => choose(null)}>
          {t('compare-outlets-all')}
        </button>
      )}
    </details>
  );
}
