import type { Plugin } from 'vite';

/**
 * Makes the loader a classic script: its names are kept out of the page's global scope, it imports nothing, and it knows
 * the hashed file name of the panel.
 *
 * A classic script from another origin has no address of its own to import from (HTML, "muted errors"), so the loader
 * can't leave this to the bundler: it joins the file name to its tag's `src`.
 */
export function loaderAndPanel(): Plugin {
  return {
    name: 'moked-loader-and-panel',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const loader = chunks.find(({ fileName }) => fileName === 'moked.js');
      const panel = chunks.find(({ name, isEntry }) => isEntry && name === 'panel');
      if (!loader || !panel) return this.error('expected the entries moked and panel');
      if (loader.imports.length > 0) return this.error(`moked.js imports ${loader.imports.join(', ')} (expected: nothing)`);
      const code = loader.code.replaceAll('__PANEL_FILE__', JSON.stringify(panel.fileName));
      loader.code = `(()=>{${code}})();\n`;
    },
  };
}
