import type { ToldInSpanish } from './in-spanish.js';

export const spanishWaterArticles: readonly ToldInSpanish[] = [
  {
    id: 'brown-water', keywords: ['agua sucia', 'agua café', 'agua marrón', 'agua amarilla', 'agua turbia', 'óxido', 'se puede tomar'],
    wordings: ['sale agua sucia de la llave'],
    question: '¿Por qué sale café el agua?',
    answer: 'Casi siempre es óxido que se soltó al arreglar un tubo o abrir un hidrante. Deje correr el agua fría cinco minutos. No lave ropa blanca hasta que salga clara.\n\nSi sigue café después de dos horas, avísenos. Mientras tanto no la use para la comida del bebé.',
  },
  {
    id: 'lead-pipes', keywords: ['plomo', 'tubería de plomo', 'cañería', 'analizar el agua', 'prueba de agua', 'casa vieja'],
    question: '¿Mi casa tiene tubos de plomo?',
    answer: 'Si se construyó antes de 1950, puede ser. Escriba su dirección en nuestro mapa de tubos o llame al 311. Le mandamos una prueba gratis. Si sale plomo, esa misma semana le damos un filtro y lo ponemos en la lista para un tubo nuevo. Usted no paga nada.',
  },
  {
    id: 'water-leak-who', keywords: ['fuga', 'gotera', 'tubo roto', 'tubería', 'cañería', 'medidor', 'se tira el agua'],
    question: '¿Quién arregla una fuga de agua?',
    answer: 'Nosotros arreglamos los tubos bajo la calle, hasta su medidor. Usted arregla lo que va después del medidor. Si no está seguro, llame al 311 y vamos a ver, gratis.\n\nSi el agua inunda una casa o una calle, llame al 311 a cualquier hora.',
  },
  {
    id: 'high-water-bill', keywords: ['recibo alto', 'bil del agua', 'cuenta de agua', 'factura', 'me cobran mucho', 'fuga en el baño', 'inodoro', 'excusado'],
    wordings: ['el recibo del agua me llegó muy alto'],
    question: '¿Por qué es tan alto mi recibo del agua?',
    answer: 'Casi siempre es un inodoro con fuga. Ponga una gota de color para comida en el tanque. Si sale color en la taza, hay fuga.\n\nArréglela y mándenos la cuenta de la pieza. Le quitamos la mitad del gasto extra, una vez cada dos años.',
  },
  {
    id: 'cannot-pay-water', keywords: ['recibo del agua', 'no puedo pagar', 'me cortan el agua', 'corte de agua', 'plan de pagos', 'bil del agua'],
    wordings: ['me quieren cortar el agua'],
    question: '¿Y si no puedo pagar el recibo del agua?',
    answer: 'Llámenos antes de la fecha de pago. Podemos acordar pagos pequeños. Quien gana poco paga la mitad. Nunca cortamos el agua donde hay un bebé o una persona enferma o mayor, ni cuando hiela.',
  },
  {
    id: 'smell-gas', keywords: ['gas', 'huele a gas', 'olor a gas', 'fuga de gas', 'huevos podridos', 'emergencia'],
    question: 'Huele a gas. ¿Qué hago?',
    answer: '**Salga ya. No toque los apagadores ni use el teléfono adentro.** Llame al 911 desde afuera. Avise a sus vecinos al salir. Espere al aire libre hasta que los bomberos digan que puede volver.',
  },
  {
    id: 'sewer-backup', keywords: ['drenaje tapado', 'se regresa el agua', 'aguas negras', 'caño', 'desagüe', 'excusado tapado', 'sótano', 'mal olor', 'plomero'],
    wordings: ['sale agua sucia en mi sótano'],
    question: 'Sube agua sucia por mi desagüe. ¿Qué hago?',
    answer: 'No use más agua. Aleje a los niños y a las mascotas. Llame al 311 a cualquier hora. Vamos en un día o menos y revisamos gratis el tubo principal.\n\nSi lo tapado es su propio tubo, lo tiene que destapar un plomero. Pregúntenos si podemos ayudarle con el costo. Si huele a gas, salga y llame al 911.',
  },
  {
    id: 'storm-drain', keywords: ['alcantarilla', 'coladera', 'drenaje de lluvia', 'charco', 'calle inundada', 'agua estancada', 'sumidero', 'sin tapa'],
    question: 'El agua de lluvia se queda en mi calle. ¿Quién limpia la alcantarilla?',
    answer: 'Nosotros, en tres días o menos. Díganos la dirección más cercana. Puede quitar las hojas de encima con un rastrillo, pero por favor no levante la tapa. Si no tiene tapa, no se acerque y llame al 311.\n\nSi el agua inunda una casa o una calle, llame al 311 a cualquier hora.',
  },
  {
    id: 'hydrant', keywords: ['hidrante', 'toma de agua', 'boca de incendio', 'hidrante abierto', 'bomba de agua', 'tira agua', 'regadera'],
    question: 'Un hidrante tira agua o está abierto. ¿A quién aviso?',
    answer: 'Avise al 311. Vamos en un día o menos, o enseguida si inunda la calle. Por favor no trate de cerrarlo.\n\nEn días de calor su cuadra puede pedir una regadera para el hidrante. Es gratis y la pone un equipo. No se estacione a menos de 15 pies de un hidrante. Manténgalo sin nieve.',
  },
  {
    id: 'move-water', keywords: ['mudanza', 'me voy a mudar', 'abrir cuenta de agua', 'poner el agua', 'cancelar el agua', 'cerrar cuenta', 'cambio de nombre'],
    wordings: ['poner el agua en mi casa nueva'],
    question: 'Me voy a mudar. ¿Cómo abro o cierro mi cuenta de agua?',
    answer: 'Avísenos cinco días hábiles antes de mudarse. Leemos el medidor y ese día empieza o termina la cuenta. No cuesta nada. Si se va, denos su nueva dirección para el último recibo. Si alquila, pregunte primero al dueño: tal vez él paga el agua.',
  },
  {
    id: 'pay-water-bill', keywords: ['pagar el agua', 'recibo del agua', 'bil del agua', 'cuenta de agua', 'pago automático', 'en efectivo', 'número de cuenta'],
    question: '¿Cómo pago mi recibo del agua?',
    answer: 'En línea, por correo, por teléfono o en la ventanilla 311. En efectivo puede pagar en cualquier biblioteca. Pagar desde una cuenta de banco no tiene cargo.\n\nEl recibo llega cada dos meses. Debe pagarlo en los 30 días después de su fecha. Su número de cuenta está arriba.',
  },
  {
    id: 'frozen-pipes', keywords: ['tubos congelados', 'tubería congelada', 'cañería', 'se reventó el tubo', 'no sale agua', 'helada', 'llave de paso'],
    question: 'Se me congelaron los tubos. ¿Qué hago?',
    answer: 'Abra la llave. Caliente el tubo con una secadora de pelo o con toallas calientes, empezando desde la llave. Nunca use fuego. Si se revienta un tubo, cierre la llave principal y llame a un plomero.\n\nSi el medidor está congelado, llame al 311 a cualquier hora. Cuando haga mucho frío, deje una llave goteando por la noche.',
  },
];

