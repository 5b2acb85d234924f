/** Who made what the base map is drawn from: in a line, where links are of no use (paper, files, a stage). */
export const BASE_MAP_SOURCES = 'Natural Earth · GeoNames · OurAirports';
