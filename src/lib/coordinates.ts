import type { Point } from './distance.ts';

/** What a written pair of coordinates says, or why it says nothing. */
export type Reading =
  | Readonly<{ of: 'point'; point: Point; isSure: boolean }>
  /** `one`: half of a pair; `range`: minutes or degrees that do not exist; `clash`: a minus with N or E. */
  | Readonly<{ of: 'problem'; problem: 'empty' | 'unreadable' | 'one' | 'range' | 'clash' }>;

type Half = Readonly<{ numbers: readonly string[]; letter: string | null }>;

/**
 * Reads coordinates as people write them: decimal or degrees, minutes and seconds; signs or letters (O and W for west), also
 * before the numbers and in words; decimal points or commas; any quotes as primes; map links and `geo:` addresses. An altitude
 * after a pair of decimals is passed over, and so is a minus that says once more what S or W says.
 * `isSure`: letters say which is which, so no other order can be meant. Degrees may exceed 90 where none says so: the pair
 * may be swapped, see `readingsOf`.
 */
export function readCoordinates(text: string): Reading {
  const plain = pointDecimals(withoutAltitude(normalize(linked(text))));
  if (plain === '') return problem('empty');
  if (!/^[\d.\s,;/NSEW°'"+-]+$/.test(plain)) return problem('unreadable');
  const halves = split(plain);
  if (halves === null) return problem(/^[^\d]*[\d.]+[^\d]*$/.test(plain) ? 'one' : 'unreadable');
  const [first, second] = halves.map(degreesOf);
  if (first === undefined || second === undefined) return problem('unreadable');
  if (halves.some(isContrary)) return problem('clash');
  if (first === null || second === null) return problem('range');
  const [a, b] = halves.map(({ letter }) => axisOf(letter));
  if (a !== null && a === b) return problem('unreadable');
  const isLonFirst = a === 'lon' || b === 'lat';
  const point = isLonFirst ? { lat: second, lon: first } : { lat: first, lon: second };
  const isSure = a !== null || b !== null;
  return isSure && Math.abs(point.lat) > 90 ? problem('range') : { of: 'point', point, isSure };
}

/** The points that a pair can mean, as written first, then swapped, with a forgotten minus, and both. */
export function readingsOf({ point: { lat, lon }, isSure }: Extract<Reading, { of: 'point' }>): readonly Point[] {
  const meant = isSure
    ? [
        [lat, lon],
        [lat, -lon],
      ]
    : [
        [lat, lon],
        [lon, lat],
        [lat, -lon],
        [lon, -lat],
      ];
  return meant.flatMap(([y = 0, x = 0]) => (Math.abs(y) <= 90 ? [{ lat: y, lon: x }] : []));
}

const problem = (problem: Extract<Reading, { of: 'problem' }>['problem']): Reading => ({ of: 'problem', problem });

/** The pair in a map's address, else the text as it is. */
function linked(text: string): string {
  const [, pair] =
    /(?:@|[?&](?:q|ll|query|center)=|^\s*geo:)(-?\d+(?:\.\d+)?(?:,|%2C)-?\d+(?:\.\d+)?)/i.exec(text) ?? [];
  return pair?.replace(/%2C/i, ',') ?? text;
}

function normalize(text: string): string {
  return text
    .replace(/[º˚∘]/g, '°')
    .normalize('NFKC')
    .replace(/[−–—‐‑]/g, '-')
    .replace(/''|′′|[″”“„˝]/g, '"')
    .replace(/[′’‘`´ʹʼ]/g, "'")
    .replace(/(\d+)\s*d\s*(\d+)\s*m\s*([\d.,]+)\s*s/gi, '$1°$2\'$3"')
    .replace(/(?<=\d)\s*(?:grados?|degrees?|deg)\b\.?/gi, '°')
    .replace(/(?<=\d)\s*(?:minutos?|minutes?|min)\b\.?/gi, "'")
    .replace(/(?<=\d)\s*(?:segundos?|seconds?|seg|sec)\b\.?/gi, '"')
    .replace(/\b(?:latitud|latitude|lat|longitud|longitude|long|lon|lng)\b\.?\s*[:=]?/gi, ' ')
    .replace(/(?<![a-z])(?:norte|north)(?![a-z])/gi, 'N')
    .replace(/(?<![a-z])(?:sur|south)(?![a-z])/gi, 'S')
    .replace(/(?<![a-z])(?:oeste|west|o|w)(?![a-z])/gi, 'W')
    .replace(/(?<![a-z])(?:este|east)(?![a-z])/gi, 'E')
    .replace(/[()[\]]/g, ' ')
    .replace(/[nse](?![a-z])/g, (letter) => letter.toUpperCase())
    .trim();
}

/** "20.6173, -100.1857, 1950" as devices write it: only a pair of decimals can have a third number that is no part of it. */
function withoutAltitude(text: string): string {
  return text.replace(/^(-?\d+\.\d+\s*[,;]\s*-?\d+\.\d+)\s*[,;]\s*-?\d+(?:\.\d+)?\s*(?:m|msnm)?$/i, '$1');
}

/** Decimal commas as points. Where the text has points already, or a comma can only part the pair, it is left. */
function pointDecimals(text: string): string {
  const marked = text.replace(/(\d),(\d+\s*[°'"NSEW])/g, '$1.$2');
  if (marked.includes('.')) return marked;
  const [, a, b, c, d] = /^(\d+),(\d+),(\d+),(\d+)$/.exec(marked) ?? [];
  if (a !== undefined) return `${a}.${b} ${c}.${d}`;
  return marked.match(/\d,\d/g)?.length === 2 ? marked.replace(/(\d),(\d)/g, '$1.$2') : marked;
}

/** Latitude and longitude apart: at their letters, at the second degree sign, or in the middle. */
function split(text: string): readonly [Half, Half] | null {
  const tokens = text.match(/[+-]?\d+(?:\.\d+)?|[NSEW°]/g) ?? [];
  const rest = text.replace(/[+-]?\d+(?:\.\d+)?|[NSEW°'"\s,;/]/g, '');
  const letters = tokens.filter((token) => /[NSEW]/.test(token));
  if (rest !== '' || letters.length > 2) return null;
  const cut = cutOf(tokens, letters.length);
  const half = (part: readonly string[]): Half => ({
    numbers: part.filter((token) => /\d/.test(token)),
    letter: part.find((token) => /[NSEW]/.test(token)) ?? null,
  });
  const halves = [half(tokens.slice(0, cut)), half(tokens.slice(cut))] as const;
  const isWhole = halves.every(({ numbers }) => numbers.length >= 1 && numbers.length <= 3);
  return isWhole && letters.length === halves.filter(({ letter }) => letter !== null).length ? halves : null;
}

function cutOf(tokens: readonly string[], letters: number): number {
  const isLetter = (token: string | undefined) => token !== undefined && /[NSEW]/.test(token);
  if (letters === 2) {
    // Letters lead or trail, as the first token shows.
    return isLetter(tokens[0])
      ? tokens.findIndex((token, i) => i > 0 && isLetter(token))
      : tokens.findIndex(isLetter) + 1;
  }
  if (tokens.filter((token) => token === '°').length === 2) return tokens.lastIndexOf('°') - 1;
  const numbers = tokens.flatMap((token, i) => (/\d/.test(token) ? [i] : []));
  return numbers.length % 2 === 0 ? (numbers[numbers.length / 2] ?? 0) : 0;
}

/** Signed degrees; null where they do not exist; undefined where the parts contradict each other. */
function degreesOf({ numbers, letter }: Half): number | null | undefined {
  const [degrees = '', minutes = '0', seconds = '0'] = numbers;
  const isFraction = (text: string) => text.includes('.');
  if (/[+-]/.test(minutes + seconds)) return undefined;
  if ((numbers.length > 1 && isFraction(degrees)) || (numbers.length > 2 && isFraction(minutes))) return undefined;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
  if (size > 180) return null;
  return degrees.startsWith('-') || letter === 'S' || letter === 'W' ? -size : size;
}

/** Whether the sign says the opposite of the letter. */
function isContrary({ numbers: [degrees = ''], letter }: Half): boolean {
  if (letter === null) return false;
  return letter === 'S' || letter === 'W' ? degrees.startsWith('+') : degrees.startsWith('-');
}

function axisOf(letter: string | null): 'lat' | 'lon' | null {
  if (letter === null) return null;
  return letter === 'N' || letter === 'S' ? 'lat' : 'lon';
}
