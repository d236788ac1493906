import { useState } from 'preact/hooks';
import { Foreign } from '../ui/Foreign.tsx';
import { useI18n } from '../ui/I18nContext.tsx';
import { useScene } from './compare-context.ts';
import { fileName } from './Part.tsx';
import { pngFile, svgFile } from './picture-files.ts';

interface Props {
  part: string;
  title: string;
  svg: SVGSVGElement | null;
}

/** Saves a picture as SVG or PNG. */
export function PictureFiles({ part, title, svg }: Props) {
  const { result, actions } = useScene();
  const { t } = useI18n();
  const [problem, setProblem] = useState<string | null>(null);
  if (!svg) return null;
  const name = fileName(result, part);
  const paper = () => getComputedStyle(svg.closest('.card') ?? document.body).backgroundColor;
  const savePng = () => {
    setProblem(null);
    pngFile(svg, paper()).then(
      (png) => actions.saveFile(`${name}.png`, 'image/png', png),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={t('export-as', { what: title, format: 'SVG' })}
        onClick={() => actions.saveFile(`${name}.svg`, 'image/svg+xml', svgFile(svg, paper()))}
      >
        SVG
      </button>
      <button
        type="button"
        class="button"
        aria-label={t('export-as', { what: title, format: 'PNG' })}
        onClick={savePng}
      >
        PNG
      </button>
      {problem !== null && (
        <span role="alert">
          <Foreign text={t('export-failed', { reason: problem })} class="problem" />
        </span>
      )}
    </>
  );
}
