/** A pack as a file that the reader saves, or the changes of one. */
import type { ExportKind, ShownPack } from '../../components/library/types.ts';
import { changesToJson, packToJson, packToZip } from '../../utils/packs/archive.ts';
import { rowKey } from '../../utils/packs/changes.ts';
import { toTable, type TablePart } from '../../utils/packs/spreadsheet.ts';
import type { ExportedFile } from './save-file.ts';

export function exportFile(kind: ExportKind, { pack, published, own, changes }: ShownPack): ExportedFile {
  const base = `${published.id}-${published.version}`;
  const json = 'application/json';
  if (kind === 'json') return { name: `${base}.json`, type: json, content: bytes(packToJson(published)) };
  if (kind === 'zip')
    return { name: `${base}.zip`, type: 'application/zip', content: bytes(packToZip(published, changes)) };
  if (kind === 'changes')
    return { name: `${base}-changes.json`, type: json, content: bytes(changesToJson(changes)) };
  const [part, format] = kind.split('.') as [TablePart, 'csv' | 'tsv'];
  const rows = pack[part].filter((row) => own.get(rowKey(part, row.id))?.action !== 'hide');
  const table = toTable(part, rows, own, format === 'csv' ? ',' : '\t');
  return {
    name: `${base}-${part}.${format}`,
    type: `text/${format === 'csv' ? 'csv' : 'tab-separated-values'}`,
    content: table,
  };
}

const bytes = (content: Uint8Array): BlobPart => content as Uint8Array<ArrayBuffer>;
