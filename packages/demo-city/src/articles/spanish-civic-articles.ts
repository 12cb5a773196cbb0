import type { ToldInSpanish } from './in-spanish.js';

export const spanishLibraryArticles: readonly ToldInSpanish[] = [
  {
    id: 'library-card', keywords: ['biblioteca', 'tarjeta', 'carnet', 'libros', 'prestar', 'sacar libros', 'librería'],
    question: '¿Cómo saco la tarjeta de la biblioteca?',
    answer: 'Vaya a cualquier biblioteca con algo que muestre su nombre. Es gratis para quien vive, trabaja o estudia aquí. No cobramos por entregar tarde. También puede sacarla si no tiene domicilio.',
  },
  {
    id: 'library-computer', keywords: ['computadora', 'internet', 'wifi', 'imprimir', 'copias', 'laptop', 'ordenador'],
    question: '¿Puedo usar una computadora en la biblioteca?',
    answer: 'Sí, gratis, dos horas al día. Puede imprimir diez páginas al día sin pagar. Con la tarjeta puede llevarse una laptop o un aparato de internet por tres semanas. En cada biblioteca hay lectores de pantalla y teclas grandes.',
  },
  {
    id: 'tech-help', keywords: ['ayuda con el celular', 'clase de computación', 'llenar un formulario', 'aprender internet', 'aplicación', 'no sé usar'],
    question: '¿Quién me ayuda con un formulario en línea?',
    answer: 'Pregunte en la ventanilla de cualquier biblioteca. Los martes y jueves por la mañana una persona se sienta con usted todo el tiempo que necesite. Puede traer su teléfono. O llame al 311: llenamos con usted cualquier formulario de la ciudad.',
  },
  {
    id: 'learn-english', keywords: ['inglés', 'clases de inglés', 'esl', 'aprender', 'ciudadanía', 'curso'],
    question: '¿Dónde puedo aprender inglés?',
    answer: 'Las clases gratis empiezan cada septiembre, enero y mayo en seis bibliotecas. Hay grupos de día y de noche, y cuidan a los niños en la sala de al lado. También puede estudiar para el examen de ciudadanía.',
  },
  {
    id: 'library-hours', keywords: ['horario de la biblioteca', 'a qué hora abre', 'a qué hora cierra', 'domingo', 'abierta hoy', 'sede'],
    question: '¿A qué hora abre la biblioteca?',
    answer: 'Las nueve bibliotecas tienen el mismo horario:\n\n- de lunes a jueves, de 10 a. m. a 8 p. m.\n- viernes y sábado, de 10 a. m. a 6 p. m.\n- domingo, de 1 p. m. a 5 p. m.\n\nCierran los días festivos de la ciudad. En los días de calor abren hasta las 9 p. m.',
  },
  {
    id: 'meeting-room', keywords: ['sala de juntas', 'salón', 'cuarto de estudio', 'reservar sala', 'reunión', 'club'],
    question: '¿Cómo reservo una sala para reuniones?',
    answer: 'Resérvela en línea o en la ventanilla con su tarjeta de la biblioteca, hasta 30 días antes. Las salas para hasta 40 personas son gratis para clubes, clases y vecinos. Puede traer comida, pero no se puede vender nada. Para una fiesta al aire libre, reserve un quiosco en el parque.',
  },
];

