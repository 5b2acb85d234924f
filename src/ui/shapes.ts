/** Outlines of the marks in a box from −1 to 1, as SVG path data: drawn by the interface and, as Path2D, by the map. */
export const SHAPE_PATHS = {
  circle: 'M0-.92A.92.92 0 1 1 0 .92A.92.92 0 1 1 0-.92Z',
  diamond: 'M0-1.1L1.1 0L0 1.1L-1.1 0Z',
  square: 'M-.84-.84H.84V.84H-.84Z',
  triangle: 'M0-1.05L1.05.8H-1.05Z',
  triangleDown: 'M0 1.05L-1.05-.8H1.05Z',
  pentagon: 'M0-1.05L1.02-.3L.63.9H-.63L-1.02-.3Z',
  hexagon: 'M-.5-.9H.5L1.02 0L.5.9H-.5L-1.02 0Z',
  star: 'M0-1.15L.34-.42L1.12-.34L.53.18L.7.95L0 .55L-.7.95L-.53.18L-1.12-.34L-.34-.42Z',
  openSquare: 'M-.9-.9H.9V.9H-.9ZM-.42-.42V.42H.42V-.42Z',
  plane:
    'M0-1.1C.16-1.1.22-.9.22-.7V-.28L1.1.3V.52L.22.26V.72L.5.95V1.12L0 .98L-.5 1.12V.95L-.22.72V.26L-1.1.52V.3L-.22-.28V-.7C-.22-.9-.16-1.1 0-1.1Z',
  flag: 'M-.8-1.05H.95L.55-.45L.95.15H-.5V1.1H-.8Z',
} as const;
export type Shape = keyof typeof SHAPE_PATHS;