export const spanishParkArticles: readonly ToldInSpanish[] = [
  {
    id: 'book-shelter', keywords: ['parque', 'quiosco', 'fiesta', 'reservar', 'rentar', 'cumpleaños', 'carne asada', 'picnic', 'palapa'],
    question: '¿Cómo reservo un quiosco en el parque?',
    answer: 'Díganos el parque, el día y cuántas personas van. Le guardamos un quiosco tres días mientras decide. Cuesta 25 dólares por medio día. Las escuelas y los grupos de personas mayores no pagan.\n\nCada parque con quioscos tiene al menos uno sin escalones.',
  },
  {
    id: 'park-hours', keywords: ['horario del parque', 'a qué hora abre', 'a qué hora cierra', 'de noche', 'baños'],
    question: '¿A qué hora abren los parques?',
    answer: 'Abren cuando sale el sol y cierran a las 10 p. m. El camino del río está abierto toda la noche, porque hay gente que va por ahí al trabajo. Los baños abren de 8 a. m. a 8 p. m., de abril a octubre.',
  },
  {
    id: 'dogs-in-parks', keywords: ['perro suelto', 'correa', 'parque de perros', 'soltar al perro', 'pasear al perro'],
    question: '¿Dónde puede correr suelto mi perro?',
    answer: 'En las áreas cercadas para perros de Glider Field, Mill Race Park y Towpath Walk. En los demás parques llévelo con correa. Los perros no pueden entrar a las áreas de juegos. Los perros guía pueden ir a todas partes.',
  },
  {
    id: 'free-street-tree', keywords: ['árbol gratis', 'plantar un árbol', 'sembrar', 'sombra', 'frente a mi casa'],
    question: '¿Pueden plantar un árbol frente a mi casa?',
    answer: 'Sí, y es gratis. Pídalo a más tardar en marzo para la primavera, o en septiembre para el otoño. Primero vemos si hay tubos o cables. Después lo plantamos. Usted le da dos cubetas de agua por semana durante dos veranos.',
  },
  {
    id: 'fallen-tree', keywords: ['árbol caído', 'se cayó un árbol', 'rama', 'tumbó', 'cables', 'tormenta'],
    question: 'Se cayó un árbol. ¿A quién llamo?',
    answer: 'Si toca cables o hay un herido, no se acerque y llame al 911. Si tapa una calle o una acera, avise al 311. Un equipo va en dos días o menos, y antes si la calle está cerrada. Si cayó de un patio a otro, les toca a los dueños.',
  },
  {
    id: 'swimming', keywords: ['piscina', 'alberca', 'pileta', 'nadar', 'playa', 'clases de natación', 'salvavidas'],
    question: '¿Dónde puedo nadar?',
    answer: 'Hay cuatro piscinas y una playa. Todas son gratis. Las piscinas abren del 20 de junio al Día del Trabajo (Labor Day), de 11 a. m. a 7 p. m. Lighthouse Beach tiene salvavidas de 10 a. m. a 6 p. m. y un tapete para llegar al agua en silla de ruedas. No es seguro nadar en el Tamble.',
  },
  {
    id: 'trim-tree', keywords: ['podar', 'cortar ramas', 'rama baja', 'árbol tapa la luz', 'árbol de la calle', 'tronco', 'tocón'],
    question: '¿Pueden podar el árbol frente a mi casa?',
    answer: 'Sí, si es un árbol de la calle. Díganos si tapa una señal, una luz o una ventana. Un experto en árboles lo revisa y el equipo va en 90 días o menos. Si una rama se puede caer, dígalo: entonces vamos en dos días. Por favor no corte usted un árbol de la calle.',
  },
  {
    id: 'tree-on-wires', keywords: ['árbol en los cables', 'ramas en los cables', 'cables de luz', 'línea eléctrica', 'poste de luz', 'chispas', 'compañía de luz'],
    question: 'Un árbol crece entre los cables de luz. ¿Quién lo poda?',
    answer: 'La compañía de luz, no la ciudad. Llame a Tamble Power al 555-555-0150, a cualquier hora. Por favor no corte usted nada cerca de los cables.\n\nSi hay un árbol o una rama sobre un cable, o ve chispas, quédese a 30 pies y llame al 911.',
  },
  {
    id: 'cut-tree', keywords: ['cortar un árbol', 'tumbar un árbol', 'talar', 'quitar árbol', 'árbol seco', 'permiso para cortar', 'árbol del vecino'],
    question: '¿Puedo cortar un árbol de mi patio?',
    answer: 'Necesita un permiso si el tronco tiene más de 10 pulgadas de ancho. Pídalo en la ventanilla de parques. Es gratis y le respondemos en diez días. Para un árbol muerto, solo mande primero una foto.\n\nNo intervenimos cuando los vecinos no están de acuerdo sobre un árbol. Llame al 311 y pida una conversación gratis con un mediador.',
  },
  {
    id: 'community-garden', keywords: ['huerto', 'jardín comunitario', 'parcela', 'sembrar verduras', 'hortaliza', 'cultivar'],
    question: '¿Cómo consigo una parcela en un huerto comunitario?',
    answer: 'Hay ocho huertos. Una parcela cuesta 20 dólares al año, o nada si gana poco. Hay agua y herramientas, y algunas jardineras se alcanzan desde una silla de ruedas.\n\nInscríbase en febrero, en línea o en una biblioteca. Si no quedan parcelas, lo ponemos en la lista.',
  },
  {
    id: 'park-problem', keywords: ['pasto alto', 'zacate', 'banca rota', 'baño sucio', 'fuente', 'basura en el parque', 'parque descuidado'],
    question: 'Un parque está sucio o hay algo roto. ¿Quién lo cuida?',
    answer: 'Nosotros. Díganos el parque y qué necesita: pasto alto, una banca, un baño, una fuente o basura. Vamos en 10 días o menos. Algunos prados los dejamos crecer hasta julio, para los pájaros y las abejas.',
  },
  {
    id: 'playground-broken', keywords: ['columpio', 'resbaladilla', 'tobogán', 'juegos rotos', 'vidrios', 'agujas', 'cancha', 'juegos infantiles'],
    question: 'Un columpio o una resbaladilla está rota. ¿A quién aviso?',
    answer: 'Díganos el parque y no deje que los niños se suban. Vamos en tres días o menos. Si hay vidrios o una aguja, no los toque. Llame al 311 y vamos primero con usted. Las canchas y áreas de juegos de una escuela son de la escuela.',
  },
];

