/** A label as it stands inside a sentence: "Media" becomes "media"; an abbreviation at its beginning stays, like "OEM" or "UAV". */
export function lowerFirst(label: string): string {
  const [first = '', second = ''] = label;
  const isAbbreviation = second !== second.toLowerCase();
  return isAbbreviation ? label : first.toLowerCase() + label.slice(first.length);
}
