import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../utils/packs/import-file.ts';
import { sayReason } from '../../../utils/packs/reasons.ts';
import { readRules, writeRules } from '../../../utils/packs/rules-cell.ts';
import { withPart } from '../../../components/library/rule-fields.ts';
import { context } from './refusal.ts';

describe('conditions in a cell', () => {
  it('come back as they were', () => {
    const rules = [{ forms: ['a'], near: ['b', 'c'], orOnTopic: true }, { from: '2019' }];
    expect(readRules(writeRules(rules))).toEqual(rules);
    expect(writeRules([])).toBe('');
  });

  it.each(['{', '"x"', '[1]', '[[]]', '[{"near":[["x"]]}]', '['.repeat(50_000)])('%s are none', (cell) => {
    expect(readRules(cell)).toBeNull();
  });

  it('reach a pack through a table, and are refused there by name when they are none', () => {
    const table = (cell: string) =>
      strToU8(`id,kind,rules\nnorth-crew,org-armed,"${cell.replaceAll('"', '""')}"\n`);
    const found = importFile(table('[{"near":["ferry"]}]'), 'entities.csv', context);
    expect(found.changes[0]?.value).toEqual({ rules: [{ near: ['ferry'] }] });
    const [bad] = importFile(table('near ferry'), 'entities.csv', context).refused;
    expect([bad?.row, sayReason(bad!.reason)]).toEqual([
      2,
      'rules: "near ferry" stands where Array is expected',
    ]);
  });
});

describe('a condition in a form', () => {
  it('loses a part that is emptied, and with the words nearby what stands instead of them', () => {
    const rule = { near: ['ferry'], orOnTopic: true, from: '2019' };
    expect(withPart(rule, 'from', '')).toEqual({ near: ['ferry'], orOnTopic: true });
    expect(withPart(rule, 'near', [])).toEqual({ from: '2019' });
    expect(withPart(rule, 'orOnTopic', false)).toEqual({ near: ['ferry'], from: '2019' });
  });
});
