/** What the build publishes beside the app, see datapackage.json. */
const FILES = [
  'datapackage.json',
  'organizations.json',
  'indicators.json',
  'timeline.json',
  'organizations.csv',
  'indicators.csv',
  'indicator-catalogue.csv',
  'units.csv',
  'timeline.csv',
  'states.csv',
  'municipalities.csv',
] as const;

export function DataFiles() {
  return (
    <ul className="data-files">
      {FILES.map((file) => (
        <li key={file}>
          <a href={`${import.meta.env.BASE_URL}data/${file}`} download>
            {file}
          </a>
        </li>
      ))}
    </ul>
  );
}
