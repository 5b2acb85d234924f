import type { Point } from '../lib/distance.ts';
import { measureOf } from './criteria.ts';
import type { LinkReader, Part } from './linkReader.ts';
import { isCandidateId } from './sitesView.ts';

/** A point that the visitor considers, with the name given to it. */
export type OwnPin = Point & Readonly<{ id: string; name: string }>;

/** What is the visitor's own and stands behind "#", which browsers never send to a server. */
export type OwnView = Readonly<{
  pins: readonly OwnPin[];
  /** What criteria weigh, 0 to 100, by the key of their measure; those absent weigh the usual. */
  weights: Readonly<Record<string, number>>;
  /** Candidates on the shortlist, as in `SitesView.candidate`. */
  shortlist: readonly string[];
}>;

const HOME: OwnView = { pins: [], weights: {}, shortlist: [] };
export const MAX_WEIGHT = 100;
/** As many as one compares side by side. */
export const MAX_SHORTLIST = 5;
/** As many as a link has room for. */
export const MAX_PINS = 50;
export const MAX_PIN_NAME = 60;

const PIN = /^(\d{1,3}),(-?\d{1,2}(?:\.\d{1,5})?),(-?\d{1,3}(?:\.\d{1,5})?),(.+)$/su;

export const ownPart: Part<OwnView> = {
  home: HOME,
  read: (link, known) => {
    const pins = readPins(link);
    return {
      pins,
      weights: readWeights(link, known.indicators),
      shortlist: readShortlist(link, pins, known.organizations),
    };
  },
  write: (view, write) => {
    write('pins', view.pins.map(({ id, lat, lon, name }) => `${id.slice(4)},${lat},${lon},${name}`).join(';'));
    write(
      'weights',
      Object.entries(view.weights)
        .map(([key, weight]) => `${key}:${weight}`)
        .join(','),
    );
    write('shortlist', view.shortlist.join(','));
  },
};

/** A pin as a link can carry it: the point to the metre, a name without control characters and semicolons. */
export function makePin(number: number, { lat, lon }: Point, name: string): OwnPin {
  // "|| 0" makes the 0 of -0, which a link would not bring back.
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5 || 0;
  return { id: `own:${number}`, lat: round(lat), lon: round(lon), name: cleanName(name) || `${number}` };
}

function cleanName(name: string): string {
  return [...name.replace(/[\p{Cc}\p{Cs};]/gu, ' ').trim()].slice(0, MAX_PIN_NAME).join('').trim();
}

/** Nothing that is nowhere takes one of the few places: an own location must stand in the same link. */
function readShortlist(
  link: LinkReader,
  pins: readonly OwnPin[],
  organizations: ReadonlySet<string>,
): readonly string[] {
  const isThere = (id: string) => !id.startsWith('own:') || pins.some((pin) => pin.id === id);
  const listed = link.list('shortlist', (id): id is string => isCandidateId(id, organizations) && isThere(id));
  for (const id of listed.slice(MAX_SHORTLIST)) link.drop('shortlist', id);
  return listed.slice(0, MAX_SHORTLIST);
}

function readPins(link: LinkReader): readonly OwnPin[] {
  const pins = new Map<string, OwnPin>();
  for (const text of (link.text('pins') ?? '').split(';').filter(Boolean)) {
    const [, number, lat, lon, name] = PIN.exec(text) ?? [];
    const pin = makePin(Number(number), { lat: Number(lat), lon: Number(lon) }, name ?? '');
    const isKnown = number !== undefined && Math.abs(pin.lat) <= 90 && Math.abs(pin.lon) <= 180;
    if (isKnown && !pins.has(pin.id) && pins.size < MAX_PINS) pins.set(pin.id, pin);
    else link.drop('pins', text);
  }
  return [...pins.values()];
}

function readWeights(link: LinkReader, indicators: ReadonlySet<string>): Readonly<Record<string, number>> {
  const weights: Record<string, number> = {};
  for (const text of link.list('weights', (_): _ is string => true)) {
    const [, key = '', digits = ''] = /^([^:]+):(\d{1,3})$/.exec(text) ?? [];
    const isKnown = measureOf(key, indicators) !== undefined && Number(digits) <= MAX_WEIGHT;
    if (isKnown) weights[key] = Number(digits);
    else link.drop('weights', text);
  }
  return weights;
}