export const spanishAnimalArticles: readonly ToldInSpanish[] = [
  {
    id: 'lost-pet', keywords: ['perro perdido', 'gato perdido', 'se me perdió el perro', 'mascota', 'refugio', 'perrera'],
    wordings: ['se escapó mi gato'],
    question: 'Perdí a mi mascota. ¿Por dónde empiezo?',
    answer: 'Venga al refugio de Hangar Street con una foto, cualquier día de 10 a. m. a 6 p. m. Guardamos a cada animal al menos cinco días. Avise también al 311 para que nuestros choferes la busquen.',
  },
  {
    id: 'dog-license', keywords: ['licencia de perro', 'registrar perro', 'placa', 'rabia', 'vacuna', 'chapa'],
    question: '¿Mi perro necesita licencia?',
    answer: 'Sí, desde los cuatro meses de edad. Cuesta 12 dólares al año, o 5 dólares si usted tiene más de 65 años. Traiga el comprobante de la vacuna contra la rabia. La placa nos ayuda a llevar a su perro a casa.',
  },
  {
    id: 'rats', keywords: ['ratas', 'ratones', 'plaga', 'veneno', 'roedores', 'nidos'],
    wordings: ['hay ratas junto a los botes de basura'],
    question: '¿Cómo acabo con las ratas?',
    answer: 'Díganos dónde las ve. Afuera tratamos los nidos gratis. Las ratas buscan comida: cierre las tapas y no deje bolsas afuera de noche. Dentro de una vivienda alquilada debe actuar el dueño. Si no lo hace, pida una inspección.',
  },
  {
    id: 'wild-animal', keywords: ['mapache', 'zorro', 'pájaro herido', 'animal salvaje', 'murciélago', 'zarigüeya', 'tlacuache'],
    question: 'Encontré un animal herido o salvaje. ¿Qué hago?',
    answer: 'No se acerque, aleje a las mascotas y a los niños, y llame al 311. No le dé comida ni lo levante. Si hubo un murciélago en un cuarto donde alguien dormía, avísenos enseguida: esa persona puede necesitar una vacuna.',
  },
  {
    id: 'stray-dog', keywords: ['perro callejero', 'perro suelto', 'gato callejero', 'encontré un perro', 'me mordió un perro', 'mordida', 'maltrato animal', 'perrera'],
    question: 'Encontré un perro o un gato suelto. ¿Qué hago?',
    answer: 'Llame al 311. Un chofer va en un día o menos. Si el animal está tranquilo, lo puede llevar al refugio de Hangar Street, cualquier día de 10 a. m. a 6 p. m. No corra detrás de él.\n\nSi ataca a alguien, llame al 911. Si lo mordió a usted, vea a un doctor y avísenos el mismo día.',
  },
  {
    id: 'dead-animal', keywords: ['animal muerto', 'perro muerto', 'venado atropellado', 'pájaro muerto', 'se murió mi mascota', 'atropellado'],
    question: 'Hay un animal muerto en la calle. ¿Quién lo recoge?',
    answer: 'Nosotros, en un día o menos. Díganos la dirección más cercana y por favor no lo toque. Si está en su patio, póngase guantes, métalo en dos bolsas y después en el bote gris. Si murió su mascota, puede llevarla gratis al refugio.',
  },
  {
    id: 'coyote', keywords: ['coyote', 'coyotes', 'zorro', 'perro salvaje', 'animal salvaje', 'aullidos'],
    question: 'Vi un coyote. ¿Es peligroso?',
    answer: 'Por lo general no. Algunos viven junto al río y no se acercan a la gente. Si uno se acerca, párese derecho, grite y mueva los brazos. No corra. Cargue a los perros chicos.\n\nDe noche tenga a los gatos adentro y no deje comida afuera. Si un coyote parece enfermo o se acerca a los niños, llame al 311. Si ataca, llame al 911.',
  },
  {
    id: 'bees-and-hens', keywords: ['abejas', 'colmena', 'gallinas', 'pollos', 'gallo', 'enjambre', 'animales en el patio'],
    question: '¿Puedo tener abejas o gallinas?',
    answer: 'Sí, con un permiso de 20 dólares al año. Puede tener dos colmenas o seis gallinas, o las dos cosas. Téngalas a 10 pies de la casa vecina. No puede tener un gallo. Si alquila, necesita el permiso del dueño.\n\nSi hay un enjambre de abejas en un árbol, no se acerque y llame al 311.',
  },
  {
    id: 'barking-dog', keywords: ['perro ladra', 'ladridos', 'perro del vecino', 'no me deja dormir', 'ruido de perro'],
    question: 'El perro del vecino ladra toda la noche. ¿Qué puedo hacer?',
    answer: 'Si se siente seguro, hable primero con su vecino. Tal vez no lo sabe. Después anote los días y las horas durante una semana y avísenos. Le escribimos al dueño en siete días o menos. Si sigue, medimos el ruido y puede haber multa.',
  },
];
