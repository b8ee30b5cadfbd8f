import './link-banner.css';
import type { Link } from '../../line/link.ts';
import { t } from './words.ts';

/** Says calmly that the line is lost, and on which side, or that the session sleeps. */
export function LinkBanner({ link }: { link: Link }) {
  const words = brokenWords(link);
  if (words === undefined) return null;
  return (
    <div class="banner" role="status">
      <span class="pulse" aria-hidden="true" />
      {words}
    </div>
  );
}

/** Why nothing new comes over the line; undefined where it is open, or was refused. */
export function brokenWords(link: Link): string | undefined {
  if (link.kind === 'asleep') return t('link.asleep');
  return link.kind === 'lost' ? t(`link.${link.side}`) : undefined;
}
