import { cleanup, screen } from '@testing-library/preact';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { UI_LANGUAGES } from '../../../utils/i18n/languages.ts';
import { anchored, card, showCard, STATES } from './annotations-scene.tsx';
import { emulate, openAll, LOOKS, sideways, size, violations } from './screen.ts';

beforeEach(async () => {
  await emulate({ motion: 'reduce' });
  await size(380, 1400);
});
afterEach(cleanup);
afterAll(async () => {
  await emulate();
  await size(414, 896);
});

describe.each(LOOKS)('axe finds nothing in %s, %s', (scheme, language, asked) => {
  it('with every state, forms open, something refused', async () => {
    await emulate({ scheme });
    const { desk, store } = showCard({ items: STATES, language });
    for (const { annotation } of STATES.slice(0, 2)) desk.begin(annotation);
    store.failing.code = 'full';
    await desk.save(STATES[0]!.annotation.id);
    await desk.remove(STATES[3]!.annotation);
    openAll();
    expect(await violations(asked)).toEqual([]);
  });

  it('with many, filtered', async () => {
    await emulate({ scheme });
    showCard({ items: Array.from({ length: 20 }, (_, n) => anchored(n)), language });
    await userEvent.fill(screen.getByRole('searchbox'), 'ملاحظة 1');
    expect(await violations(asked)).toEqual([]);
  });
});

describe('width', () => {
  const long = 'Überregionalezeitungsverlagsgesellschaft'.repeat(4);

  it.each([240, 320, 800])('of %i px never scrolls sideways, and every target has 24 px', async (width) => {
    await size(width);
    for (const { code } of UI_LANGUAGES) {
      const { desk } = showCard({
        items: [...STATES, anchored(11, { note: long, tags: [long], quote: long })],
        language: code,
      });
      desk.begin(STATES[1]!.annotation);
      await expect.poll(() => document.querySelector('textarea')).toBeTruthy();
      expect(sideways()).toBe(0);
      const small = [...card().querySelectorAll('button, select, summary, textarea')].filter((one) => {
        const { width: wide, height } = one.getBoundingClientRect();
        return wide < 24 || height < 24;
      });
      expect(small.map((one) => one.outerHTML)).toEqual([]);
      cleanup();
    }
  });
});
