import { expect, test } from 'vitest';
import { readCoordinates, readingsOf } from '../../../src/lib/coordinates.ts';

const DECIMAL = [20.6173, -100.1857];
const SEXAGESIMAL = [20 + 37 / 60 + 2 / 3600, -(100 + 11 / 60 + 9 / 3600)];

test.each([
  ['20.6173, -100.1857', DECIMAL],
  ['20.6173 -100.1857', DECIMAL],
  ['20.6173,-100.1857', DECIMAL],
  ['(20.6173; −100.1857)', DECIMAL],
  ['20.6173/-100.1857', DECIMAL],
  ['20,6173; -100,1857', DECIMAL],
  ['20,6173, -100,1857', DECIMAL],
  ['20,6173° N, 100,1857° O', DECIMAL],
  ['20.6173° N, 100.1857° W', DECIMAL],
  ['20.6173 N 100.1857 O', DECIMAL],
  ['20.6173n100.1857w', DECIMAL],
  ['lat: 20.6173, long: -100.1857', DECIMAL],
  ['Latitud 20.6173 Norte, longitud 100.1857 Oeste', DECIMAL],
  ['100.1857 W, 20.6173 N', DECIMAL],
  ['geo:20.6173,-100.1857', DECIMAL],
  ['https://www.google.com/maps/@20.6173,-100.1857,15z', DECIMAL],
  ['20°37\'02"N 100°11\'09"W', SEXAGESIMAL],
  ['20°37′02″ N, 100°11′09″ O', SEXAGESIMAL],
  ['20º 37’ 02” N; 100º 11’ 09” O', SEXAGESIMAL],
  ['N 20 37 02, W 100 11 09', SEXAGESIMAL],
  ['20 37 02 N 100 11 09 W', SEXAGESIMAL],
  ['20 37 02 -100 11 09', SEXAGESIMAL],
  ["20°37'02''N, 100°11'09''O", SEXAGESIMAL],
  ['20d37m02s N 100d11m09s W', SEXAGESIMAL],
  ['20 grados 37 minutos 2 segundos norte, 100 grados 11 minutos 9 segundos oeste', SEXAGESIMAL],
  ['20°37\'2,0"N 100°11\'9,0"O', SEXAGESIMAL],
  ["20°37.5'N 100°11.25'W", [20.625, -100.1875]],
  ["20° N 100°11.25' W", [20, -100.1875]],
  ['20 -100', [20, -100]],
  ['20.6173 N, -100.1857 W', DECIMAL],
  ['20.6173,-100.1857,1950', DECIMAL],
  ['20.6173, -100.1857, 1950.5 m', DECIMAL],
])('%s is read', (text, [lat = 0, lon = 0]) => {
  const reading = readCoordinates(text);
  expect(reading).toMatchObject({ of: 'point' });
  if (reading.of === 'point') {
    expect(reading.point.lat).toBeCloseTo(lat, 9);
    expect(reading.point.lon).toBeCloseTo(lon, 9);
  }
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['Querétaro', 'unreadable'],
  ['20.6173', 'one'],
  ['20.6173 N', 'one'],
  ['20.6173, -100.1857, 30, 40', 'unreadable'],
  ['20.61.73, -100.1857', 'unreadable'],
  ['20.6173 N, 100.1857 S', 'unreadable'],
  ['-20.6173 N, 100.1857 W', 'clash'],
  ['20.6173 N, -100.1857 E', 'clash'],
  ["20.5°37' N, 100°11' W", 'unreadable'],
  ['20°75\'00"N 100°11\'09"W', 'range'],
  ['20°37\'61"N 100°11\'09"W', 'range'],
  ['20.6, -200.5', 'range'],
  ['100.1857 N, 20.6173 W', 'range'],
])('%s is refused', (text, problem) => {
  expect(readCoordinates(text)).toEqual({ of: 'problem', problem });
});

test.each([['-100.1857, 20.6173'], ['100.1857, 20.6173'], ['20.6173, 100.1857'], ['20.6173 N, 100.1857 E']])(
  '%s can mean the point that its writer meant',
  (text) => {
    const reading = readCoordinates(text);
    expect(reading.of === 'point' && readingsOf(reading)).toContainEqual({ lat: 20.6173, lon: -100.1857 });
  },
);

test('where letters say which is which the pair is not turned round', () => {
  const reading = readCoordinates('20.6173 N, 15.5 E');
  expect(reading.of === 'point' && readingsOf(reading)).toEqual([
    { lat: 20.6173, lon: 15.5 },
    { lat: 20.6173, lon: -15.5 },
  ]);
});
