/** What holds of every pack that ships, whatever it is about. */
import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readPackFolder } from '../../../scripts/packs.ts';
import { compileLexicon } from '../../../utils/lexicon/compile.ts';
import { outletOfAddress } from '../../../utils/outlet/address.ts';
import { balanceOf } from '../../../utils/packs/balance.ts';
import { analyse } from '../../../utils/report/analyse.ts';
import { createEngine } from '../../../utils/report/engine.ts';

const packs = readdirSync('seeds').map((folder) => readPackFolder(`seeds/${folder}`));
const engines = packs.map((pack) => createEngine(pack, compileLexicon(pack)));

describe.each(packs)('the pack $id', (pack) => {
  it('cites somebody for every stance', () => {
    const stances = pack.outlets.flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'stance'));
    expect(stances.length).toBeGreaterThan(0);
    const sources = new Map(pack.sources.map((source) => [source.id, source]));
    expect(stances.filter((claim) => !claim.sources.every((id) => sources.get(id)?.title))).toEqual([]);
  });

  it('says what is claimed of an outlet in every language of the interface, and keeps quoted words as they were', () => {
    const claims = pack.outlets.flatMap((outlet) => outlet.claims);
    const lacking = claims.filter(({ translations }) => !translations?.ar || !translations.fr);
    expect(lacking).toEqual([]);
    const bare = (words: string) => words.replace(/[«»“”"\s]+/gu, ' ').trim();
    const altered = claims.filter(({ statement, translations }) => {
      const quoted = [...statement.matchAll(/“([^”]+)”/gu)].map(([, words]) => bare(words!));
      const said = [translations?.ar, translations?.fr].map((words) => bare(words ?? ''));
      return !quoted.every((words) => said.every((translation) => translation.includes(words)));
    });
    expect(altered).toEqual([]);
  });

  it('resolves every outlet from its addresses', () => {
    const engine = engines.find(({ index }) => index.pack.id === pack.id)!;
    const lost = pack.outlets.flatMap(({ id, addresses }) =>
      addresses.filter(
        (address) => outletOfAddress(engine.addresses, `https://www.${address}/a-b/123.html`) !== id,
      ),
    );
    expect(lost).toEqual([]);
  });

  it('describes no side only by its enemies’ words', () => {
    for (const { camp, for: praise, labels, entities } of balanceOf(pack)) {
      const own = praise.reduce((sum, count) => sum + count, 0);
      expect({ camp: camp.id, own: own > 0, labels: labels > 0, entities: entities > 0 }).toEqual({
        camp: camp.id, own: true, labels: true, entities: true,
      }); // oxfmt-ignore
    }
  });
});

describe('a page', () => {
  const read = (text: string) => {
    const block = { start: 0, end: text.length, kind: 'paragraph' as const, linkDensity: 0, article: true };
    const page = {
      url: null, canonical: null, title: null, siteName: null, byline: null, published: '2019-09-10', text,
      blocks: [block],
    }; // oxfmt-ignore
    return analyse(page, engines, []).report;
  };

  test('is read by the pack it is about, in English', () => {
    const report = read(
      'Brexiteers cheered when Boris Johnson promised to take back control from Brussels. “Remoaners want to betray Brexit,” Nigel Farage said of the Remain campaign.',
    );
    expect(report.pack).toBe('brexit');
    expect(report.terms.map(({ id, voice }) => [id, voice])).toEqual(
      expect.arrayContaining([
        ['brexiteer', 'own'],
        ['remoaner', 'direct'],
      ]),
    );
  });

  test('is read by the pack it is about, in French', () => {
    const report = read(
      'Les ultras du Brexit rejettent l’accord de retrait négocié par Michel Barnier. Boris Johnson promet de reprendre le contrôle.',
    );
    expect(report.pack).toBe('brexit');
    expect(report.entities.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['withdrawal-agreement', 'michel-barnier', 'boris-johnson']),
    );
    expect(report.terms.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['brexit-elite', 'take-back-control']),
    );
  });

  test('is read by none when it is about neither', () => {
    expect(read('Boris the cat sat in the single market hall and ate fish.').pack).toBeNull();
  });
});
