/**
 * The line on which each value of a JSON text begins, by its path: `scenes.0.title.es` → 12; '' is the document.
 * Only for texts that JSON.parse accepts.
 */
export function linesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const tokens = text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g);
  let line = 1;
  const next = (): string => {
    for (let token = tokens.next(); !token.done; token = tokens.next()) {
      if (token.value[0] !== '\n') return token.value[0];
      line++;
    }
    return '';
  };
  const value = (path: string, token: string): void => {
    lines.set(path, line);
    if (token === '{') members(path);
    else if (token === '[') items(path);
  };
  const within = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  const members = (path: string): void => {
    for (let token = next(); token !== '}'; token = next()) {
      if (token === ',') continue;
      const key: unknown = JSON.parse(token);
      next();
      value(within(path, String(key)), next());
    }
  };
  const items = (path: string): void => {
    let index = 0;
    for (let token = next(); token !== ']'; token = next()) if (token !== ',') value(within(path, index++), token);
  };
  value('', next());
  return lines;
}
