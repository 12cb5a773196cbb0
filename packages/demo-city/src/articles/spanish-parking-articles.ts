import type { ToldInSpanish } from './in-spanish.js';

export const spanishParkingArticles: readonly ToldInSpanish[] = [
  {
    id: 'towed-car', keywords: ['grúa', 'corralón', 'se llevaron mi carro', 'remolcaron', 'mi coche no está', 'recuperar mi auto'],
    wordings: ['dónde está mi carro', 'anoche se llevó mi carro la grúa'],
    question: 'La grúa se llevó mi auto. ¿Cómo lo recupero?',
    answer: 'Llame al 311 y dé la placa. Le decimos dónde está. El estacionamiento de la ciudad en Marsh Road abre todos los días, de 8 a. m. a 8 p. m. Traiga su identificación y los papeles del auto.\n\nLa grúa cuesta 125 dólares. A partir del segundo día, cada día cuesta 20 dólares más. Si cree que fue un error, pida una revisión en 30 días o menos. Si no fue la grúa, llame a la ventanilla de la policía: 555-555-0120.',
  },
  {
    id: 'abandoned-car', keywords: ['carro abandonado', 'coche abandonado', 'auto sin placas', 'chatarra', 'no se mueve', 'carro viejo'],
    question: 'Un auto lleva semanas sin moverse. ¿Qué pueden hacer?',
    answer: 'Avísenos si no se ha movido en más de 72 horas. Le ponemos un aviso amarillo. Después el dueño tiene 72 horas. Si sigue ahí, se lo lleva la grúa. En total tarda hasta 14 días.\n\nSi alguien vive en el auto, díganos. Primero mandamos a una persona que ayuda, no una grúa.',
  },
  {
    id: 'blocked-driveway', keywords: ['entrada bloqueada', 'cochera', 'garaje', 'mal estacionado', 'mal parqueado', 'doble fila', 'no puedo salir', 'driveway'],
    wordings: ['un carro está estacionado en la entrada de mi casa'],
    question: 'Un auto tapa la entrada de mi casa. ¿Quién lo quita?',
    answer: 'Avísenos en línea o llame al 311. Un agente va en un día o menos, y primero donde alguien no puede salir. Si puede, anote la placa. También vamos por autos en una rampa, un cruce o un carril de bicicletas. De noche, llame a la ventanilla de la policía: 555-555-0120.',
  },
  {
    id: 'visitor-parking', keywords: ['pase de visita', 'estacionar visitas', 'invitados', 'parqueo de visitas', 'pase de un día', 'enfermera', 'cuidador'],
    question: '¿Dónde se estacionan mis visitas?',
    answer: 'Con el permiso de su calle recibe diez pases gratis de un día al año para visitas. Los demás cuestan 3 dólares cada uno, en línea o en la ventanilla 311. Escriba la fecha en el pase y póngalo en el vidrio de adelante.\n\nQuien trabaja cuidando a alguien en su casa se estaciona gratis. Pida el pase de cuidador.',
  },
  {
    id: 'disabled-parking', keywords: ['discapacitados', 'incapacitado', 'handicap', 'placa azul', 'permiso azul', 'silla de ruedas', 'minusválido'],
    question: '¿Cómo pido un lugar de estacionamiento accesible?',
    answer: 'El distintivo azul lo da el estado, no la ciudad. Pídalo en el DMV del estado, o pida el formulario a su doctor.\n\nCon el distintivo se estaciona gratis en todos los parquímetros y en las calles con permiso. También puede pedirnos un lugar marcado frente a su casa. Es gratis y tarda unos 60 días.',
  },
  {
    id: 'moving-truck', keywords: ['mudanza', 'camión de mudanza', 'apartar lugar', 'contenedor de escombro', 'letreros de no estacionar', 'trasteo'],
    question: '¿Puedo apartar un lugar para el camión de mudanza?',
    answer: 'Sí. Pídalo al menos cinco días hábiles antes, en línea o en la ventanilla 311. Cuesta 25 dólares por dos días. Nosotros imprimimos los letreros y usted los pone un día antes. Un contenedor de escombro en la calle necesita el mismo permiso.',
  },
  {
    id: 'snow-parking', keywords: ['emergencia de nieve', 'nevada', 'dónde dejo el carro', 'prohibido estacionar', 'grúa', 'copo de nieve'],
    question: '¿Dónde me estaciono en una emergencia de nieve?',
    answer: 'No se estacione en calles con un letrero de copo de nieve rojo. La grúa se lleva los autos que quedan ahí. Puede dejar su auto gratis en los estacionamientos de la ciudad de Market Street y Furnace Avenue hasta que termine la emergencia.\n\nMande la palabra STORM al 555-555-0114 para saber cuándo empieza y cuándo termina.',
  },
  {
    id: 'parking-meter', keywords: ['parquímetro', 'cuánto cuesta estacionar', 'parqueo', 'meter', 'estacionamiento gratis', 'domingo', 'no sirve el parquímetro'],
    question: '¿Cuánto cuesta estacionarse en un parquímetro?',
    answer: '1.50 dólares por hora, de lunes a sábado, de 8 a. m. a 6 p. m. Pague con monedas, tarjeta o teléfono. Los domingos, las noches y los días festivos de la ciudad es gratis.\n\nSi el parquímetro no sirve, llame al 311 y dé su número. Puede quedarse el tiempo que dice el letrero.',
  },
  {
    id: 'scooter', keywords: ['scooter', 'patineta eléctrica', 'monopatín', 'patín', 'bicicleta rentada', 'tapa la banqueta'],
    question: 'Un scooter de renta tapa la acera. ¿Qué puedo hacer?',
    answer: 'Llame al número que trae el scooter, o avise al 311. La compañía debe quitarlo en dos horas o menos. Si está en una rampa o en una parada de autobús, dígalo.\n\nCuando usted deje uno, deje un paso de cuatro pies de ancho. Maneje por la calle o el carril de bicicletas, no por la acera.',
  },
  {
    id: 'bike-register', keywords: ['registrar bicicleta', 'bici', 'bicicleta robada', 'me robaron la bici', 'número de serie', 'calcomanía'],
    question: '¿Cómo registro mi bicicleta?',
    answer: 'En línea o en cualquier biblioteca. Es gratis y tarda cinco minutos. Necesita el número que está marcado debajo de los pedales. Le damos una calcomanía, para que una bicicleta encontrada pueda volver a casa.\n\nSi le robaron su bicicleta, llame a la ventanilla de la policía: 555-555-0120.',
  },
  {
    id: 'bus-fare', keywords: ['autobús', 'bus', 'camión', 'guagua', 'colectivo', 'pasaje', 'pase mensual', 'estudiante', 'boleto'],
    wordings: ['cuánto cuesta el bus'],
    question: '¿Cuánto cuesta el autobús y dónde saco un pase?',
    answer: 'Un viaje cuesta 1.50 dólares, y tiene dos horas para cambiar de autobús. El pase de un mes cuesta 45 dólares. Sáquelo en su teléfono, en la ventanilla 311 o en cualquier biblioteca.\n\nEs gratis para los niños, para estudiantes con credencial de la escuela y para quien tiene 65 años o más. Si gana poco, el pase cuesta la mitad: llame al 311.',
  },
  {
    id: 'driver-license', keywords: ['licencia de conducir', 'licencia de manejar', 'dmv', 'placas', 'registro del carro', 'examen de manejo', 'título del carro'],
    question: '¿Dónde saco la licencia de manejar?',
    answer: 'No es con la ciudad. El DMV del estado da las licencias de manejar, las placas y los papeles del auto. Nosotros no podemos ver ni cambiar lo que ellos tienen de usted.\n\nSi necesita ayuda para pedir una cita en línea, pregunte en la ventanilla de cualquier biblioteca. Si solo necesita una tarjeta con su foto, puede servirle la identificación de la ciudad.',
  },
];