export const spanishCivicArticles: readonly ToldInSpanish[] = [
  {
    id: 'register-to-vote', keywords: ['registrarme para votar', 'votar', 'elecciones', 'registro de votantes', 'inscribirme', 'me mudé'],
    wordings: ['me mudé y quiero votar aquí'],
    question: '¿Cómo me registro para votar?',
    answer: 'En línea, por correo, en cualquier biblioteca o en la alcaldía, hasta 15 días antes de una elección. Debe ser ciudadano, vivir aquí y tener 18 años el día de la elección. Si se muda, díganos su nueva dirección.',
  },
  {
    id: 'where-to-vote', keywords: ['dónde voto', 'casilla', 'lugar de votación', 'centro electoral', 'voto temprano', 'boleta'],
    question: '¿Dónde voto?',
    answer: 'Su lugar para votar está en la tarjeta que le mandamos por correo. También puede buscarlo en línea o preguntar al 311. Puede votar antes, durante diez días, en la alcaldía. Ningún lugar tiene escalones, y todos tienen boletas en inglés y español.',
  },
  {
    id: 'vote-by-mail', keywords: ['votar por correo', 'voto por correo', 'boleta', 'voto ausente', 'no puedo salir de casa'],
    question: '¿Puedo votar por correo?',
    answer: 'Sí. No tiene que dar una razón. Pida la boleta al menos siete días antes de la elección. Mándela para que llegue antes de las 8 p. m. de ese día, o déjela en un buzón verde en una biblioteca. Si no ve bien, pida una boleta con letra grande o con audio.',
  },
  {
    id: 'city-id', keywords: ['identificación', 'id de la ciudad', 'tarjeta', 'credencial', 'cédula', 'matrícula', 'sin papeles'],
    question: '¿Cómo saco la identificación de la ciudad?',
    answer: 'Vaya a la Secretaría de la Ciudad con algo que muestre quién es y dónde vive. Aceptamos muchos papeles, también de otros países. Es gratis los dos primeros años si tiene menos de 18 o más de 60. Los demás pagan 10 dólares. Puede elegir su nombre y no poner su género.',
  },
  {
    id: 'birth-certificate', keywords: ['acta de nacimiento', 'partida de nacimiento', 'certificado', 'acta de matrimonio', 'acta de defunción', 'copia del acta'],
    question: '¿Cómo pido un acta de nacimiento o de matrimonio?',
    answer: 'Pídala a la Secretaría de la Ciudad en línea, por correo o en la alcaldía. Una copia cuesta 12 dólares y tarda más o menos una semana. En la ventanilla puede esperarla. Si nació en otra ciudad, pídala allá.',
  },
  {
    id: 'speak-at-council', keywords: ['concejo', 'consejo municipal', 'reunión', 'junta', 'hablar', 'audiencia pública', 'cabildo'],
    question: '¿Cómo hablo en una reunión del concejo municipal?',
    answer: 'El concejo se reúne el primer y el tercer miércoles a las 6 p. m. Inscríbase antes del mediodía de ese día, en línea o por teléfono. Puede hablar tres minutos, en la sala o por video. Si lo pide dos días antes, llevamos intérprete o lengua de señas.',
  },
  {
    id: 'marriage-license', keywords: ['casarse', 'casarnos', 'boda', 'licencia de matrimonio', 'matrimonio civil', 'registro civil'],
    wordings: ['queremos casarnos por lo civil'],
    question: '¿Cómo sacamos una licencia de matrimonio?',
    answer: 'Vengan juntos a la Secretaría de la Ciudad, cada uno con una identificación con foto. Cuesta 40 dólares. La pueden usar desde el día siguiente, durante 60 días.\n\nPara casarse en la alcaldía, reserven una hora un viernes por la tarde. Cuesta 25 dólares y pueden traer a 20 invitados. Una copia del acta cuesta después 12 dólares.',
  },
  {
    id: 'public-records', keywords: ['documentos públicos', 'registros públicos', 'transparencia', 'copias', 'archivo', 'foia', 'datos abiertos'],
    question: '¿Cómo pido documentos públicos?',
    answer: 'Escriba a la Secretaría de la Ciudad, en línea o por correo. Diga qué busca y de qué años. No tiene que decir por qué. Respondemos en diez días hábiles. Las primeras 20 páginas son gratis. Después cada página cuesta 10 centavos.\n\nMuchas cosas ya están en línea: presupuestos, mapas y papeles del concejo.',
  },
  {
    id: 'council-member', keywords: ['concejal', 'regidor', 'representante', 'mi distrito', 'alcalde', 'quién me representa', 'político'],
    question: '¿Quién es mi concejal?',
    answer: 'El concejo tiene doce miembros, uno por cada parte de la ciudad. Escriba su dirección en línea o pregunte al 311, y le decimos quién habla por usted. Puede escribirle, llamarle o ir a su hora de visita cada mes en una biblioteca.',
  },
  {
    id: 'passport', keywords: ['pasaporte', 'foto de pasaporte', 'renovar pasaporte', 'viajar', 'visa', 'consulado'],
    question: '¿Dónde saco el pasaporte?',
    answer: 'No es con la ciudad. Los pasaportes los da el gobierno federal. Puede pedirlo en la oficina de correos de Market Street. Renuévelo por correo o en línea.\n\nNosotros podemos darle una copia de su acta de nacimiento por 12 dólares y tomarle una foto gratis en la ventanilla de cualquier biblioteca.',
  },
  {
    id: 'jury-duty', keywords: ['jurado', 'servicio de jurado', 'cita en la corte', 'citatorio', 'juzgado', 'corte del condado', 'tribunal'],
    question: 'Me llegó una carta de jurado o una fecha en la corte. ¿A quién pregunto?',
    answer: 'A la corte del condado, no a la ciudad. Su número es 555-555-0160 y también está en la carta. Nosotros no podemos cambiar una fecha ni decirle cómo va un caso. No falte ese día: si no puede ir, llame primero a la corte.\n\nUna multa de estacionamiento es otra cosa. Esa se arregla con nosotros.',
  },
];

