import type { Article } from './article.js';
import { articles } from './articles.js';
import { topics } from './topics.js';

type InSpanish = Pick<Article, 'id' | 'question' | 'answer' | 'keywords'>;

const told: readonly InSpanish[] = [
  {
    id: 'what-goes-in-blue-bin', keywords: ['reciclar', 'bote azul', 'plástico', 'papel', 'vidrio', 'latas'],
    question: '¿Qué puedo poner en el bote azul de reciclaje?',
    answer: 'Ponga esto en el bote azul, limpio y suelto:\n\n- papel y cartón aplastado\n- botellas y frascos de vidrio\n- latas\n- botellas y envases de plástico\n\nNo ponga bolsas de plástico, unicel, pañales ni comida. Si tiene duda, a la basura. Una bolsa sucia puede echar a perder toda la carga.',
  },
  {
    id: 'recycling-day', keywords: ['qué día', 'reciclaje', 'calendario', 'cuándo pasan'],
    question: '¿Qué día recogen mi reciclaje?',
    answer: 'El reciclaje pasa cada semana, el mismo día que la basura. Saque el bote antes de las 7 a. m. o la noche anterior.\n\nAl norte del Tamble pasamos de lunes a miércoles. Al sur del río, jueves y viernes. Su día está en la etiqueta dentro de la tapa. En una semana con día festivo, cada día después se recorre uno.',
  },
  {
    id: 'start-compost', keywords: ['composta', 'restos de comida', 'bote verde', 'inscribirse'],
    question: '¿Cómo empiezo a separar los restos de comida?',
    answer: 'Inscríbase en línea o llame al 311. En 10 días le llevamos un bote verde y una cubeta para la cocina. Los dos son gratis. Pasamos cada semana el día de la basura.\n\nSi alquila en un edificio de más de diez viviendas, debe inscribirse el dueño. Pídanos que le escribamos.',
  },
  {
    id: 'missed-pickup', keywords: ['no pasó la basura', 'no recogieron', 'camión'],
    question: '¿Qué hago si no recogieron mi basura?',
    answer: 'Espere hasta las 6 p. m. Algunos días los camiones se atrasan. Después avísenos en línea o llame al 311. Deje los botes afuera. Regresamos en dos días o menos.',
  },
  {
    id: 'book-bulky', keywords: ['sofá', 'colchón', 'muebles', 'refrigerador', 'objetos grandes'],
    question: '¿Cómo me deshago de un sofá o un colchón?',
    answer: 'Pida una recolección de objetos grandes. Usted elige un día y le mandamos la fecha. Saque las cosas antes de las 7 a. m. de ese día.\n\nCuatro veces al año es gratis. Después cada una cuesta 20 dólares en su recibo del agua. Si no puede cargar, díganos. Le ayudamos.',
  },
  {
    id: 'pothole-how-long', keywords: ['bache', 'hoyo', 'cuánto tardan'],
    question: '¿Cuánto tardan en tapar un bache?',
    answer: 'Tapamos casi todos en cinco días. Primero los hondos y los de los carriles de bicicletas. Si el suelo está congelado, lo tapamos por un tiempo y volvemos en primavera.',
  },
  {
    id: 'snow-sidewalk', keywords: ['nieve', 'hielo', 'palear', 'acera', 'multa'],
    question: '¿Quién quita la nieve de la acera?',
    answer: 'Los dueños, en las 24 horas después de que deja de nevar. Deje un paso de tres pies de ancho, y la rampa si vive en una esquina. La ciudad limpia calles, paradas y cruces.\n\nSi tiene más de 65 años o una discapacidad, un grupo de vecinos puede palear por usted. Llame al 311.',
  },
  {
    id: 'street-light-out', keywords: ['luz de la calle', 'poste', 'oscuro', 'farola'],
    question: 'Una luz de la calle no prende. ¿Qué necesitan saber?',
    answer: 'Díganos la dirección más cercana. Si puede leer el número del poste, agréguelo: dos letras y cuatro números. Casi todas se arreglan en siete días. Si se rompió un cable bajo la calle, puede tardar un mes.',
  },
  {
    id: 'brown-water', keywords: ['agua sucia', 'agua café', 'agua turbia', 'se puede tomar'],
    question: '¿Por qué sale café el agua?',
    answer: 'Casi siempre es óxido que se soltó al arreglar un tubo o abrir un hidrante. Deje correr el agua fría cinco minutos. No lave ropa blanca hasta que salga clara.\n\nSi sigue café después de dos horas, avísenos. Mientras tanto no la use para la comida del bebé.',
  },
  {
    id: 'cannot-pay-water', keywords: ['recibo del agua', 'no puedo pagar', 'corte', 'plan de pagos'],
    question: '¿Y si no puedo pagar el recibo del agua?',
    answer: 'Llámenos antes de la fecha de pago. Podemos acordar pagos pequeños. Quien gana poco paga la mitad. Nunca cortamos el agua donde hay un bebé o una persona enferma o mayor, ni cuando hiela.',
  },
  {
    id: 'smell-gas', keywords: ['gas', 'huele a gas', 'fuga', 'emergencia'],
    question: 'Huele a gas. ¿Qué hago?',
    answer: '**Salga ya. No toque los apagadores ni use el teléfono adentro.** Llame al 911 desde afuera. Avise a sus vecinos al salir. Espere lejos hasta que los bomberos digan que puede volver.',
  },
  {
    id: 'book-shelter', keywords: ['parque', 'quiosco', 'fiesta', 'reservar', 'cumpleaños'],
    question: '¿Cómo reservo un quiosco en el parque?',
    answer: 'Díganos el parque, el día y cuántas personas van. Le guardamos un quiosco tres días mientras decide. Cuesta 25 dólares por medio día. Las escuelas y los grupos de personas mayores no pagan.\n\nCada parque con quioscos tiene al menos uno sin escalones.',
  },
  {
    id: 'lost-pet', keywords: ['perro perdido', 'gato perdido', 'mascota', 'refugio'],
    question: 'Perdí a mi mascota. ¿Por dónde empiezo?',
    answer: 'Venga al refugio de Hangar Street con una foto, cualquier día de 10 a. m. a 6 p. m. Guardamos a cada animal al menos cinco días. Avise también al 311 para que nuestros choferes la busquen.',
  },
  {
    id: 'rats', keywords: ['ratas', 'ratones', 'plaga', 'veneno'],
    question: '¿Cómo acabo con las ratas?',
    answer: 'Díganos dónde las ve. Afuera tratamos los nidos gratis. Las ratas buscan comida: cierre las tapas y no deje bolsas afuera de noche. Dentro de una vivienda alquilada debe actuar el dueño. Si no lo hace, pida una inspección.',
  },
  {
    id: 'no-heat', keywords: ['sin calefacción', 'frío', 'casero', 'agua caliente', 'dueño'],
    question: 'Mi casa no tiene calefacción. ¿Qué derechos tengo?',
    answer: 'Del 1 de octubre al 15 de mayo el dueño debe mantener la vivienda a 68 grados de día y 62 de noche. El agua caliente debe funcionar todo el año.\n\nAvise al dueño y después a nosotros. Un inspector va en un día. Si el dueño no hace nada, lo arreglamos y él paga.',
  },
  {
    id: 'ask-inspection', keywords: ['inspección', 'moho', 'casero', 'peligro', 'reparaciones'],
    question: '¿Cómo pido una inspección de mi vivienda?',
    answer: 'Díganos qué está mal y cuándo está en casa. Un inspector va en diez días, o antes si hay peligro. No necesita papeles y no preguntamos de dónde es. El dueño no puede subirle la renta ni sacarlo por pedir ayuda.',
  },
  {
    id: 'evicted', keywords: ['desalojo', 'corte', 'abogado', 'renta'],
    question: 'Me llegó un aviso de desalojo. ¿Quién me ayuda?',
    answer: 'No se mude todavía. Solo un juez puede sacarlo. Llame al 311 y pida la línea de inquilinos. Si gana poco, el abogado es gratis. Lleve todas las cartas y vaya a la corte ese día.',
  },
  {
    id: 'senior-relief', keywords: ['65 años', 'descuento', 'impuesto predial', 'jubilado', 'adulto mayor'],
    question: 'Tengo más de 65 años. ¿Puedo pagar menos impuesto por mi casa?',
    answer: 'Sí, si vive en la casa que es suya y gana menos de 48,000 dólares al año, o 58,000 entre dos. Su impuesto ya no sube mientras viva ahí. Pídalo antes del 1 de diciembre. Llenamos la solicitud con usted, por teléfono o en la biblioteca.',
  },
  {
    id: 'food-benefits', keywords: ['cupones', 'snap', 'comida', 'beneficios'],
    question: '¿Cómo pido ayuda para comprar comida?',
    answer: 'Una persona puede inscribirlo por teléfono o en una oficina cercana. Tarda unos 30 minutos. Traiga su identificación y su último talón de pago, si los tiene. Si hoy no tiene para comer, dígalo. Puede recibir una tarjeta en siete días.',
  },
  {
    id: 'food-today', keywords: ['comida gratis', 'hambre', 'despensa', 'comedor'],
    question: '¿Dónde hay comida hoy?',
    answer: 'Cada día hay comida gratis a mediodía y a las 5 p. m. en el Tannery Hall, en Saddler Street. Hay nueve despensas, una en cada biblioteca. Nadie pide papeles. En verano los niños comen gratis en piscinas y bibliotecas.',
  },
  {
    id: 'heating-money', keywords: ['calefacción', 'recibo de gas', 'ayuda', 'calentador'],
    question: '¿Me pueden ayudar a pagar la calefacción?',
    answer: 'Sí, del 1 de noviembre al 31 de marzo. Una familia de cuatro puede ganar hasta 62,000 dólares. Pagamos a la compañía de gas, combustible o luz. Si su calentador no sirve, podemos arreglarlo. Si ahora no tiene calefacción, dígalo y le llamamos hoy mismo.',
  },
  {
    id: 'place-to-sleep', keywords: ['sin casa', 'albergue', 'dormir', 'cama'],
    question: 'No tengo dónde dormir hoy. ¿Quién me ayuda?',
    answer: 'Llame al 311 a cualquier hora y diga «cama esta noche». Le buscamos un lugar y podemos mandar un auto. Las familias quedan juntas. Puede llevar a su mascota. No necesita identificación.',
  },
  {
    id: 'get-alerts', keywords: ['alertas', 'tormenta', 'avisos', 'emergencia'],
    question: '¿Cómo recibo avisos de tormenta?',
    answer: 'Mande la palabra STORM al 555-555-0114. Recibirá un mensaje cuando haya peligro cerca. Puede elegir inglés o español. Si no usa mensajes, podemos llamar al teléfono de su casa.',
  },
  {
    id: 'library-card', keywords: ['biblioteca', 'tarjeta', 'libros', 'prestar'],
    question: '¿Cómo saco la tarjeta de la biblioteca?',
    answer: 'Vaya a cualquier biblioteca con algo que muestre su nombre. Es gratis para quien vive, trabaja o estudia aquí. No cobramos por entregar tarde. También puede sacarla si no tiene domicilio.',
  },
  {
    id: 'learn-english', keywords: ['inglés', 'clases', 'ciudadanía'],
    question: '¿Dónde puedo aprender inglés?',
    answer: 'Hay clases gratis desde septiembre, enero y mayo en seis bibliotecas. Hay grupos de día y de noche, y cuidan a los niños en la sala de al lado. También puede estudiar para el examen de ciudadanía.',
  },
  {
    id: 'city-id', keywords: ['identificación', 'tarjeta', 'id de la ciudad'],
    question: '¿Cómo saco la identificación de la ciudad?',
    answer: 'Vaya a la Secretaría de la Ciudad con algo que muestre quién es y dónde vive. Aceptamos muchos papeles, también de otros países. Es gratis los dos primeros años si tiene menos de 18 o más de 60. Los demás pagan 10 dólares. Puede elegir su nombre y no poner su género.',
  },
  {
    id: 'what-is-311', keywords: ['311', 'teléfono', 'horario', 'llamar'],
    question: '¿Qué es el 311 y cuándo puedo llamar?',
    answer: 'Es un solo número para todos los servicios de la ciudad que no son una emergencia. Llame al 311 de lunes a viernes de 7 a. m. a 8 p. m. y los sábados de 9 a. m. a 5 p. m. Desde fuera de la ciudad llame al 555-555-0111. En una emergencia llame al 911.',
  },
  {
    id: 'my-language', keywords: ['idioma', 'intérprete', 'español', 'señas', 'sordo'],
    question: '¿Puedo hablar con la ciudad en mi idioma?',
    answer: 'Sí. Llame al 311 y diga el nombre de su idioma. Un intérprete entra a la llamada, gratis. Si es sordo o no oye bien, marque 711 y pida el 555-555-0111. En la ventanilla hay lengua de señas por video.',
  },
  {
    id: 'privacy', keywords: ['privacidad', 'anónimo', 'mis datos', 'migración'],
    question: '¿Tengo que dar mi nombre?',
    answer: 'No. Casi todo lo puede avisar sin dar su nombre. Pedimos teléfono o correo solo para poder responderle. No preguntamos dónde nació y no vendemos lo que nos dice. No escriba nombres en su texto, porque todos lo pueden ver.',
  },
];

/** The answers that the city also keeps in Spanish, under the same ids. */
export const articlesInSpanish: readonly Article[] = told.map((one) => {
  const english = articles.find((article) => article.id === one.id);
  if (!english) throw new Error(`No English answer ${JSON.stringify(one.id)}`);
  const topic = Object.values(topics).find((each) => each.en === english.topic);
  return { ...english, ...one, lang: 'es', topic: topic?.es ?? english.topic };
});
