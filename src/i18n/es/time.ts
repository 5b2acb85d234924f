import type { time as en } from '../en/time.ts';

export const time: typeof en = {
  title: 'A través de los años',
  year: 'Año mostrado',
  today: 'Hoy',
  showToday: 'Mostrar hoy',
  play: 'Recorrer los años',
  pause: 'Pausar',
  step: 'Avanzar un año',
  dated: (begun, count, dated, year, undated) =>
    `${begun} de ${dated} con fecha ${count === 1 ? 'había' : 'habían'} iniciado hasta ${year}; ${undated} sin fecha permanecen, huecas.`,
  whole: (dated, undated) => `${dated} con fecha, ${undated} sin fecha.`,
  aloud: (year, begun, undated) => `${year}: ${begun} iniciadas hasta entonces, ${undated} de año desconocido`,
  beginnings: (first, last, dated, undated) =>
    `Organizaciones por el año en que iniciaron en su sitio, de ${first} o antes a ${last}: ${dated} con fecha; ${undated} sin fecha no están en las columnas.`,
  milestones: (year) => `Hitos de ${year}`,
  all: (count) => (count === 1 ? 'Ver completo' : `Ver los ${count}`),
  fewer: 'Ver menos',
  noMilestones: (year) => `Sin hitos registrados de ${year} en estas áreas.`,
};
