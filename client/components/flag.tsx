import './flag.css';
import { useEffect, useState } from 'preact/hooks';
import {
  FLAGS_URL,
  type FlagAtlas,
  flagAtlasNow,
  flagBackground,
  loadFlagAtlas,
} from './flag-atlas.ts';

interface Props {
  /** ISO 3166 alpha-2; unknown or empty codes show an empty plate of the same size. */
  readonly iso2: string;
  /** Width in CSS pixels; flags are four to three. */
  readonly size?: number;
  /** Said by screen readers; left out where the name stands beside the flag. */
  readonly name?: string;
}

/** A flag from the one sheet that the stage uses, too. */
export function Flag({ iso2, size = 24, name }: Props) {
  const atlas = useFlagAtlas();
  const picture = atlas && flagBackground(atlas, iso2, size);
  return (
    <span
      class={picture === undefined ? 'flag flag--empty' : 'flag'}
      style={{
        width: `${size}px`,
        height: `${(size * 3) / 4}px`,
        ...(picture && {
          backgroundImage: `url(${FLAGS_URL})`,
          backgroundPosition: picture.position,
          backgroundSize: picture.size,
        }),
      }}
      {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    />
  );
}

function useFlagAtlas(): FlagAtlas | undefined {
  const [atlas, setAtlas] = useState(flagAtlasNow);
  useEffect(() => {
    if (atlas === undefined) loadFlagAtlas().then(setAtlas, () => undefined);
  }, [atlas]);
  return atlas;
}
