import type { ToldInSpanish } from './in-spanish.js';

export const spanishRecyclingArticles: readonly ToldInSpanish[] = [
  {
    id: 'what-goes-in-blue-bin', keywords: ['reciclar', 'bote azul', 'contenedor azul', 'plástico', 'papel', 'vidrio', 'latas', 'unicel', 'poliestireno'],
    question: '¿Qué puedo poner en el bote azul de reciclaje?',
    answer: 'Ponga esto en el bote azul, limpio y suelto:\n\n- papel y cartón aplastado\n- botellas y frascos de vidrio\n- latas\n- botellas y envases de plástico\n\nNo ponga bolsas de plástico, unicel, pañales ni comida. Si tiene duda, a la basura. Una bolsa sucia puede echar a perder toda la carga.',
  },
  {
    id: 'recycling-day', keywords: ['qué día', 'cuándo pasan', 'calendario', 'horario de reciclaje', 'día de recolección'],
    question: '¿Qué día recogen mi reciclaje?',
    answer: 'El reciclaje pasa cada semana, el mismo día que la basura. Saque el bote antes de las 7 a. m. o la noche anterior.\n\nAl norte del Tamble pasamos de lunes a miércoles. Al sur del río pasamos jueves y viernes. Su día está en la etiqueta dentro de la tapa. En una semana con día festivo, después de ese día pasamos un día más tarde.',
  },
  {
    id: 'get-recycling-bin', keywords: ['bote nuevo', 'pedir bote', 'bote roto', 'me robaron el bote', 'contenedor', 'caneca', 'zafacón'],
    question: '¿Cómo pido un bote de reciclaje?',
    answer: 'Pídalo en línea o llame al 311. El primer bote azul es gratis. Cambiar uno roto también. Se lo llevamos en 10 días o menos.\n\nSi no puede levantar un bote lleno, pida el chico.',
  },
  {
    id: 'pizza-boxes', keywords: ['caja de pizza', 'cartón con grasa', 'cartón sucio', 'comida para llevar'],
    question: '¿Puedo reciclar una caja de pizza?',
    answer: 'Sí, si está limpia. Corte las partes con grasa. Esas van en el bote verde, con los restos de comida. Los restos de queso también pueden ir ahí.',
  },
  {
    id: 'start-compost', keywords: ['composta', 'compost', 'restos de comida', 'sobras', 'bote verde', 'inscribirse', 'orgánico'],
    question: '¿Cómo empiezo a separar los restos de comida?',
    answer: 'Inscríbase en línea o llame al 311. En 10 días o menos le llevamos un bote verde y una cubeta para la cocina. Los dos son gratis. Pasamos cada semana el día de la basura.\n\nSi alquila en un edificio de más de diez viviendas, debe inscribirse el dueño. Pídanos que le escribamos.',
  },
  {
    id: 'what-goes-in-compost', keywords: ['bote verde', 'qué va en la composta', 'orgánicos', 'carne', 'huesos', 'cáscaras', 'café', 'bolsitas de té'],
    question: '¿Qué puede ir en el bote verde?',
    answer: 'Toda la comida, cocida o cruda: fruta, pan, carne, pescado, huesos, cáscaras de huevo, café y té. También toallas de papel y bolsas de papel. También hojas y ramitas.\n\nNo ponga plástico, desechos de mascotas, vidrio ni metal. Use solo bolsas de papel. No use las de plástico que dicen que se deshacen.',
  },
  {
    id: 'leaf-pickup', keywords: ['hojas', 'bolsas de hojas', 'hojas secas', 'jardín', 'yarda', 'rastrillo', 'otoño'],
    question: '¿Qué hago con las hojas del jardín?',
    answer: 'Póngalas en el bote verde o en bolsas de papel en la orilla de la acera. Nos llevamos hasta diez bolsas por semana del 19 de octubre al 11 de diciembre. Por favor no eche las hojas a la calle. Tapan las alcantarillas.',
  },
  {
    id: 'free-compost', keywords: ['abono gratis', 'composta gratis', 'tierra para plantas', 'jardín', 'huerto', 'mantillo'],
    question: '¿Me dan composta para mi jardín?',
    answer: 'Sí. Cada primavera devolvemos lo que hicimos con sus restos de comida. Traiga una cubeta o bolsas al patio de la ciudad en Limekiln Road, un sábado de abril o mayo. Cada casa puede llevarse 20 galones. No cuesta nada.',
  },
  {
    id: 'which-bin', keywords: ['en qué bote', 'separar la basura', 'qué va dónde', 'colores', 'contenedor', 'bote gris', 'caneca'],
    question: '¿En qué bote va?',
    answer: 'Fíjese en el color:\n\n- **bote azul:** papel, vidrio, latas y botellas de plástico, todo limpio\n- **bote verde:** restos de comida, hojas y ramitas\n- **bote gris:** todo lo demás\n\nLa pintura, las agujas y los aparatos electrónicos viejos no van en ninguno. Si tiene duda, use el gris.',
  },
  {
    id: 'green-cart-broken', keywords: ['bote verde roto', 'me robaron el bote', 'se perdió el bote', 'rueda rota', 'tapa rota', 'cambiar el bote'],
    question: 'Mi bote verde está roto o ya no está. ¿Cómo pido otro?',
    answer: 'Pídalo en línea o llame al 311. Es gratis. Se lo llevamos en 10 días o menos y recogemos el viejo. Por favor deje el viejo vacío junto a su puerta.\n\nSi solo se rompió una rueda o la tapa, dígalo. Muchas veces podemos arreglarla ahí mismo.',
  },
  {
    id: 'yard-waste', keywords: ['pasto', 'zacate', 'césped', 'grama', 'ramas', 'hierba', 'maleza', 'podar', 'yarda', 'jardín'],
    question: '¿Qué hago con el pasto y las ramas?',
    answer: 'El pasto, la hierba y las ramitas van en el bote verde, todo el año. Amarre las ramas delgadas en atados de hasta cuatro pies de largo y póngalos junto al bote.\n\nLas gruesas las puede llevar al patio de la ciudad en Limekiln Road. Es gratis para las casas.',
  },
  {
    id: 'christmas-tree', keywords: ['árbol de navidad', 'arbolito', 'pino', 'tirar el árbol', 'enero'],
    question: '¿Qué hago con mi árbol de Navidad?',
    answer: 'Póngalo en la orilla de la acera el día de su basura, en las primeras dos semanas de enero. Quítele las luces y la base, y no use bolsa. Con los árboles hacemos mantillo para los parques. Después de eso, córtelo y póngalo en el bote verde.',
  },
];

