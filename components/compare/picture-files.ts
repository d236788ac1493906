/** A picture of the screen as a file of its own: colours and fonts that come from the page's style are written into it. */

const INHERITED = [
  'fill',
  'stroke',
  'color',
  'font-family',
  'font-size',
  'stroke-width',
  'direction',
] as const;
/** Pixels of a file to one of the screen: sharp enough to be printed. */
const SHARPNESS = 3;

/** The picture as it stands, as SVG text. @param paper colour behind it */
export function svgFile(svg: SVGSVGElement, paper: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [i, element] of [svg, ...svg.querySelectorAll<SVGElement>('*')].entries()) {
    const look = getComputedStyle(element);
    const around = element === svg || !element.parentElement ? null : getComputedStyle(element.parentElement);
    copies[i]?.removeAttribute('style');
    for (const property of INHERITED) {
      const value = look.getPropertyValue(property);
      if (around?.getPropertyValue(property) === value) copies[i]?.removeAttribute(property);
      else copies[i]?.setAttribute(property, value);
    }
  }
  copy.querySelectorAll('style').forEach((style) => style.remove());
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.style.setProperty('background', paper);
  return new XMLSerializer().serializeToString(copy);
}

/**
 * The picture as PNG.
 * @throws Error when the browser draws no picture of that size
 */
export async function pngFile(svg: SVGSVGElement, paper: string): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(svg, paper))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture is too large to be saved as PNG; SVG has no limit.');
  return blob;
}
