import './qr-code.css';
import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

/** A QR code as one crisp path, dark on paper, with a quiet zone. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { ecc: 'M', border: 2 });
    const cells = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { size, path: cells.join('') };
  }, [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} rx="1" class="qr__ground" />
      <path d={path} class="qr__dots" shape-rendering="crispEdges" />
    </svg>
  );
}
