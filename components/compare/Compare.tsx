import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { BalancePart } from './BalancePart.tsx';
import { SceneContext } from './compare-context.ts';
import { Controls } from './Controls.tsx';
import { Export } from './Export.tsx';
import { NamesPart } from './NamesPart.tsx';
import { SampleNote } from './SampleNote.tsx';
import { Saved } from './Saved.tsx';
import { SpeakersPart } from './SpeakersPart.tsx';
import { TimePart } from './TimePart.tsx';
import type { CompareProps, CompareState } from './types.ts';
import { WordsPart } from './WordsPart.tsx';
import './compare.css';
import './compare-tables.css';
import './compare-print.css';

export type { CompareActions, CompareProps } from './types.ts';

/** Who calls it what, who speaks, what is said more, when, and which side the words serve: over the kept articles. */
export function Compare({ pack, packs, query, state, tellers, saved, actions }: CompareProps) {
  const { t } = useI18n();
  return (
    <div class="compare">
      <div class="compare-head">
        <h1>{t('compare-title')}</h1>
        <p class="soft small">{t('compare-note')}</p>
        <Controls pack={pack} packs={packs} query={query} tellers={tellers} actions={actions} />
        <Saved pack={pack.id} saved={saved} actions={actions} />
      </div>
      <Progress state={state} actions={actions} />
      {state.step === 'done' && (
        <SceneContext.Provider value={{ pack, result: state.result, actions }}>
          <SampleNote />
          {state.result.sample.articles > 0 && (
            <>
              <NamesPart />
              <div class="compare-pair">
                <SpeakersPart />
                <TimePart />
              </div>
              <BalancePart />
              <WordsPart />
              <Export />
            </>
          )}
        </SceneContext.Provider>
      )}
    </div>
  );
}

function Progress({ state, actions }: { state: CompareState; actions: CompareProps['actions'] }) {
  const { t, number } = useI18n();
  if (state.step === 'working')
    return (
      <div class="card progress">
        <p id="compare-progress">
          {t('compare-working', { done: number(state.done), all: number(state.all) })}
        </p>
        <progress aria-labelledby="compare-progress" value={state.done} max={Math.max(1, state.all)} />
        <p>
          <button type="button" class="button" onClick={actions.cancel}>
            {t('compare-cancel')}
          </button>
        </p>
      </div>
    );
  const outdated = state.step === 'done' && state.outdated;
  return (
    <output class="compare-status">
      {state.step === 'failed' && (
        <Foreign text={t('compare-failed', { reason: state.reason })} class="problem" />
      )}
      {state.step === 'cancelled' && t('compare-cancelled')}
      {outdated && t('compare-outdated')}{' '}
      {(state.step === 'failed' || state.step === 'cancelled' || outdated) && (
        <button type="button" class="button" onClick={actions.again}>
          {t('compare-again')}
        </button>
      )}
    </output>
  );
}
