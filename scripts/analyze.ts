/**
 * `npm run analyze -- [--json|--ndjson] FILE…`: the engine of the extension on files. Reads .txt, .html and .ndjson
 * (an article a line: {id?, url?, title?, date?, text|html}); `-` is standard input. An unreadable file gives one line
 * on standard error and exit code 1; the others are still analysed.
 */
import { readArticles } from './analyze/read.ts';
import { printReport, type Format } from './analyze/print.ts';
import { loadEngines } from './engines.ts';
import { analyse } from '../utils/report/analyse.ts';

const args = process.argv.slice(2);
const files = args.filter((arg) => arg === '-' || !arg.startsWith('-'));
const unknown = args.find((arg) => arg.startsWith('--') && !['--json', '--ndjson'].includes(arg));
const format: Format = args.includes('--ndjson') ? 'ndjson' : args.includes('--json') ? 'json' : 'text';

if (unknown || files.length === 0) {
  console.error(
    unknown ? `${unknown}: no such option` : 'usage: npm run --silent analyze -- [--json|--ndjson] FILE…',
  );
  process.exit(1);
}

const engines = loadEngines();
for (const file of files) {
  try {
    for await (const { id, page, generated } of readArticles(file)) {
      const { report, engine } = analyse(page, engines, [], id);
      printReport(format, generated ? { ...report, text: page.text } : report, engine);
    }
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
