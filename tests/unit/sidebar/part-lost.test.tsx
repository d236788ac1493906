// @vitest-environment happy-dom
/** A part of the sidebar that does not load is said to be missing; what was found stands all the same. */
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { followTab } from '../../../entrypoints/sidebar/follow-tab.ts';
import { fullView } from '../../fixtures/sidebar-view.ts';

const told = vi.hoisted(() => ({}) as { show: Parameters<typeof followTab>[0] });
vi.mock('../../../entrypoints/sidebar/follow-tab.ts', () => ({
  followTab: (show: typeof told.show) => {
    told.show = show;
    return () => undefined;
  },
}));
vi.mock('../../../entrypoints/sidebar/annotations.tsx', () => {
  throw new Error('The file is gone.');
});

it('says so in place of the annotations', async () => {
  document.body.innerHTML = '<div id="app"></div>';
  await import('../../../entrypoints/sidebar/main.tsx');
  await vi.waitUntil(() => 'show' in told, 20_000);
  await act(() => told.show(fullView()));
  await expect.poll(() => document.querySelector('[role="alert"]')?.textContent).toContain('does not load');
  expect(document.querySelector('main .title')?.textContent).toBe(fullView().report!.title);
});
