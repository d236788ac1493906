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
  if (!svg) return null;
  const name = fileName(result, part);
  const paper = () => getComputedStyle(svg.closest('.card') ?? document.body).backgroundColor;
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
        onClick={() =>
          void pngFile(svg, paper()).then((png) => actions.saveFile(`${name}.png`, 'image/png', png))
        }
      >
        PNG
      </button>
    </>
  );
}
