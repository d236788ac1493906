/**
 * Builds the background for Chromium's service worker, which may neither `import()` nor be split into modules that are loaded
 * later. Vite makes one script of what is there from the start and one of each part; here they are wrapped so that a part is
 * fetched with `importScripts` when it is first imported, and modules that parts share exist once.
 *
 * A worker may only import, later on, scripts that it has imported while it was installed: all are imported then, which
 * defines the parts and runs none of them. The browser keeps them with the worker.
 */
import type { InlineConfig, Plugin, Rollup } from 'vite';

/** Folder of the parts in the built extension. */
const FOLDER = 'background';
const ENTRY = 'background.js';

/** Changes Vite's settings for the background, a library of one script, so that it becomes several. */
export function splitWorker(config: InlineConfig): void {
  const build = (config.build ??= {});
  const scripts = (build.rollupOptions ??= {});
  const { output } = scripts;
  if (!build.lib || Array.isArray(output))
    throw new Error('WXT does not build the background as one script any more: see splitWorker.');
  build.lib.formats = ['cjs'];
  // What the parts share with the start may stay there.
  scripts.preserveEntrySignatures = false;
  scripts.output = { ...output, chunkFileNames: `${FOLDER}/[name].js` };
  (config.plugins ??= []).push(wrapScripts());
}

function wrapScripts(): Plugin {
  return {
    name: 'isnad-worker-parts',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const names = chunks.map(({ fileName }) => nameOf(fileName));
      if (new Set(names).size < names.length) throw new Error('Two scripts of the background have one name.');
      for (const chunk of chunks) chunk.code = define(nameOf(chunk.fileName), chunk.code);
      const start = chunks.filter(({ isEntry }) => isEntry);
      const ofStart = importedBy(start, chunks);
      const later = chunks.filter((chunk) => !chunk.isEntry && !ofStart.has(chunk));
      for (const entry of start) {
        const scripts = [...ofStart, entry].map(({ code }) => code).join('');
        entry.code = `${loader(later.map(({ fileName }) => nameOf(fileName)))}${scripts}require('${ENTRY}')})();`;
      }
      for (const { fileName } of ofStart) delete bundle[fileName];
    },
  };
}

/** What the start imports itself goes into its own script: a start of several files can be stopped between them. */
function importedBy(start: readonly Rollup.OutputChunk[], all: readonly Rollup.OutputChunk[]) {
  const imported = new Set<Rollup.OutputChunk>();
  const follow = ({ imports }: Rollup.OutputChunk): void => {
    for (const chunk of all) {
      if (!imports.includes(chunk.fileName) || chunk.isEntry || imported.has(chunk)) continue;
      imported.add(chunk);
      follow(chunk);
    }
  };
  start.forEach(follow);
  return imported;
}

const nameOf = (path: string): string => path.split('/').at(-1)!;

function define(name: string, code: string): string {
  return `isnadScript('${name}',function(exports,require){${code}\n});`;
}

/** The script that runs first. One that is missing, or that failed, is tried again, and its error given, when it is asked for. */
function loader(names: string[]): string {
  return `(()=>{
const made={},scripts={};
const require=(path)=>{
  const name=path.split('/').pop();
  if(!made[name]){
    if(!scripts[name])importScripts('/${FOLDER}/'+name);
    try{scripts[name](made[name]={},require)}catch(error){delete made[name];throw error}
  }
  return made[name];
};
self.isnadScript=(name,script)=>{scripts[name]=script};
self.addEventListener('install',()=>{for(const name of ${JSON.stringify(names)})try{importScripts('/${FOLDER}/'+name)}catch{}});
`;
}
