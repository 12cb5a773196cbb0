import type { ToldInSpanish } from './in-spanish.js';

export const spanishStreetArticles: readonly ToldInSpanish[] = [
  {
    id: 'pothole-how-long', keywords: ['bache', 'hoyo', 'hueco', 'pozo', 'cuánto tardan', 'tapar', 'pavimento'],
    wordings: ['hay un hoyo en la calle'],
    question: '¿Cuánto tardan en tapar un bache?',
    answer: 'Tapamos casi todos en cinco días. Primero los hondos y los de los carriles de bicicletas. Si el suelo está congelado, lo tapamos por un tiempo y volvemos en primavera.',
  },
  {
    id: 'pothole-damage', keywords: ['llanta', 'goma', 'rin', 'daño al carro', 'reclamo', 'ponchada', 'me paga la ciudad', 'hoyo'],
    wordings: ['caí en un hoyo y se me ponchó la llanta'],
    question: 'Un bache rompió mi llanta. ¿La paga la ciudad?',
    answer: 'Puede ser, si ya sabíamos del bache y tardamos en taparlo. Mándenos un reclamo en 90 días o menos. Necesitamos el lugar, el día, una foto y la cuenta del taller. El formulario está en la alcaldía y en línea. Si quiere ayuda con él, pregunte al 311.',
  },
  {
    id: 'sidewalk-who-pays', keywords: ['banqueta', 'vereda', 'acera rota', 'banqueta levantada', 'raíz', 'me tropecé', 'quién paga'],
    question: '¿Quién tiene que arreglar la acera?',
    answer: 'Casi siempre, el dueño del edificio. La ciudad lo hace si la causa es un árbol de la calle, una parada de autobús o una rampa.\n\nAvísenos en los dos casos. Vamos a ver, marcamos el lugar y le escribimos al dueño. Para los dueños que ganan poco, el arreglo puede ser gratis.',
  },
  {
    id: 'snow-sidewalk', keywords: ['nieve', 'hielo', 'palear', 'pala', 'banqueta', 'vereda', 'multa', 'sal'],
    wordings: ['tengo que palear frente a mi casa'],
    question: '¿Quién quita la nieve de la acera?',
    answer: 'Los dueños, en las 24 horas después de que deja de nevar. Deje un paso de tres pies de ancho, y la rampa si vive en una esquina. La ciudad limpia calles, paradas y cruces.\n\nSi tiene más de 65 años o una discapacidad, un grupo de vecinos puede palear por usted. Llame al 311 para inscribirse.',
  },
  {
    id: 'street-sweeping', keywords: ['barrer', 'barredora', 'limpieza de calles', 'mover el carro', 'multa', 'qué día barren'],
    question: '¿Cuándo barren mi calle?',
    answer: 'Dos veces al mes, pero no cuando nieva o hiela. Los letreros de su calle dicen el día y la hora. Mueva su auto, o le pueden poner una multa. En temporada de hojas, las barredoras recogen hojas en vez de barrer. El barrido vuelve el 14 de diciembre.',
  },
  {
    id: 'remove-graffiti', keywords: ['grafiti', 'pintas', 'rayaron mi pared', 'pintaron la barda', 'pintura', 'odio'],
    question: '¿La ciudad quita el grafiti de mi pared?',
    answer: 'Sí, y es gratis. Necesitamos el permiso del dueño. Si las palabras o los dibujos atacan a personas, los quitamos en un día. Lo demás tarda hasta una semana.',
  },
  {
    id: 'snow-plow', keywords: ['quitanieves', 'nieve en la calle', 'no han limpiado', 'hielo', 'sal', 'nevada', 'invierno'],
    wordings: ['no han quitado la nieve de mi calle'],
    question: '¿Cuándo quitan la nieve de mi calle?',
    answer: 'Primero van las calles principales y las rutas de autobús. Después, las subidas y las calles con escuelas. Todas las demás quedan listas en las 24 horas después de que deja de nevar.\n\nSi su calle sigue con nieve o hielo un día después de la tormenta, avísenos. Si puede, por favor limpie el hidrante que tiene cerca.',
  },
  {
    id: 'street-light-out', keywords: ['luz de la calle', 'poste', 'oscuro', 'farola', 'foco fundido', 'alumbrado', 'bombilla'],
    question: 'Una luz de la calle no prende. ¿Qué necesitan saber?',
    answer: 'Díganos la dirección más cercana. Si puede leer el número del poste, agréguelo: dos letras y cuatro números. Casi todas se arreglan en siete días. Si se rompió un cable bajo la calle, puede tardar un mes.',
  },
  {
    id: 'longer-walk-signal', keywords: ['semáforo', 'cruzar la calle', 'no da tiempo', 'peatón', 'bastón', 'ciego', 'señal con sonido', 'cruce peatonal'],
    question: 'La señal de peatones no me da tiempo de cruzar. ¿La pueden cambiar?',
    answer: 'Sí. Díganos la esquina. Vamos y medimos el tiempo. Podemos agregar segundos, y un sonido para quien no ve la luz. Casi todos los cambios se hacen en una semana.',
  },
  {
    id: 'parking-ticket', keywords: ['multa', 'tíquet', 'ticket', 'infracción', 'boleta', 'pagar multa', 'apelar', 'reclamar'],
    wordings: ['me dejaron una multa en el parabrisas', 'no estoy de acuerdo con la multa del carro'],
    question: '¿Cómo pago o reclamo una multa de estacionamiento?',
    answer: 'Pague en 30 días o menos: en línea, por teléfono o en la ventanilla 311. Si cree que la multa está mal, pida una revisión en esos mismos 30 días. No tiene que pagar mientras espera.\n\nSi no puede pagar todo junto, pida un plan de pagos. No cuesta nada.',
  },
  {
    id: 'parking-permit', keywords: ['permiso de estacionamiento', 'parquear', 'parqueo', 'estacionar', 'calcomanía', 'pase de visita', 'residente'],
    wordings: ['dónde puedo parquear mi carro'],
    question: '¿Cómo saco un permiso para estacionarme en mi calle?',
    answer: 'Traiga o mande algo que muestre dónde vive y los papeles de su auto. El permiso cuesta 35 dólares al año. Le damos diez pases gratis de un día para sus visitas. Quien trabaja cuidando a alguien en su casa se estaciona gratis: pida el pase de cuidador.',
  },
  {
    id: 'sign-down', keywords: ['señal de alto', 'letrero caído', 'stop', 'pare', 'letrero doblado', 'tumbaron la señal', 'nombre de la calle'],
    question: 'Se cayó una señal de alto. ¿A quién aviso?',
    answer: 'Avise al 311 enseguida. Un equipo pone una señal provisional el mismo día y un poste nuevo en siete días o menos. Si hubo un choque, llame al 911.\n\nSi es el nombre de una calle, o una señal doblada o tapada, avísenos en línea. Eso también tarda hasta siete días.',
  },
  {
    id: 'signal-out', keywords: ['semáforo', 'no sirve el semáforo', 'semáforo apagado', 'luz roja parpadea', 'trabado', 'descompuesto'],
    question: 'Un semáforo está apagado. ¿Qué hago?',
    answer: 'Haga como si fuera una señal de alto: cada auto para y después pasa por turno. Díganos la esquina. Vamos en un día o menos, y antes si es un cruce grande. Si hay un choque, llame al 911.',
  },
  {
    id: 'slow-cars', keywords: ['tope', 'lomo', 'reductor de velocidad', 'carros muy rápido', 'exceso de velocidad', 'cruce peatonal', 'arrancones'],
    wordings: ['los carros pasan muy rápido por mi calle'],
    question: '¿Cómo pido un tope o un cruce de peatones?',
    answer: 'Díganos el lugar y qué le preocupa. Contamos autos durante dos semanas y vemos los choques que ya hubo. Le respondemos en 60 días o menos.\n\nPrimero van las calles cerca de escuelas y clínicas. Si alguien maneja de una forma que pone en peligro a la gente ahora, llame al 911.',
  },
];
