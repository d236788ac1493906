/** Small drawn pictures that stand where a news page has its photograph: plain SVG, nothing to download. */

const SHAPES: Record<string, string> = {
  road: '<rect width="640" height="320" fill="#cfd8d4"/><path d="M0 190h640v130H0z" fill="#c9b28b"/><path d="M290 190h60l150 130H140z" fill="#5b5d60"/><path d="M318 205h5l3 25h-11zm-6 42h17l5 40h-27z" fill="#e9e4d6"/><path d="M470 190v-60h8v60zm-14-62h36v20h-36z" fill="#4c6a66"/>',
  coast:
    '<rect width="640" height="320" fill="#dbe6ea"/><path d="M0 150h640v90H0z" fill="#5f93a6"/><path d="M0 320V220c160-24 300 30 640-8v108z" fill="#d6c39b"/><path d="M380 150l14-34 14 34zm40 0v-20h60v20z" fill="#37474f"/>',
  city: '<rect width="640" height="320" fill="#e5dccb"/><path d="M40 320V160h90v160zm110 0V120h70v200zm90 0V190h110v130zm130 0V90h40v230zm60 0V150h120v170z" fill="#8b8f92"/><path d="M380 90l10-40 10 40z" fill="#6c7073"/>',
  map: '<rect width="640" height="320" fill="#bcd3dc"/><path d="M0 320V96l90-20 120 44 130 70 90-40 60-60 150 10v220z" fill="#e8dfc6"/><path d="M300 170l40 150M470 120l20 200" stroke="#8a7f68" stroke-width="3" stroke-dasharray="9 7" fill="none"/><circle cx="330" cy="186" r="8" fill="#b0413e"/>',
  press:
    '<rect width="640" height="320" fill="#39434d"/><path d="M220 320V190h200v130z" fill="#7d6a50"/><path d="M300 190l-14-46m34 46v-52m20 52l14-46" stroke="#d9d9d9" stroke-width="6"/><path d="M60 40h110v130H60zm410 0h110v130H470z" fill="#56626d"/>',
};

/** Names that an article's `scene:` may have. */
export const SCENES = Object.keys(SHAPES);

/** The picture of that name as an SVG element. */
export function scene(name: string): string {
  return `<svg viewBox="0 0 640 320" preserveAspectRatio="xMidYMid slice" width="100%" height="120" aria-hidden="true">${SHAPES[name] ?? ''}</svg>`;
}
