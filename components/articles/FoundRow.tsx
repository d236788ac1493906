import { shortTitle } from '../../utils/i18n/local-text.ts';
import { Chip } from '../ui/Chip.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign, Local } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { safeAddress } from '../ui/safe-address.ts';
import { Forget } from './Forget.tsx';
import { useLanguageName } from './language-name.ts';
import { writeArticle, writePair } from './place.ts';
import { PieceOf, Runs } from './Runs.tsx';
import type { ArticlesActions, Found, FoundArticle, FoundNote } from './types.ts';

interface Props {
  found: Found;
  actions: ArticlesActions;
}

/** One article or note that was found: what it is, where it stands, and the words around what was looked for. */
export function FoundRow({ found, actions }: Props) {
  const { t } = useI18n();
  const href = safeAddress(found.url);
  const title = <Runs runs={found.title} lang={found.kind === 'article' ? code(found) : undefined} />;
  return (
    <article class="card found">
      <h2 class="title">
        {found.kind === 'note' && <Chip>{t('articles-note')}</Chip>}{' '}
        {href === null ? (
          title
        ) : (
          <a
            href={href}
            title={t('opens-address')}
            rel="noreferrer"
            onClick={(event) => {
              event.preventDefault();
              actions.openAddress(href);
            }}
          >
            {title}
          </a>
        )}
      </h2>
      <Facts found={found} />
      {found.kind === 'note' && <PieceOf piece={found.about} quoted />}
      {found.piece.runs.length > 0 && <PieceOf piece={found.piece} />}
      {found.kind === 'article' ? <OfArticle found={found} actions={actions} /> : <OfNote found={found} />}
    </article>
  );
}

function Facts({ found }: { found: Found }) {
  const { t, date, pick } = useI18n();
  const languageName = useLanguageName();
  const side = found.kind === 'article' ? found.side : null;
  const language = found.kind === 'article' ? languageName(code(found)) : null;
  return (
    <p class="small facts-line">
      <Dotted>
        <Local key="outlet" text={found.outlet} fallback={t('related-no-outlet')} class="strong" />
        <bdi key="date">{found.published === null ? t('article-no-date') : date(found.published)}</bdi>
        {language !== null && <span key="language">{language}</span>}
      </Dotted>{' '}
      {side && (
        <Chip hue={side.hue}>{t('related-side', { camp: shortTitle(pick(side.title)?.text ?? '') })}</Chip>
      )}
    </p>
  );
}

function OfArticle({ found, actions }: { found: FoundArticle; actions: ArticlesActions }) {
  const { t } = useI18n();
  const { copyOf } = found;
  return (
    <>
      {copyOf && (
        <p class="small">
          {t(`articles-copy-${copyOf.is}`)} <Foreign text={copyOf.title} />
          {copyOf.id !== null && (
            <>
              {' '}
              <a href={writePair(found.id, copyOf.id)}>{t('related-differences')}</a>
            </>
          )}
        </p>
      )}
      <div class="ways small">
        <a href={writeArticle(found.id)}>{t('articles-known')}</a>
        <Forget forget={() => actions.forget(found.id)} />
      </div>
    </>
  );
}

function OfNote({ found: { tags, article } }: { found: FoundNote }) {
  const { t } = useI18n();
  return (
    <div class="ways small">
      {tags.length > 0 && (
        <span>
          <Dotted>
            {tags.map((tag) => (
              <Foreign key={tag} text={tag} />
            ))}
          </Dotted>
        </span>
      )}
      {article !== null && <a href={writeArticle(article)}>{t('articles-known')}</a>}
    </div>
  );
}

const code = ({ language }: FoundArticle): string | undefined =>
  language === 'other' ? undefined : language;
