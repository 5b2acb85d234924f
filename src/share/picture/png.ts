import fontUrl from '@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2?url';
import { node, toMarkup, type VectorNode } from '../../ui/vector/node.ts';

/**
 * Paints a drawing in so many pixels. An image may ask for nothing, so the page's font goes along inside of it.
 * @throws when the browser cannot paint that many pixels
 */
export async function paintPng(svg: VectorNode, width: number, height: number): Promise<Blob> {
  const font = await loadFont();
  const style = `@font-face{font-family:"Archivo Variable";font-weight:100 900;src:url(${font}) format("woff2")}`;
  const sized = { ...svg, attributes: { ...svg.attributes, width, height } };
  const markup = toMarkup(font ? { ...sized, children: [node('style', {}, style), ...svg.children] } : sized);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`the browser cannot paint ${width} × ${height} pixels`);
  return blob;
}

let font: Promise<string> | null = null;

/** The page's font as a data URL, '' where it cannot be had: then the system's own stands in. */
function loadFont(): Promise<string> {
  font ??= fetch(fontUrl)
    .then(async (response) => toDataUrl(await response.blob()))
    .catch(() => {
      font = null;
      return '';
    });
  return font;
}

/** @throws when the blob cannot be read */
export function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
