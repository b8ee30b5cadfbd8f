import { Marked } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';

/**
 * A Vite plugin: a Markdown file is imported as HTML, whose headings have the ids that links within the
 * file lead to. For our own documentation: what it holds is believed.
 *
 * @returns {import('vite').Plugin}
 */
export function markdown() {
  return {
    name: 'markdown',
    transform(code, id) {
      if (!id.endsWith('.md')) return undefined;
      const html = new Marked(gfmHeadingId()).parse(code, { async: false });
      return { code: `export const html = ${JSON.stringify(html)};`, map: null };
    },
  };
}
