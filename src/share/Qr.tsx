import { qrCode } from './qr.ts';

/**
 * A QR code made on the device, as large as its container; dark on white in every theme, since many readers know no other.
 * @param label what a scan leads to
 */
export function Qr({ text, label, className }: { text: string; label: string; className?: string }) {
  const { side, path } = qrCode(text);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${side}v${side}h-${side}z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
