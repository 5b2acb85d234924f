import type { synergies as en } from '../en/synergies.ts';

const plural = new Intl.PluralRules('es');
const counted = (count: number, number: string, one: string, other: string) =>
  `${number} ${plural.select(count) === 'one' ? one : other}`;
const listFormat = new Intl.ListFormat('es', { type: 'conjunction' });
const list = (items: readonly string[]) => listFormat.format(items);

export const synergies: typeof en = {
  list,
  companies: (count, number) => counted(count, number, 'empresa', 'empresas'),
  organizations: (count, number) => counted(count, number, 'organización', 'organizaciones'),
  skills: (count, number) => counted(count, number, 'capacidad', 'capacidades'),
  listed: (count, number) => counted(count, number, 'empresa listada', 'empresas listadas'),
  reported: (low, high) => (low === high ? `las fuentes reportan ${low}` : `las fuentes reportan de ${low} a ${high}`),
  silent: (count, number) =>
    plural.select(count) === 'one' ? `${number} sin actividad indicada` : `${number} sin actividad indicada`,
  today: (year) =>
    `Estas cuentas son de hoy, no de ${year}: de la mayoría de las organizaciones no se sabe en qué año empezaron.`,
  basis:
    'Se cuentan las empresas y empresas emergentes de este atlas que no están cerradas, sea cual sea el filtro. Una que no está listada, o cuyas actividades no indica ninguna fuente, puede existir.',
  servicesApart: (names) =>
    `${names} sirven a la industria más que fabricar, reparar o diseñar aeronaves, y son sobre todo tarea de escuelas, clústeres, parques y gobiernos. Se cuentan entre organizaciones de todo tipo y no entran en cocientes ni sinergias.`,

  evidence: {
    label: 'Evidencia',
    title: (activity, area) => `${activity} en ${area}`,
    close: 'Cerrar la evidencia',
    inExplore: 'Ver en Explorar',
    nobody: (area) => `No hay empresas listadas de ${area} con esta actividad.`,
    nobodyService: (area) => `No hay organizaciones listadas de ${area} con esta actividad.`,
    nearest: 'La más cercana fuera de ahí',
    nearestIs: (km) => `${km} en línea recta entre estas dos:`,
    from: 'Desde',
    to: 'Hasta',
    noNearest: 'Nadie más con un punto conocido tiene esta actividad, o aquí no hay un punto desde donde medir.',
    means:
      'El par más cercano entre una empresa listada del área y un proveedor de fuera, ambos con punto; círculo máximo, no carretera. ≈ uno de los dos puntos representa una localidad.',
    unplaced: (counts) =>
      `Fuera de ahí hay otras con esta actividad, pero sin un punto conocido, y no se pudieron medir: ${counts}.`,
    noPoint: 'solo se conoce el estado',
    confidence: { high: 'confianza alta', medium: 'confianza media', low: 'confianza baja' },
    show: (activity, area, count) => `${activity} en ${area}: ${count}. Ver quiénes`,
  },

  matrix: {
    title: 'Quién puede hacer qué',
    lead: 'Cada número son las empresas listadas con esa actividad. ×1.5 es el cociente de localización: aquí es una vez y media tan común como en todo el atlas.',
    formula: 'CL = (n ÷ N) ÷ (m ÷ M)',
    formulaWhere:
      'n: empresas del área con la actividad; N: empresas listadas en el área; m y M: lo mismo en todo el atlas (incluida el área).',
    caveat:
      'En blanco si menos de 3 empresas del área tienen la actividad o si el área lista menos de 5. Dice por qué destaca un área en el listado, no qué tan grande es su industria; donde muchas no indican actividad, todo cociente queda bajo.',
    nearestNote:
      'Una celda vacía nombra al proveedor más cercano fuera del área y dice a qué distancia está: línea recta entre el par más cercano de una empresa listada del área y un proveedor de fuera, de los que tienen punto. ≈ uno de los dos puntos representa una localidad; * fuera hay otros que también la tienen, pero sin punto hasta el cual medir.',
    activity: 'Actividad',
    groupSkills: 'Capacidades de las empresas',
    groupServices: 'Servicios a la industria',
    mostFirst: 'primero las más listadas',
    below: (to) => `menos de ×${to}`,
    between: (from, to) => `×${from} a ×${to}`,
    from: (from) => `×${from} o más`,
    keyNearest: 'nadie listado: el más cercano fuera',
    servicesNote: 'organizaciones de todo tipo; sin cociente',
    none: 'ninguna',
    nobodyElsewhere: 'nadie',
    quotient: (value) => `×${value}`,
    cell: (activity, area, count, quotient) => `${activity} en ${area}: ${count}${quotient}`,
    cellQuotient: (value) => `, cociente de localización ${value}`,
    cellBlank: {
      service: '',
      'few-listed': ', sin cociente: el área lista menos de 5',
      'few-providers': ', sin cociente: la tienen menos de 3',
    },
    nearest: (name, area, km) => `El más cercano fuera: ${name}, ${area}, ${km}`,
    countIn: (count, area) => `${count} en ${area}`,
    unplaced: (counts) => `sin medir, por no tener punto: ${counts}`,
    unmeasured: 'sin punto',
    cellNearest: (name, area, km) => `; la más cercana: ${name}, ${area}, ${km}`,
    onMap: (activity) => `Colorear el mapa por ${activity}`,
    legend: 'Cociente',
    mapTitle: (activity) => `${activity}: empresas`,
    mapTitleService: (activity) => `${activity}: organizaciones`,
    mapNote: 'Listadas en este atlas; no estar listada no significa que no exista.',
  },

  question: {
    title: 'Quién complementa a quién',
    before: '¿Quién complementa a',
    between: 'en',
    after: '?',
    area: 'El área por complementar',
    skills: 'Las capacidades en cuestión',
    add: 'Agregar una capacidad',
    addFirst: 'cualquier capacidad',
    remove: (skill) => `Quitar ${skill}`,
    clear: 'Todas las capacidades',
    answer: 'Respuesta',
    has: (area, skills) => `**${area}** ya tiene ${skills}.`,
    hasAllOf: (area, have, of) => `**${area}** tiene ${have} de las ${of} capacidades.`,
    lacks: (area, skills, count) => `A **${area}** le ${count === 1 ? 'falta' : 'faltan'} ${skills}.`,
    inSkills: (skills) =>
      list(
        skills.map(([count, number, skill], i) =>
          i === 0 ? `${counted(count, number, 'empresa', 'empresas')} de ${skill}` : `${number} de ${skill}`,
        ),
      ),
    best: (area, skills) => `Quien mejor lo complementa es **${area}**: aporta ${skills}.`,
    bestMany: (area, fills, gaps) =>
      `Quien mejor lo complementa es **${area}**: aporta ${fills} de las ${gaps} capacidades que faltan.`,
    bestAll: (area, gaps) => `Quien mejor lo complementa es **${area}**: aporta las ${gaps} capacidades que faltan.`,
    bestTiedAll: (areas) => `**${areas}** lo complementan por igual: cada uno aporta todo lo que falta.`,
    bestTied: (areas, fills, gaps) =>
      `**${areas}** lo complementan por igual: cada uno aporta ${fills} de las ${gaps} capacidades que faltan.`,
    bestTiedSame: (areas, skills) => `**${areas}** lo complementan por igual: cada uno aporta ${skills}.`,
    depthOfThese: (area, skills, companies) =>
      `Entre ellos, quien más lo refuerza es **${area}**: ${skills} en común y ${companies} con alguna de las que están en cuestión.`,
    mostOfThese: (area, companies) => `Entre ellos, quien más empresas aporta es **${area}**: ${companies}.`,
    noGap: 'Así que no hay ningún faltante que cubrir.',
    noFill: 'Ninguno de los demás tiene lo que falta.',
    depth: (area, skills) => `Quien más lo refuerza es **${area}**: ${skills}.`,
    depthMany: (area, skills, companies) =>
      `Quien más lo refuerza es **${area}**: ${skills} en común, con ${companies}.`,
    depthTied: (areas) => `**${areas}** lo refuerzan por igual.`,
    noDepth: 'Los demás tampoco tienen ninguna listada.',
    partners: 'Socios, el mejor primero',
    order:
      'En orden de faltantes que cubre; luego, de las capacidades en cuestión que tiene, de sus empresas y de su nombre.',
    adds: 'Aporta',
    deepens: 'Ambos tienen',
    without: 'No tiene',
    nothing: 'nada de lo que falta',
    fillsGap: 'cubre un faltante',
    none: 'ninguna listada',
    partner: 'Área',
    common: (count) => `${count} en común`,
    seePair: (a, b) => `${a} y ${b}, lado a lado`,
    noPartners: 'Agregue un estado que no comparta territorio con esta área para ver quién la complementa.',
    mapTitle: 'Empresas con una capacidad indicada',
  },

  whole: {
    code: 'Código de actividad',
    lacksNone: {
      alliance: (total) =>
        `**A la Alianza en conjunto no le falta ninguna** de las ${total} capacidades: cada una tiene al menos una empresa listada.`,
      compared: (total) =>
        `**A los estados comparados, juntos, no les falta ninguna** de las ${total} capacidades: cada una tiene al menos una empresa listada.`,
    },
    lacks: {
      alliance: (count, total, skills) =>
        `**A la Alianza en conjunto le faltan ${count}** de las ${total} capacidades: ${skills}.`,
      compared: (count, total, skills) =>
        `**A los estados comparados, juntos, les faltan ${count}** de las ${total} capacidades: ${skills}.`,
    },
    single: (count, skills) =>
      plural.select(count) === 'one' ? `Solo un estado tiene ${skills}.` : `Están en un solo estado: ${skills}.`,
    singleSkill: (skill, state, companies) => `${skill} (${state}, ${companies})`,
    title: { alliance: 'La Alianza en conjunto', compared: 'Los estados comparados en conjunto' },
    lead: 'Cada disco es un estado que tiene la capacidad, tan grande como el número de sus empresas. Primero las más escasas.',
    inNone: 'En ningún estado',
    inOne: 'En un solo estado',
    inSome: (number) => `En ${number} estados`,
    inAll: 'En todos los estados',
    companies: 'Empresas',
    skill: 'Capacidad',
    groups: { alliance: 'La Alianza', compared: 'Los estados comparados' },
    which: 'Qué estados juntos',
    seeAll: 'Ver todo',
  },

  pair: {
    where: 'Está en',
    title: 'Dos áreas lado a lado',
    all: 'Todos los pares, el más complementario primero',
    showAll: (number) => `Ver los ${number} pares`,
    fewer: 'Ver solo los primeros',
    only: (area) => `Solo ${area}`,
    both: 'Ambos',
    neither: 'Ninguno',
    nothing: 'ninguna',
    complementarity: 'Complementariedad',
    of: (different, either) => `${different} de ${either} capacidades están en solo uno de los dos`,
    none: 'Ninguno tiene una capacidad listada',
    name: (a, b) => `${a} y ${b}`,
    choose: (a, b, percent) => `${a} y ${b}: ${percent}`,
    formula: 'C = |A △ B| ÷ |A ∪ B|',
    limits:
      'La parte de las capacidades presentes en cualquiera de los dos que está en exactamente uno. Una empresa basta para tener una capacidad, así que nada dice de volumen, precio o calidad, ni de quién gana más; y sale alta siempre que uno de los dos lista pocas empresas.',
    thin: (area, companies) => `${area} solo tiene ${companies}: este par dice más del atlas que del estado.`,
    thinShort: 'pocas empresas listadas',
    thinNote: '* Uno de los dos lista menos de 5 empresas: el par dice más del atlas que de los estados.',
    swap: 'Intercambiar',
  },

  talent: {
    title: 'Escuelas junto a capacidades',
    lead: 'Qué capacidades de un área tienen una universidad o un centro de formación o investigación de la misma área cerca de al menos una de sus empresas.',
    within: 'A menos de',
    distance: 'Distancia entre escuela y empresa, en km',
    km: (number) => `${number} km`,
    straight: 'Línea recta de la escuela a la empresa; ≈ uno de los dos puntos representa una localidad.',
    verdict: {
      named: 'Una escuela cercana la nombra',
      near: 'Escuelas cerca, ninguna la nombra',
      none: 'Sin escuela cerca',
      unknown: 'No se puede medir',
    },
    verdictMeans: {
      named: 'una fuente de la escuela nombra esta misma actividad',
      near: 'no se indica qué enseñan de ella',
      none: 'más lejos que la distancia elegida',
      unknown: 'ninguna empresa con la capacidad, o ninguna escuela del área, tiene punto conocido',
    },
    summary: (area, km) => `${area}: capacidades con escuelas a menos de ${km}`,
    schools: (count, number) => counted(count, number, 'escuela', 'escuelas'),
    unplaced: (count, number) =>
      plural.select(count) === 'one'
        ? `${number} de ellas no tiene punto y no se puede medir.`
        : `${number} de ellas no tienen punto y no se pueden medir.`,
    noSchools: (area) => `No hay escuelas listadas de ${area}.`,
    noSkills: (area) => `No hay empresas listadas de ${area} con una capacidad indicada.`,
    skill: 'Capacidad',
    companies: 'Empresas',
    placed: (placed, all) => `${placed} de ${all} con punto`,
    naming: 'Escuelas que la nombran',
    others: 'Otras escuelas cerca',
    nearest: (km) => `la más cercana a ${km}`,
    programmes:
      'Solo cuenta como nombrar una capacidad lo que las fuentes de una escuela indican como su actividad; lo que no se indica no se supone. Solo escuelas de la misma área.',
    open: (skill) => `Empresas y escuelas de ${skill}`,
    ring: (km) => `${km} km`,
    companiesWith: (skill) => `Empresas con ${skill}`,
    ofWhichName: (count, number) => `de las cuales ${counted(count, number, 'nombra', 'nombran')} la capacidad`,
    schoolsNear: (km) => `Escuelas a menos de ${km}`,
    nearestSchool: 'La escuela más cercana',
  },

  method: {
    quotient: {
      title: 'Cociente de localización',
      formula: 'CL = (n ÷ N) ÷ (m ÷ M)',
      symbols: [
        ['CL', 'qué tan común es la actividad en el área, como múltiplo de lo común que es en todo el atlas'],
        ['n', 'empresas listadas del área que tienen la actividad'],
        ['N', 'empresas listadas en el área, incluidas las que no indican actividad'],
        ['m', 'empresas listadas de todo el atlas que tienen la actividad'],
        ['M', 'empresas listadas en todo el atlas, incluida el área'],
      ],
      unit: 'Sin unidad: 1 es tan común como en todo el atlas; 2, el doble.',
      example: (activity, area) => `${activity} en ${area}, con las cifras de esta edición:`,
      limits:
        'En blanco si n < 3 o N < 5, pues una sola empresa más o menos lo cambiaría demasiado. Compara lo listado: queda bajo donde muchas empresas no indican actividad, y nada sabe de su tamaño. Los servicios a la industria no lo tienen.',
    },
    complementarity: {
      title: 'Complementariedad',
      formula: 'C = |A △ B| ÷ |A ∪ B|',
      symbols: [
        ['C', 'cuánto se complementan dos áreas'],
        ['A, B', 'las capacidades con al menos una empresa listada en un área y en la otra'],
        ['A △ B', 'capacidades que están en exactamente una de las dos'],
        ['A ∪ B', 'capacidades que están en al menos una de las dos'],
      ],
      unit: 'Una proporción de 0 (las mismas capacidades) a 1 (ninguna en común). Simétrica. Los empates van por nombre.',
      example: (a, b) => `${a} y ${b}, con las cifras de esta edición:`,
      limits:
        'Una empresa basta, así que nada dice de volumen; no dice cuál de las dos gana; y un área con pocas empresas listadas parece complementar a todas. Las áreas que comparten un estado, como la Alianza y uno de sus miembros, no forman par.',
    },
    partners: {
      title: 'Socios de un área',
      text: 'Se ordenan por cuántas de las capacidades en cuestión tiene el socio y le faltan al área; luego por cuántas tiene en total, por sus empresas con alguna de ellas (cada una contada una vez) y por nombre. Donde nada falta, el orden habla de refuerzo y no de complemento, y la página lo dice.',
      unit: 'Unidad: números de capacidades y de empresas; nada se pondera ni se suma.',
      example: (area, lacks, of) =>
        `A ${area} le faltan ${lacks} de las ${of} capacidades. Sus primeros socios en la Alianza, con las cifras de esta edición:`,
      line: (area, fills, has, companies) => `${area}: cubre ${fills}, tiene ${has} en total, ${companies}`,
    },
    nearest: {
      title: 'Proveedor más cercano',
      text: 'Círculo máximo (fórmula del semiverseno, radio medio 6,371.0088 km), no carretera. Una celda vacía se mide entre el par más cercano de una empresa listada del área y un proveedor de fuera; si ninguna empresa del área tiene punto, desde sus organizaciones de todo tipo. Las organizaciones sin punto no se pueden medir: un asterisco marca la celda donde las hay, y su evidencia dice cuántas en qué estado. ≈ marca un punto que representa una localidad o un municipio.',
      unit: 'Unidad: km.',
      example: (activity, area, from, to, km) =>
        `${activity} en ${area}, donde no hay ninguna listada: de ${from} a ${to}, ${km}.`,
    },
    reach: {
      title: 'Escuelas al alcance',
      text: 'Una escuela está cerca de una capacidad si está a no más de la distancia elegida de al menos una empresa de la misma área que la tiene; la nombra si lo hace una fuente de la escuela. Las organizaciones sin punto quedan fuera y se cuentan al lado.',
      unit: 'Unidad: números de escuelas; la distancia en km, en línea recta como arriba.',
      example: (v) =>
        `${v.skill} en ${v.area}: ${v.companies}, ${v.placed} con punto. ${v.schools} a no más de ${v.km} de al menos una de ellas, ${v.naming}. La más cercana: ${v.school}, a ${v.nearest} de ${v.company}.`,
    },
    services: {
      title: 'Capacidades y servicios',
      text: (skills, services) =>
        `De las actividades del atlas, ${skills} son capacidades que las empresas venden: forman el cociente y las sinergias. ${services} sirven a la industria y se cuentan aparte, entre organizaciones de todo tipo.`,
    },
  },
};
