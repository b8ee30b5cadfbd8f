import './link-banner.css';
import type { Link } from '../../line/link.ts';
import { t } from './words.ts';

/** Says calmly that the line is lost, and on which side. */
export function LinkBanner({ link }: { link: Link }) {
  if (link.kind !== 'lost') return null;
  return (
    <div class="banner" role="status">
      <span class="pulse" aria-hidden="true" />
      {t(`link.${link.side}`)}
    </div>
  );
}
