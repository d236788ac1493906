import { useMemo } from 'preact/hooks';
import { localDay } from '../../utils/i18n/dates.ts';
import { OutletCard } from '../sidebar/OutletCard.tsx';
import type { SidebarActions } from '../sidebar/actions.ts';
import { RelatedCard } from '../sidebar/RelatedCard.tsx';
import { RelatedWord } from '../sidebar/RelatedWord.tsx';
import { SceneContext } from '../sidebar/scene.ts';
import { AddressLink } from '../ui/AddressLink.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Forget } from './Forget.tsx';
import { useLanguageName } from './language-name.ts';
import { NamesKnown, TermsKnown } from './Known.tsx';
import { writePair } from './place.ts';
import type { ArticlesActions, KnownArticleView } from './types.ts';
import '../sidebar/terms.css';
import './articles.css';

interface Props {
  article: KnownArticleView;
  actions: ArticlesActions;
}

/** One kept article: who publishes it, who and what it names, its loaded terms, how others told it. */
export function ArticleKnown({ article: { view, id, keptAt }, actions }: Props) {
  const { t, date } = useI18n();
  const scene = useMemo(
    () => ({ view, actions: sceneActions(view.pack?.id, id, actions) }),
    [view, id, actions],
  );
  const languageName = useLanguageName();
  const report = view.report;
  if (!report) return null;
  const code = report.language === 'other' ? undefined : report.language;
  const language = languageName(code);
  return (
    <SceneContext.Provider value={scene}>
      <div class="articles known">
        <header class="stack">
          <p>
            <a href="#/articles">{t('articles-back')}</a>
          </p>
          <h1>
            <AddressLink text={report.title} address={view.url} open={actions.openAddress} lang={code} />
          </h1>
          <p class="soft">
            <Dotted>
              <Local text={view.outlet?.names ?? null} fallback={view.outletName ?? view.host ?? ''} />
              <bdi>{report.published === null ? t('article-no-date') : date(report.published)}</bdi>
              {language !== null && <span>{language}</span>}
              <span>{t('articles-kept-on', { date: date(localDay(keptAt)) })}</span>
            </Dotted>
          </p>
          <div class="ways small">
            <Forget
              forget={() =>
                actions.forget(id).then((done) => {
                  if (done) actions.go('#/articles');
                  return done;
                })
              }
            />
          </div>
          <Recognised view={view} id={id} linkWith={scene.actions.linkWith} />
        </header>
        <div class="stack">
          <OutletCard />
          <TermsKnown terms={view.terms} />
          <NamesKnown entities={view.entities} camps={view.camps} />
        </div>
        <div class="stack">
          <RelatedCard />
        </div>
      </div>
    </SceneContext.Provider>
  );
}

/** The article that this one is or copies, or that copies it. */
interface RecognisedProps extends Pick<KnownArticleView, 'view' | 'id'> {
  linkWith: SidebarActions['linkWith'];
}

function Recognised({ view: { recognised }, id, linkWith }: RecognisedProps) {
  const { t, percent } = useI18n();
  if (!recognised) return null;
  const share = percent(Math.min(recognised.similarity, 0.99));
  return (
    <section class="card note" aria-label={t('recognised-heading')}>
      <p>{t(recognised.from === 'pack' ? 'articles-alike-pack' : 'articles-alike-reader', { share })}</p>
      <p class="strong own-side">
        <Foreign text={recognised.title} />
      </p>
      <div class="ways small">
        {recognised.from === 'reader' && (
          <a href={writePair(id, recognised.id)}>{t('related-differences')}</a>
        )}
        <RelatedWord says={recognised.says} say={(says) => linkWith(recognised.id, says)} />
      </div>
    </section>
  );
}

/** What parts of the sidebar can ask for where there is no page. */
function sceneActions(pack: string | undefined, id: string, actions: ArticlesActions): SidebarActions {
  const nothing = () => undefined;
  return {
    jump: nothing,
    retry: nothing,
    askPermission: nothing,
    dispute: nothing,
    keep: () => Promise.resolve(false),
    openLibrary: nothing,
    openWelcome: nothing,
    setLanguage: nothing,
    openAddress: actions.openAddress,
    overrule: (part, row) =>
      actions.go(`#/packs/${encodeURIComponent(pack ?? '')}/edit/${part}/${encodeURIComponent(row)}`),
    linkWith: (other, says) => actions.linkWith(id, other, says),
    showDifferences: (other) => actions.go(writePair(id, other)),
  };
}