export const spanishCallArticles: readonly ToldInSpanish[] = [
  {
    id: 'what-is-311', keywords: ['311', 'teléfono', 'horario', 'llamar', 'número de la ciudad', 'contacto', 'horario de la alcaldía', 'ayuntamiento', 'municipalidad'],
    question: '¿Qué es el 311 y cuándo puedo llamar?',
    answer: 'Es un solo número para todos los servicios de la ciudad que no son una emergencia. Llame al 311 de lunes a viernes de 7 a. m. a 8 p. m. y los sábados de 9 a. m. a 5 p. m. Desde fuera de la ciudad llame al 555-555-0111.\n\nLa ventanilla 311 de la alcaldía abre de lunes a viernes de 8:30 a. m. a 5 p. m., y el jueves hasta las 7 p. m.\n\nA otras horas, la línea de noche atiende lo que no puede esperar: una inundación, falta de calefacción o no tener cama esta noche. En una emergencia llame al 911.',
  },
  {
    id: 'my-language', keywords: ['idioma', 'intérprete', 'traductor', 'hablan español', 'español', 'señas', 'sordo'],
    question: '¿Puedo hablar con la ciudad en mi idioma?',
    answer: 'Sí. Llame al 311 y diga el nombre de su idioma. Un intérprete entra a la llamada, gratis. Si es sordo o no oye bien, marque 711 y pida el 555-555-0111. En la ventanilla hay lengua de señas por video.',
  },
  {
    id: 'follow-request', keywords: ['número de solicitud', 'cómo va', 'qué pasó con mi reporte', 'seguimiento', 'mi queja'],
    wordings: ['qué pasó con mi queja'],
    question: '¿Cómo sé qué pasó con mi solicitud?',
    answer: 'Búsquela en línea con su número o llame al 311. El número empieza con el año, como 26-00012345. Ahí ve qué se hizo, qué sigue y para cuándo. Si nos atrasamos, lo decimos.',
  },
  {
    id: 'not-fixed', keywords: ['no lo arreglaron', 'sigue igual', 'abrir de nuevo', 'cerraron mi solicitud', 'queja', 'reclamo'],
    question: 'Cerraron mi solicitud, pero sigue sin arreglarse. ¿Y ahora?',
    answer: 'Perdón. Avísenos en 30 días o menos: toque “Esto no está arreglado” en la página de su solicitud, o llame al 311. La abrimos de nuevo y la revisa otra persona.',
  },
  {
    id: 'privacy', keywords: ['privacidad', 'anónimo', 'mis datos', 'migración', 'ice', 'sin papeles', 'dar mi nombre'],
    question: '¿Tengo que dar mi nombre?',
    answer: 'No. Casi todo lo puede avisar sin dar su nombre. Pedimos un teléfono o correo electrónico solo para poder responderle. No preguntamos dónde nació y no vendemos lo que nos dice. No escriba nombres en su texto, porque todos pueden ver el texto de una solicitud.',
  },
  {
    id: 'city-jobs', keywords: ['trabajo', 'empleo', 'chamba', 'trabajar para la ciudad', 'vacantes', 'empleo municipal', 'trabajo de verano', 'solicitud de empleo'],
    question: '¿Cómo consigo trabajo con la ciudad?',
    answer: 'Todos los trabajos abiertos están en línea, con el sueldo y el último día para pedirlos. Cada lunes salen nuevos. Si necesita ayuda con el formulario, pregunte en la ventanilla de cualquier biblioteca. Las piscinas, los parques y los equipos de nieve contratan por una temporada. Los trabajos de verano para jóvenes de 16 a 21 años abren el 1 de marzo.',
  },
  {
    id: 'police-report', keywords: ['reporte de policía', 'denuncia', 'me robaron', 'choque', 'copia del reporte', 'aseguranza', 'robo'],
    wordings: ['me abrieron el carro y me robaron'],
    question: '¿Cómo hago un reporte de policía o pido una copia?',
    answer: 'Los reportes los tiene la policía, no el 311. Si algo ya pasó, como un robo, llame a la ventanilla de la policía al 555-555-0120, a cualquier hora. En una emergencia llame al 911.\n\nLa copia de un reporte de choque cuesta 10 dólares. Es gratis para la víctima de un delito. Tarda más o menos una semana.',
  },
  {
    id: 'lost-property', keywords: ['cosas perdidas', 'objetos perdidos', 'perdí mis llaves', 'perdí el celular', 'cartera', 'bolsa', 'olvidé en el autobús', 'encontré'],
    question: 'Perdí mis llaves o mi bolsa. ¿Dónde guardan las cosas perdidas?',
    answer: 'En la ventanilla 311, 1 City Hall Place. Lo que se encuentra en autobuses, calles y edificios de la ciudad llega ahí en dos días o menos. Lo guardamos 60 días. Llame al 311 y diga cómo es.\n\nSi encontró algo, tráigalo aquí o a cualquier biblioteca.',
  },
  {
    id: 'accessibility', keywords: ['discapacidad', 'silla de ruedas', 'no puedo entrar', 'discriminación', 'letra grande', 'braille', 'accesible', 'ciego'],
    wordings: ['no puedo entrar al edificio con mi silla de ruedas'],
    question: 'No puedo entrar a un lugar o usar una página de la ciudad por mi discapacidad. ¿Quién me ayuda?',
    answer: 'Avísenos y diga qué necesita. La persona encargada de accesibilidad le llama en tres días o menos. Podemos mandarle papeles en letra grande, en braille o con audio, e ir a su casa si no puede entrar a un edificio.\n\nSi no está de acuerdo con lo que hacemos, pida una revisión. También puede escribir a la oficina federal o estatal de derechos civiles.',
  },
  {
    id: 'thank-or-complain', keywords: ['queja', 'quejarme', 'dar las gracias', 'agradecer', 'idea', 'sugerencia', 'me trataron mal', 'opinión'],
    question: '¿Cómo doy las gracias, me quejo o doy una idea?',
    answer: 'Escríbanos en línea o llame al 311. Leemos todo. Las ideas y las gracias no reciben número. Si alguien de la ciudad lo trató mal, dígalo cuando llame: así recibe un número y una respuesta.',
  },
];
