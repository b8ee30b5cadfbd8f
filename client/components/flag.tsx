import './flag.css';
import { Users } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import {
  FLAGS_URL,
  type FlagAtlas,
  flagAtlasNow,
  flagBackground,
  loadFlagAtlas,
} from './flag-atlas.ts';

interface Props {
  /** ISO 3166 alpha-2; a code of no state has a plate that says that many speak from there, an empty one a plate alone. */
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
  const isOfNoState = atlas !== undefined && picture === undefined && iso2 !== '';
  return (
    <span
      class={isOfNoState ? 'flag flag--stateless' : 'flag'}
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
    >
      {isOfNoState && <Users size={size * 0.6} aria-hidden="true" />}
    </span>
  );
}

function useFlagAtlas(): FlagAtlas | undefined {
  const [atlas, setAtlas] = useState(flagAtlasNow);
  useEffect(() => {
    if (atlas === undefined) loadFlagAtlas().then(setAtlas, () => undefined);
  }, [atlas]);
  return atlas;
}
