import { useTexts } from '../i18n/texts.ts';

/** Who made what the map is drawn from; always visible. */
export function Attribution() {
  const { map: texts } = useTexts();
  return (
    <p className="map-attribution">
      <a href="https://www.naturalearthdata.com/" target="_blank" rel="noopener">
        Natural Earth
      </a>
      {' · '}
      <a href="https://www.geonames.org/" target="_blank" rel="noopener">
        GeoNames
      </a>
      {' · '}
      <a href="https://ourairports.com/" target="_blank" rel="noopener">
        OurAirports
      </a>
      {' · '}
      <a href="https://maplibre.org/" target="_blank" rel="noopener">
        MapLibre
      </a>
      <span className="map-attribution-records"> · {texts.sourcesInRecords}</span>
    </p>
  );
}
