/** Nothing is fetched: the pictures, styles and scripts of invented hosts would be waited for until they fail. */
const OFFLINE = `<meta http-equiv="Content-Security-Policy" content="default-src 'unsafe-inline' data:">`;

/** Loads HTML as a page of its own, with layout, in a frame. */
export async function load(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.width = '900px';
  frame.style.height = '700px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html.replace(/<head\b[^>]*>/iu, (head) => head + OFFLINE);
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Everything of a document that a reader or another script could see change. */
export function snapshot(page: Document): string {
  return new XMLSerializer().serializeToString(page);
}
