import { sourceName } from '../../ui/sourceName.ts';

export function Website({ address }: { address: string }) {
  const { href, host } = sourceName(address);
  if (href === null) return host;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {host}
    </a>
  );
}
