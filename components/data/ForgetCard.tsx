import { useRef, useState } from 'preact/hooks';
import type { StoreProblem } from '../../utils/store/problem.ts';
import { ProblemNote } from '../annotations/ProblemNote.tsx';
import { Card } from '../ui/Card.tsx';
import { FoldedList } from '../ui/FoldedList.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { Confirm } from './Confirm.tsx';
import type { DataActions, ForgetWhich, KeptSite } from './types.ts';

const DAYS = [7, 30, 90, 365];
const DAY = 24 * 60 * 60 * 1000;

interface Props {
  sites: readonly KeptSite[];
  actions: Pick<DataActions, 'countForget' | 'forget'>;
}

interface Asked {
  which: ForgetWhich;
  count: number;
  /** Host of the site, or null. */
  site: string | null;
}

/** Kept articles forgotten by site or by age, after their number was shown. Annotations on them stay. */
export function ForgetCard({ sites, actions }: Props) {
  const { t, number } = useI18n();
  const [days, setDays] = useState(30);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [gone, setGone] = useState<number | null>(null);
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  const result = useRef<HTMLOutputElement>(null);
  const articles = sites.reduce((sum, site) => sum + site.articles, 0);
  const round = useRef(0);
  const ask = (which: ForgetWhich, site: string | null) => {
    // Of two questions the one that was asked last is put, though its articles may be counted first.
    const mine = ++round.current;
    setGone(null);
    void actions.countForget(which).then((answer) => {
      setProblem(answer.ok ? null : answer.problem);
      if (mine === round.current && answer.ok) setAsked({ which, count: answer.value, site });
    });
  };
  const forget = () => {
    if (!asked) return;
    void actions.forget(asked.which).then((answer) => {
      // What was asked meanwhile is another question.
      setAsked((now) => (now === asked ? null : now));
      setGone(answer.ok ? answer.value : null);
      setProblem(answer.ok ? null : answer.problem);
      result.current?.focus();
    });
  };
  return (
    <Card title={t('data-forget')} count={articles}>
      {articles === 0 ? (
        <p class="soft">{t('data-forget-none')}</p>
      ) : (
        <>
          <p>{t('data-forget-about', { count: articles })}</p>
          <div class="line">
            <label>
              {t('data-forget-older')}{' '}
              <select value={days} onChange={(event) => setDays(Number(event.currentTarget.value))}>
                {DAYS.map((count) => (
                  <option key={count} value={count}>
                    {t('data-days', { count })}
                  </option>
                ))}
              </select>
            </label>
            <button
              type="button"
              class="button"
              onClick={() => ask({ before: Date.now() - days * DAY }, null)}
            >
              {t('data-forget-do')}
            </button>
          </div>
          <FoldedList items={sites} first={6} class="sites">
            {({ host, articles: count }) => (
              <>
                <bdi dir="ltr">{host}</bdi> <span class="count">{number(count)}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={t('data-forget-site', { site: host })}
                  onClick={() => ask({ site: host }, host)}
                >
                  {t('data-forget-do')}
                </button>
              </>
            )}
          </FoldedList>
        </>
      )}
      {asked && (
        <Confirm
          key={`${asked.site} ${asked.count}`}
          question={
            asked.site === null
              ? t('data-forget-sure', { count: asked.count })
              : t('data-forget-sure-site', { count: asked.count, site: asked.site })
          }
          yes={asked.count > 0 ? t('data-forget-yes') : null}
          act={forget}
          cancel={() => setAsked(null)}
        />
      )}
      <output ref={result} tabIndex={-1}>
        {gone !== null && t('data-forgotten', { count: gone })}
      </output>
      <ProblemNote problem={problem} />
    </Card>
  );
}
