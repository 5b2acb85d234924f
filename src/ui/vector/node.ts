import { createElement, type ReactElement } from 'react';

/** Attributes by their names in SVG; what is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;
/** An element of a drawing: a value, so that the same one becomes React's elements or a text. */
export type VectorNode = Readonly<{ tag: string; attributes: Attributes; children: readonly (VectorNode | string)[] }>;

export const node = (
  tag: string,
  attributes: Attributes,
  ...children: readonly (VectorNode | string)[]
): VectorNode => ({ tag, attributes, children });

/** The drawing as well-formed XML, for files and for images; texts and attributes are escaped. */
export function toMarkup({ tag, attributes, children }: VectorNode): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${tag}${written}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : toMarkup(child))).join('');
  return `<${tag}${written}>${inner}</${tag}>`;
}

/** The drawing as part of a page. */
export function toElement({ tag, attributes, children }: VectorNode): ReactElement {
  const props = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactName(name), value]));
  return createElement(tag, props, ...children.map((child) => (typeof child === 'string' ? child : toElement(child))));
}

const reactName = (name: string): string =>
  name === 'class'
    ? 'className'
    : /^(aria|data)-/.test(name)
      ? name
      : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that markup cannot mistake for its own; what XML does not allow at all (control characters, halves of characters) goes. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/g, (character: string) => ENTITIES[character] as string);
}
