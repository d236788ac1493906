/** What tests of a screen share: media emulation, an accessibility check, the text as a reader sees it. */
import axe from 'axe-core';
import { vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { SidebarActions } from '../../../components/sidebar/Sidebar.tsx';
import type { WelcomeActions } from '../../../components/welcome/Welcome.tsx';

export type Scheme = 'light' | 'dark';

interface Emulation {
  send(method: string, params: object): Promise<unknown>;
}

/** Emulates the reader's settings for everything rendered from now on. */
export async function emulate({
  scheme = 'light',
  motion = 'no-preference',
  forced = 'none',
}: {
  scheme?: Scheme;
  motion?: 'reduce' | 'no-preference';
  forced?: 'active' | 'none';
} = {}): Promise<void> {
  const session = cdp() as unknown as Emulation;
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: motion },
      { name: 'forced-colors', value: forced },
    ],
  });
}

export async function size(width: number, height = 900): Promise<void> {
  await page.viewport(width, height);
}

/** What axe looks at: contrast takes two thirds of its time. */
export type Asked = 'everything' | 'contrast' | 'all but contrast';

/**
 * The looks in which axe sees a screen, and what it looks at in each: colours are the same in every language, and what the
 * screen is made of is the same in every scheme.
 */
export const LOOKS: readonly [Scheme, 'ar' | 'en', Asked][] = [
  ['light', 'en', 'everything'],
  ['dark', 'en', 'contrast'],
  ['light', 'ar', 'all but contrast'],
];

/** Rule ids of axe with the elements that break them; empty when there is nothing to find. */
export async function violations(asked: Asked = 'everything'): Promise<{ rule: string; at: string[] }[]> {
  document.title = 'Isnad';
  const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await axe.run(document, {
    runOnly: asked === 'contrast' ? { type: 'rule', values: ['color-contrast'] } : all,
    ...(asked === 'all but contrast' ? { rules: { 'color-contrast': { enabled: false } } } : {}),
    // What passes is not described node by node: nobody reads it, and it takes time.
    resultTypes: ['violations'],
  });
  return found.map(({ id, nodes }) => ({ rule: id, at: nodes.map((node) => node.html) }));
}

/** Text as a reader sees it: without the invisible marks that set arguments apart. */
export function plain(text: string | null): string {
  return (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How far the document can be scrolled sideways, in CSS pixels. */
export function sideways(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Unfolds everything that can be unfolded. */
export function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Everything that can be asked for in the sidebar, recorded. */
export function sidebarActions() {
  return {
    jump: vi.fn<SidebarActions['jump']>(),
    retry: vi.fn<SidebarActions['retry']>(),
    askPermission: vi.fn<SidebarActions['askPermission']>(),
    openAddress: vi.fn<SidebarActions['openAddress']>(),
    overrule: vi.fn<SidebarActions['overrule']>(),
    dispute: vi.fn<SidebarActions['dispute']>(),
    linkWith: vi.fn<SidebarActions['linkWith']>(() => Promise.resolve(true)),
    showDifferences: vi.fn<SidebarActions['showDifferences']>(),
    openLibrary: vi.fn<SidebarActions['openLibrary']>(),
    openWelcome: vi.fn<SidebarActions['openWelcome']>(),
    keep: vi.fn<SidebarActions['keep']>(() => Promise.resolve(true)),
    setLanguage: vi.fn<SidebarActions['setLanguage']>(),
  };
}

/** Everything that can be asked for on the first-run page, recorded. */
export function welcomeActions() {
  return {
    onlyClicks: vi.fn<WelcomeActions['onlyClicks']>(),
    askOutlets: vi.fn<WelcomeActions['askOutlets']>(),
    askSite: vi.fn<WelcomeActions['askSite']>(),
    setLanguage: vi.fn<WelcomeActions['setLanguage']>(),
  };
}
