import { useEffect, useRef } from 'preact/hooks';
import type { Cell, Citation, LabelRow } from '../../utils/framing/types.ts';
import { Runs } from '../articles/Runs.tsx';
import { Dotted } from '../ui/Dotted.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { safeAddress } from '../ui/safe-address.ts';
import { useNames, useScene } from './compare-context.ts';
import { Label } from './NamesPart.tsx';
import { Scroll } from './Scroll.tsx';

interface Props {
  of: { row: LabelRow; group: string; cell: Cell } | null;
  close: () => void;
}

/** The sentences behind one number, each with its article. */
export function Sentences({ of, close }: Props) {
  const { t, number } = useI18n();
  const { group: nameOf } = useNames();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever pressed a number hears, and finds, what it opened.
    if (of) heading.current?.focus();
  }, [of?.row, of?.group]);
  return (
    <section class="card sentences" aria-labelledby="compare-sentences">
      <h2 id="compare-sentences" tabIndex={-1} ref={heading}>
        {of ? (
          <Dotted>
            {t('sentences-heading')}
            <Foreign text={nameOf(of.group)} />
            <Label row={of.row} />
          </Dotted>
        ) : (
          t('sentences-heading')
        )}
      </h2>
      {of ? (
        <>
          <Scroll label={t('sentences-heading')}>
            <ul>
              {of.cell.citations.map((one) => (
                <Sentence key={`${one.article} ${one.start}`} citation={one} />
              ))}
            </ul>
          </Scroll>
          {of.cell.citations.length < of.cell.count && (
            <p class="soft small">
              {t('sentences-more', {
                shown: number(of.cell.citations.length),
                number: number(of.cell.count),
              })}
            </p>
          )}
          <p>
            <button type="button" class="button" onClick={close}>
              {t('sentences-close')}
            </button>
          </p>
        </>
      ) : (
        <p class="soft">{t('sentences-empty')}</p>
      )}
    </section>
  );
}

function Sentence({ citation }: { citation: Citation }) {
  const { actions } = useScene();
  const { t, date } = useI18n();
  const { entity } = useNames();
  const { before, match, after } = citation.sentence;
  const voice = t(`said-${citation.voice}`);
  const address = citation.url === null ? null : safeAddress(citation.url);
  return (
    <li>
      <blockquote class="own-side">
        <Runs
          runs={[
            { text: before, hit: false },
            { text: match, hit: true },
            { text: after, hit: false },
          ]}
        />
      </blockquote>
      <p class="small soft">
        <Dotted>
          {citation.published !== null && date(citation.published)}
          {citation.speaker === null ? voice : t('said-by', { voice, speaker: entity(citation.speaker) })}
          {citation.title !== '' && <Foreign text={citation.title} />}
          {address !== null && (
            <a
              href={address}
              onClick={(event) => {
                event.preventDefault();
                actions.openAddress(address);
              }}
            >
              {t('sentences-open')}
            </a>
          )}
        </Dotted>
      </p>
    </li>
  );
}
