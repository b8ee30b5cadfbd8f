import { at } from '../browser/base-path.ts';
import './brand.css';
import { t } from './words.ts';

/** The product's name with its mark. */
export function Brand() {
  return (
    <span class="brand">
      <img src={at('/icon.svg')} width={28} height={28} alt="" />
      <span>{t('product')}</span>
    </span>
  );
}
