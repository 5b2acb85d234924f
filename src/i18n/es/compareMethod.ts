import type { compareMethod as en } from '../en/compareMethod.ts';

export const compareMethod: typeof en = {
  title: 'Cómo se hace la comparación',
  intro:
    'Cada cifra está como la da su fuente. Este atlas no promedia, no estima ni rellena nada; lo que calcula por su cuenta está en esta página, con un ejemplo tomado de los datos de esta edición.',
  noExample: 'En estas áreas no hay con qué mostrarlo.',

  newest: {
    title: 'Una celda, varias fuentes',
    says: 'Una celda muestra la cifra más reciente en su unidad. Donde las fuentes se contradicen para la misma fecha, en lugar de un solo número muestra el rango de los dos años más recientes, cuál de sus cifras es la más reciente y cuántas fuentes lo respaldan.',
    formula: 'rango = mín(_v_) … máx(_v_), para toda _v_ con _t_ ≥ _T_ − 1',
    unit: 'Unidad: la de la fila.',
    symbols: [
      ['rango', 'lo que muestra la celda: la menor y la mayor de las cifras'],
      ['v', 'una cifra, observada o estimada, en la unidad de la fila'],
      ['t', 'su año'],
      ['T', 'el año de la más reciente'],
    ],
    example: (v) => `${v.title}, ${v.area}: ${v.list}. La celda muestra ${v.shown}.`,
    limits: [
      'Las fuentes cuentan de distinta manera (plantas, empresas, miembros) aun con la misma unidad; las notas de cada cifra lo dicen.',
      'Las cifras de parte del año, las metas, las dudosas y las que según su propia nota miden otra cosa (otra base de precios, un extremo de un intervalo, un solo oficio, otro territorio) aparecen marcadas, pero nunca forman un rango, un lugar ni una gráfica. Un área que no tiene otras muestra la más reciente de ellas, marcada y sin lugar.',
      'Cifras en unidades distintas nunca se comparan: un indicador con varias unidades tiene una fila para cada una.',
    ],
  },
  places: {
    title: 'Lugares entre los que tienen dato',
    says: 'Solo se ordenan los estados con una cifra comparable, y el lugar dice entre cuántos. Donde las fuentes difieren, el lugar queda entre dos. Cifras iguales comparten el mejor lugar. México y la Alianza son referencias y no tienen lugar; tampoco lo tiene un conteo en cero, aunque está entre los que tienen dato.',
    formula: 'mejor = 1 + |{ _j_ : _l_(_j_) > _h_(_i_) }|,  peor = 1 + |{ _j_ : _h_(_j_) > _l_(_i_) }|',
    unit: 'Sin unidad: lugares entre los estados con dato; 1 es el primero.',
    symbols: [
      ['mejor, peor', 'el primer y el último lugar que puede tener el estado; uno solo donde coinciden'],
      ['|{ … }|', 'cuántos estados cumplen lo descrito'],
      ['i', 'el estado cuyo lugar se busca'],
      ['j', 'cualquier otro estado con dato'],
      [
        'l, h',
        'mínimo y máximo de lo que dicen las fuentes recientes; iguales donde coinciden. Donde menos es mejor, ambos cambian de signo',
      ],
    ],
    nobody: 'nadie',
    example: (v) =>
      `${v.title}: ${v.list}. Mejores que ${v.area} con certeza: ${v.surely}; por eso mejor = 1 + ${v.better} = ${v.best}. Quizá mejores: ${v.perhaps}; por eso peor = 1 + ${v.maybe} = ${v.worst}. ${v.area}: ${v.place}.`,
    limits: [
      'Se ordenan juntas cifras de años distintos; la fila dice cuáles y las antiguas van marcadas.',
      'Un estado sin cifra no es el último: nadie lo ha contado en estas fuentes.',
      'Cuando una cifra aparece o desaparece, el «de …» cambia junto con los lugares.',
    ],
  },
  perMillion: {
    title: 'Por millón de habitantes',
    says: 'Lo que cuenta este atlas se puede dividir entre la población, para que los estados pequeños se vean junto a los grandes.',
    formula: '_q_ = _n_ ÷ _p_ × 1,000,000',
    unit: 'Unidad: organizaciones por millón de habitantes.',
    symbols: [
      ['q', 'lo que muestra la celda por millón de habitantes'],
      ['n', 'organizaciones contadas en el área'],
      [
        'p',
        'sus habitantes, la cifra más reciente del indicador «Población»; los de la Alianza, la suma de sus estados',
      ],
    ],
    example: (v) =>
      `${v.title}, ${v.area}: ${v.count} ÷ ${v.population} (${v.year}, ${v.source}) × 1,000,000 = ${v.result}.`,
    limits: [
      'La población es la más reciente para cualquier año que se muestre, pues los datos no traen otra.',
      'Es la densidad de lo listado, no de lo que existe: conviene leerla junto a la línea de cobertura.',
    ],
  },
  counted: {
    title: 'Contado en este atlas',
    says: 'Se cuentan los registros de este atlas, sea cual sea el filtro. Las organizaciones cerradas solo cuentan como cerradas. Papeles, actividades, países, certificaciones e inicios son los de las empresas, incluidas las emergentes.',
    formula: 'cobertura = listadas junto a reportadas; nunca una entre la otra',
    unit: 'Unidad: empresas.',
    symbols: [
      ['cobertura', 'la línea que acompaña todo lo que cuenta este atlas'],
      ['listadas', 'empresas de este atlas, incluidas las emergentes, sin las cerradas'],
      ['reportadas', 'las empresas que dan las fuentes, según la regla de una celda'],
    ],
    example: (v) => `${v.area}: ${v.listed}; ${v.reported}.`,
    limits: [
      'Lo listado depende de lo que es público. Un cero significa que no hay ninguna listada, no que no exista.',
      '«Con certificación conocida» cuenta donde una fuente lo dice; vacío no significa «no».',
      'Una organización con varias actividades o certificaciones cuenta una vez en cada una.',
    ],
  },
  year: {
    title: 'El año',
    says: 'Con un año elegido, la celda muestra la cifra más reciente hasta ese año y los conteos incluyen lo que se sabe que ya había iniciado; lo que no tiene fecha va aparte.',
    formula: '_n_(_y_) = |{ _o_ : _s_(_o_) ≤ _y_ }|',
    unit: 'Unidad: organizaciones.',
    symbols: [
      ['n(y)', 'organizaciones que se sabe que habían iniciado hasta el año'],
      ['y', 'el año elegido'],
      ['o', 'una organización que hoy no está cerrada'],
      ['s', 'cuándo inició en su sitio'],
    ],
    example: (v) =>
      `${v.area} en ${v.year}: ${v.begun} con inicio conocido hasta entonces, ${v.undated} de inicio desconocido.`,
    limits: [
      'La mayoría de los inicios se desconoce, así que esto no es una curva de crecimiento.',
      'Lo que cerró antes de hoy falta en los años anteriores, pues rara vez se sabe el día del cierre.',
    ],
  },
  distance: {
    title: 'Distancias',
    says: 'Las distancias son líneas rectas entre puntos sobre una esfera, no carreteras.',
    formula: '_d_ = 2_R_ · arcsen √( sen²(Δφ ÷ 2) + cos φ₁ · cos φ₂ · sen²(Δλ ÷ 2) )',
    unit: 'Unidad: km; los ángulos, en radianes.',
    symbols: [
      ['d', 'la distancia entre dos puntos'],
      ['R', 'el radio medio de la Tierra, 6,371.0088 km (IUGG)'],
      ['φ, λ', 'latitud y longitud de un punto (₁) y del otro (₂)'],
      ['Δφ, Δλ', 'sus diferencias'],
    ],
    example: (v) => `De ${v.a} (${v.from}) a ${v.b} (${v.to}): ${v.km}.`,
    limits: [
      'Menos de 0.5 % de diferencia con el elipsoide.',
      'Muchos puntos son los de un parque o una localidad; la distancia entre dos de ellos es tan exacta como ellos.',
    ],
  },
};
