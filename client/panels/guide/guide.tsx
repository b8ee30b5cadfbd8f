import './guide.css';
import { html } from '../../../docs/facilitator.md';
import { at } from '../../browser/base-path.ts';
import { Brand } from '../../components/brand.tsx';

/** The guide for facilitators, as it stands in the documentation: in English, whatever the page speaks. */
export function Guide() {
  return (
    <div class="guide">
      <header class="guide__head">
        <a href={at('/')}>
          <Brand />
        </a>
      </header>
      <main id="main" class="guide__main" tabIndex={-1}>
        <article
          class="guide__text"
          lang="en"
          dir="ltr"
          // Our own guide, turned into HTML when the client is built.
          dangerouslySetInnerHTML={{ __html: html }}
        />
      </main>
    </div>
  );
}
