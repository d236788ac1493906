/** The forms in which every screen is pictured: light and dark, from left to right and from right to left. */
import type { CDPSession, Page } from 'playwright-core';
import type { UiLanguage } from '../../utils/i18n/languages.ts';

export interface Form {
  scheme: 'light' | 'dark';
  language: UiLanguage;
}

export const FORMS: readonly Form[] = [
  { scheme: 'light', language: 'en' },
  { scheme: 'dark', language: 'en' },
  { scheme: 'light', language: 'ar' },
  { scheme: 'dark', language: 'ar' },
];
/** French is drawn like English: once is enough to see whether its longer words fit. */
export const FRENCH: Form = { scheme: 'light', language: 'fr' };

export const nameOf = (screen: string, { scheme, language }: Form): string =>
  `${screen}-${language}-${scheme}.webp`;

/** WebP quality, 0–100: text stays clean, a picture stays under a hundred kilobytes. */
const QUALITY = 78;

/**
 * A picture of a page as it stands.
 * @param height CSS pixels from the top, or the whole page, cut at `most`
 */
export async function picture(page: Page, height: number | 'whole', most = 2600): Promise<Buffer> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const size = page.viewportSize() ?? { width: 1240, height: 840 };
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = {
    x: 0,
    y: 0,
    width: size.width,
    height: height === 'whole' ? Math.min(whole, most) : height,
    scale: 1,
  };
  const at = await page.evaluate(() => scrollY);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: height === 'whole',
    clip: { ...clip, y: height === 'whole' ? 0 : at },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}