export const spanishTrashArticles: readonly ToldInSpanish[] = [
  {
    id: 'missed-pickup', keywords: ['no pasó la basura', 'no recogieron', 'no pasó el camión', 'basura llena', 'desechos'],
    wordings: ['otra vez se les olvidó mi basura', 'el camión no pasó por mi casa'],
    question: '¿Qué hago si no recogieron mi basura?',
    answer: 'Espere hasta las 6 p. m. Algunos días los camiones se atrasan. Después avísenos en línea o llame al 311. Deje los botes afuera. Regresamos en dos días o menos.',
  },
  {
    id: 'holiday-pickup', keywords: ['día festivo', 'feriado', 'día de fiesta', 'acción de gracias', 'thanksgiving', 'navidad', 'año nuevo'],
    question: '¿Pasan los días festivos?',
    answer: 'Seis días al año no pasamos: Año Nuevo, Día de los Caídos (Memorial Day), 4 de julio, Día del Trabajo (Labor Day), Acción de Gracias y Navidad. En esas semanas, después del día festivo pasamos un día más tarde. El viernes pasa al sábado.',
  },
  {
    id: 'book-bulky', keywords: ['sofá', 'sillón', 'colchón', 'muebles', 'trastes viejos', 'refrigerador', 'nevera', 'objetos grandes', 'tirar muebles'],
    wordings: ['cómo tiro un sofá viejo', 'alguien que se lleve muebles viejos'],
    question: '¿Cómo me deshago de un sofá o un colchón?',
    answer: 'Pida una recolección de objetos grandes. Usted elige un día y le mandamos la fecha. Saque las cosas a la orilla de la acera antes de las 7 a. m. de ese día.\n\nCuatro veces al año es gratis. Después cada una cuesta 20 dólares en su recibo del agua. Si no puede cargar, díganos. Le ayudamos.',
  },
  {
    id: 'paint-and-chemicals', keywords: ['pintura', 'químicos', 'aceite', 'limpiadores', 'veneno', 'cloro', 'desechos peligrosos', 'tirar pintura'],
    question: '¿Dónde llevo pintura vieja y limpiadores?',
    answer: 'Llévelos al patio de la ciudad en Limekiln Road, de martes a sábado, de 9 a. m. a 4 p. m. Déjelos en su propia lata. Nunca los eche por la alcantarilla ni el desagüe: todo llega al río.\n\nLa pintura de pared ya seca puede ir a la basura, sin la tapa.',
  },
  {
    id: 'electronics', keywords: ['televisor', 'tele', 'computadora', 'celular', 'pilas', 'baterías', 'aparatos electrónicos'],
    question: '¿Cómo me deshago de un televisor o una computadora?',
    answer: 'La ley no permite ponerlos en la basura. Pida que pasemos, gratis, o llévelos a cualquier biblioteca el primer sábado del mes. Antes borre sus datos. Le enseñamos cómo.',
  },
  {
    id: 'needles', keywords: ['agujas', 'jeringas', 'jeringuillas', 'insulina', 'medicinas viejas', 'pastillas', 'medicamentos vencidos'],
    question: '¿Cómo tiro agujas y medicinas viejas?',
    answer: 'Ponga las agujas en una botella de plástico duro con tapa y ciérrela con cinta. Llévela a un centro de salud o a una farmacia. Ahí también reciben pastillas viejas.\n\nSi encuentra una aguja en la calle, no la toque. Llame al 311.',
  },
  {
    id: 'trash-day', keywords: ['qué día pasa la basura', 'cuándo pasa el camión', 'horario de basura', 'calendario', 'desechos', 'día de recolección'],
    wordings: ['qué días pasa la basura por mi calle', 'cuándo saco los botes'],
    question: '¿Qué día recogen mi basura?',
    answer: 'Una vez por semana. El reciclaje y los restos de comida pasan el mismo día. Al norte del Tamble pasamos de lunes a miércoles. Al sur del río pasamos jueves y viernes.\n\nSu día está en la etiqueta dentro de la tapa. Saque los botes antes de las 7 a. m. o la noche anterior. ¿No está seguro? Llame al 311.',
  },
  {
    id: 'trash-cart', keywords: ['bote de basura', 'bote gris', 'basurero', 'contenedor', 'zafacón', 'caneca', 'tacho', 'bote nuevo', 'otro bote'],
    question: '¿Cómo pido un bote de basura?',
    answer: 'Pídalo en línea o llame al 311. El primer bote gris es gratis. Cambiar uno roto también. Se lo llevamos en 10 días o menos. Un segundo bote gris cuesta 6 dólares al mes en su recibo del agua.\n\nAntes de pagar por más espacio, pruebe el bote verde. Es gratis.',
  },
  {
    id: 'mattress-wrap', keywords: ['colchón', 'chinches', 'funda de plástico', 'cubrir el colchón', 'cama', 'base de la cama'],
    question: '¿Tengo que envolver un colchón viejo?',
    answer: 'Sí. Póngalo en una funda de plástico y ciérrela con cinta. Así no pasan chinches al equipo ni a sus vecinos. En la ventanilla 311 hay fundas gratis.\n\nDespués pida una recolección de objetos grandes. Cuatro veces al año es gratis.',
  },
  {
    id: 'city-yard', keywords: ['basurero municipal', 'tiradero', 'vertedero', 'relleno', 'escombro', 'cascajo', 'llantas', 'madera', 'limekiln', 'dompe'],
    wordings: ['está abierto hoy el basurero', 'dónde llevo llantas viejas'],
    question: '¿Qué puedo llevar al patio de la ciudad?',
    answer: 'El patio de Limekiln Road abre de martes a sábado, de 9 a. m. a 4 p. m. Traiga algo que muestre que vive aquí.\n\n- **gratis:** pintura, limpiadores, metal, ramas y cuatro llantas al año\n- **10 dólares por auto lleno:** madera, azulejo y otros escombros\n\nAhí no recibimos comida, televisores ni computadoras.',
  },
  {
    id: 'illegal-dumping', keywords: ['tiraron basura', 'basura en la calle', 'llantas tiradas', 'escombro', 'terreno', 'multa por tirar basura', 'desechos'],
    question: 'Alguien tiró basura en mi calle. ¿Qué puedo hacer?',
    answer: 'Díganos el lugar y qué ve. Una foto ayuda. Por favor no la toque. Limpiamos calles, terrenos de la ciudad y orillas del río en cinco días. Si está en un terreno privado, el dueño tiene 14 días.\n\nSi vio quién fue, anote la placa y la hora. La multa empieza en 500 dólares.',
  },
  {
    id: 'litter-basket', keywords: ['basurero lleno', 'cesto de la calle', 'bote de la esquina', 'parada de autobús', 'se desborda', 'basura en la acera'],
    question: 'El basurero de mi esquina está lleno. ¿Quién lo vacía?',
    answer: 'Nosotros. Díganos la esquina y vamos en dos días o menos. También puede pedir un basurero en una parada de autobús que no tiene. Por favor no ponga bolsas de su casa en un basurero de la calle.',
  },
];
