import { useEffect, useState } from 'preact/hooks';
import { AddressLink } from '../ui/AddressLink.tsx';
import { clip } from '../ui/clip.ts';
import { Dotted } from '../ui/Dotted.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { Sentence } from '../ui/Place.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import type { Reason } from '../../utils/packs/reasons.ts';
import { reasonOf } from '../../utils/store/reason-of.ts';
import { useShelf } from './library-context.ts';
import { Why } from './Why.tsx';
import type { Match, Matches } from './types.ts';

interface Props {
  part: 'outlets' | 'entities' | 'terms';
  id: string;
}

/** Where a row was found in the articles that the reader has kept. */
export function MatchList({ part, id }: Props) {
  const { t } = useI18n();
  const { shown, actions } = useShelf();
  const [matches, setMatches] = useState<Matches | null>(null);
  const [problem, setProblem] = useState<Reason | null>(null);
  useEffect(() => {
    let wanted = true;
    setProblem(null);
    actions.matches(part, id).then(
      (found) => wanted && setMatches(found),
      (error: unknown) => wanted && setProblem(reasonOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [part, id, shown]);
  return (
    <div class="block" aria-busy={matches === null && problem === null}>
      <h3>{t('matches-heading')}</h3>
      {problem && (
        <p class="problem" role="alert">
          <Why reason={problem} />
        </p>
      )}
      {matches?.articles.length === 0 && (
        <p class="small soft">{t('matches-none', { count: matches.searched })}</p>
      )}
      {matches && (
        <FoldedList items={matches.articles} first={5} class="matches">
          {(match) => <MatchEntry match={match} />}
        </FoldedList>
      )}
    </div>
  );
}

function MatchEntry({ match }: { match: Match }) {
  const { t, date } = useI18n();
  const { actions } = useShelf();
  return (
    <>
      <p class="small">
        <Dotted>
          <AddressLink
            text={match.title || t('article-untitled')}
            address={match.url}
            open={actions.openAddress}
          />
          {match.published && <bdi class="soft">{date(match.published)}</bdi>}
          {match.count > 0 && <span class="soft number">{t('entity-mentions', { count: match.count })}</span>}
        </Dotted>
      </p>
      {match.sentences.map((sentence, index) => (
        <p key={index} class="small">
          <Sentence sentence={clip(sentence)} />
        </p>
      ))}
    </>
  );
}
