import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Welcome, type WelcomeProps } from '../../../components/welcome/Welcome.tsx';
import { LOOKS, emulate, plain, sideways, size, violations, welcomeActions } from './screen.ts';

function show(change: Partial<WelcomeProps> = {}) {
  const actions = welcomeActions();
  render(
    <Welcome
      language="en"
      locales={['en']}
      titles={[{ en: 'A pack', ar: 'حزمة' }]}
      counts={{ outlets: 156, names: 418, terms: 275 }}
      choice="click"
      sites={[]}
      result={null}
      actions={actions}
      {...change}
    />,
  );
  return actions;
}

afterEach(cleanup);
afterAll(async () => {
  await emulate();
  await size(414, 896);
});

describe.each(LOOKS)('axe finds nothing in %s, %s', (scheme, language, asked) => {
  it('at first, and after a choice', async () => {
    await emulate({ scheme });
    await size(900);
    show({ language });
    expect(await violations(asked)).toEqual([]);
    cleanup();
    show({ language, choice: 'sites', sites: ['news.example'], result: { kind: 'bad-host' } });
    expect(await violations(asked)).toEqual([]);
  });
});

describe('permission', () => {
  it('starts with clicks only, marked as chosen', () => {
    show();
    expect(screen.getByRole('heading', { name: /Only when I click.*chosen/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Only when I click' })).toBeNull();
  });

  it('is asked for within the click itself', async () => {
    const actions = show();
    screen.getByRole('button', { name: 'Allow on these outlets' }).click();
    expect(actions.askOutlets).toHaveBeenCalledOnce();
    await userEvent.type(screen.getByRole('textbox', { name: 'Site' }), ' news.example {Enter}');
    expect(actions.askSite).toHaveBeenCalledExactlyOnceWith('news.example');
  });

  it('can be given back', () => {
    const actions = show({ choice: 'outlets' });
    screen.getByRole('button', { name: 'Only when I click' }).click();
    expect(actions.onlyClicks).toHaveBeenCalledOnce();
  });

  it('says how many outlets it is about', () => {
    show();
    expect(plain(document.body.textContent)).toContain('articles of the 156 outlets that its packs know');
    cleanup();
    show({ language: 'ar', counts: { outlets: 2, names: 0, terms: 0 } });
    expect(plain(document.body.textContent)).toContain('مقالات الجهتين اللتين تعرفهما حزمه');
  });

  it.each<[NonNullable<WelcomeProps['result']>, RegExp]>([
    [{ kind: 'granted-outlets' }, /^Done\. Isnad now reads the outlets it knows/],
    [{ kind: 'granted-site', host: 'news.example' }, /^Done\. Isnad now reads news\.example/],
    [{ kind: 'clicks' }, /^Done\. Isnad reads a page only when/],
    [{ kind: 'refused' }, /nothing has changed/],
    [{ kind: 'bad-host' }, /not the address of a site/],
    [{ kind: 'error', problem: 'No window.' }, /could not do that: No window\./],
  ])('says how it went: %o', (result, words) => {
    show({ result });
    const line = document.querySelector('output');
    expect(plain(line?.textContent ?? null)).toMatch(words);
  });

  it('has a line for results that is there before there is one', () => {
    show();
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('sample', () => {
  it('explains each mark when it is chosen', async () => {
    show();
    const sample = screen.getByRole('region', { name: 'Try it' });
    await userEvent.click(within(sample).getByRole('button', { name: 'the Coast’s gangs' }));
    expect(within(sample).getByRole('heading', { name: 'the Coast’s gangs' })).toBeTruthy();
    expect(sample.textContent).toContain('not the outlet’s own voice');
    await userEvent.click(within(sample).getByRole('button', { name: 'Port Almar' }));
    expect(sample.textContent).toContain('dotted: a name the pack knows');
  });

  it.each(['ar', 'en', 'fr'] as const)(
    'tells its marks apart by line, not by colour alone, in %s',
    (language) => {
      show({ language });
      const marks = [...document.querySelectorAll('.newsprint button')];
      expect(marks.map((mark) => getComputedStyle(mark).textDecorationStyle)).toEqual([
        'dotted',
        'dashed',
        'solid',
      ]);
    },
  );
});

describe('page', () => {
  it.each([240, 380, 1200])('does not scroll sideways at %i px', async (width) => {
    await size(width);
    show({ language: 'fr', sites: [`${'a'.repeat(60)}.example`] });
    expect(sideways()).toBe(0);
  });

  it('changes language', async () => {
    const actions = show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'fr');
    expect(actions.setLanguage).toHaveBeenCalledExactlyOnceWith('fr');
  });
});
