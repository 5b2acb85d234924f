import type { Plugin } from 'vite';

/**
 * Writes `embed/index.html`: the same page for a frame on another site, one folder down. It is no app to install and nothing for
 * search engines; `data-embed` makes main.tsx show the frame's view, `data-root` tells where the atlas's own files lie.
 */
export function embedPage(): Plugin {
  return {
    name: 'embed-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('index.html was not built');
        this.emitFile({ type: 'asset', fileName: 'embed/index.html', source: embedded(String(page.source)) });
      },
    },
  };
}

/** The page as it stands in its folder. @throws when it is not the page that was expected */
export function embedded(page: string): string {
  const [start, noscript] = ['<html lang="es">', /<noscript>[\s\S]*<\/noscript>/];
  if (!page.includes(start) || !noscript.test(page))
    throw new Error('index.html has no <html lang="es"> or no <noscript>');
  return page
    .replace(start, '<html lang="es" data-root="../" data-embed>')
    .replace(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/<meta name="description"[^>]*>/, '<meta name="robots" content="noindex" />')
    .replace(noscript, '<noscript><p><a href="../" target="_blank">Atlas Aeroespacial del Bajío</a></p></noscript>')
    .replace(/(href|src)="\.\//g, '$1="../');
}
