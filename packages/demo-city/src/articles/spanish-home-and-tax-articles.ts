import type { ToldInSpanish } from './in-spanish.js';

export const spanishHomeArticles: readonly ToldInSpanish[] = [
  {
    id: 'no-heat', keywords: ['sin calefacción', 'no hay calefacción', 'frío', 'casero', 'landlord', 'agua caliente', 'dueño', 'boiler'],
    wordings: ['el casero no prende la calefacción'],
    question: 'Mi casa no tiene calefacción. ¿Qué derechos tengo?',
    answer: 'Del 1 de octubre al 15 de mayo el dueño debe mantener la vivienda alquilada a 68 grados de día y 62 de noche. El agua caliente debe funcionar todo el año.\n\nAvise al dueño y después a nosotros. Un inspector va en un día o menos. Si el dueño no hace nada, lo arreglamos y le mandamos la cuenta.',
  },
  {
    id: 'ask-inspection', keywords: ['inspección', 'inspector', 'moho', 'humedad', 'casero', 'peligro', 'reparaciones', 'no arregla'],
    question: '¿Cómo pido una inspección de mi vivienda?',
    answer: 'Díganos qué está mal y cuándo está en casa. Un inspector va en diez días o menos, y antes si hay peligro. No necesita papeles y no preguntamos de dónde es. El dueño no puede subirle la renta ni sacarlo por pedir ayuda.',
  },
  {
    id: 'evicted', keywords: ['desalojo', 'me quieren sacar', 'me corren', 'lanzamiento', 'corte', 'abogado', 'renta', 'alquiler'],
    wordings: ['el dueño me quiere sacar del apartamento'],
    question: 'Me llegó un aviso de desalojo. ¿Quién me ayuda?',
    answer: 'No se mude todavía. Solo un juez puede sacarlo. Llame al 311 y pida la línea de inquilinos. Si gana poco, el abogado es gratis. Lleve todas las cartas y vaya a la corte el día de su cita.',
  },
  {
    id: 'need-permit', keywords: ['permiso de construcción', 'construir', 'remodelar', 'terraza', 'cerca', 'barda', 'cobertizo', 'necesito permiso', 'obra'],
    wordings: ['puedo hacer una terraza sin permiso'],
    question: '¿Necesito un permiso de construcción?',
    answer: 'Lo necesita para paredes, techos, cables, tubos y calentadores nuevos, y para terrazas grandes. No lo necesita para pintar, para poner pisos, ni para:\n\n- un cobertizo de menos de 120 pies cuadrados\n- una terraza de menos de 200 pies cuadrados y menos de 30 pulgadas de alto\n- una cerca de atrás de hasta 6 pies\n\n¿No está seguro? Pregúntenos. No cuesta nada.',
  },
  {
    id: 'block-party', keywords: ['fiesta en la calle', 'fiesta de vecinos', 'cerrar la calle', 'cuadra', 'bloque', 'barreras'],
    question: '¿Cómo organizo una fiesta en la cuadra?',
    answer: 'Pida el permiso al menos 21 días antes. Seis de cada diez casas de la cuadra deben estar de acuerdo. Le prestamos las barreras y no cuesta nada. Deje libre un carril de 12 pies de ancho para los bomberos. La música termina a las 10 p. m.',
  },
  {
    id: 'noise-hours', keywords: ['ruido', 'música alta', 'vecinos ruidosos', 'a qué hora', 'obra de noche', 'silencio', 'escándalo'],
    question: '¿A qué horas no se puede hacer ruido?',
    answer: 'De 10 p. m. a 7 a. m. Las obras pueden empezar a las 7 a. m. de lunes a viernes y a las 9 a. m. el sábado. El domingo necesitan permiso. Los que quitan nieve y los equipos de reparación pueden trabajar a cualquier hora.',
  },
  {
    id: 'fence-height', keywords: ['cerca', 'barda', 'reja', 'valla', 'cerco', 'qué tan alta', 'lindero', 'patio de enfrente'],
    wordings: ['qué tan alta puede ser mi barda'],
    question: '¿Qué tan alta puede ser mi cerca?',
    answer: 'Hasta 6 pies atrás y 4 pies del lado de la calle. Atrás no necesita permiso. Del lado de la calle sí.\n\nPonga la cerca en su terreno y lejos de los hidrantes. No decidimos dónde está la línea entre dos patios. Eso lo dice su escritura o un topógrafo.',
  },
  {
    id: 'permit-inspection', keywords: ['inspección de obra', 'inspector de construcción', 'cómo va mi permiso', 'cita de inspección', 'inspección final'],
    question: '¿Cómo pido una inspección de obra o veo cómo va mi permiso?',
    answer: 'Búsquelo en línea con el número de permiso o llame al 311. Pida la inspección antes de las 2 p. m. y el inspector va el siguiente día hábil. Debe haber un adulto.\n\nCasi todos los permisos tardan diez días hábiles. Si faltan papeles, le llamamos.',
  },
  {
    id: 'check-contractor', keywords: ['contratista', 'albañil', 'constructor', 'techero', 'plomero', 'fraude', 'estafa', 'tiene licencia'],
    question: '¿Cómo reviso a un contratista antes de contratarlo?',
    answer: 'Pida su número de licencia de la ciudad. Búsquelo en línea, o llame al 311 y le leemos su registro.\n\n- Pida el precio por escrito.\n- No pague más de la tercera parte por adelantado.\n- Tenga cuidado con quien toca a su puerta después de una tormenta.\n- Pregunte quién saca el permiso. Le toca al contratista.',
  },
  {
    id: 'empty-building', keywords: ['casa abandonada', 'edificio vacío', 'casa vacía', 'se metió gente', 'peligro', 'tapiada', 'se cae'],
    question: 'La casa de al lado está vacía y abierta. ¿Quién la cierra?',
    answer: 'Díganos la dirección. Un inspector va en 10 días o menos y le pide al dueño que la cierre. Si el dueño no lo hace, la cerramos y le mandamos la cuenta. No entre. Si el edificio se puede caer ahora, aléjese y llame al 911.',
  },
  {
    id: 'yard-sale', keywords: ['venta de garaje', 'venta de yarda', 'yard sale', 'vender cosas usadas', 'pulga', 'tianguis'],
    question: '¿Necesito permiso para una venta de garaje?',
    answer: 'No. Cada casa puede hacer tres al año, de dos días cada una, de 8 a. m. a 6 p. m. Deje libre la acera. Por favor no ponga letreros en árboles ni postes, y meta por la noche lo que quede.',
  },
  {
    id: 'film-permit', keywords: ['filmar', 'grabar video', 'película', 'permiso de filmación', 'sesión de fotos', 'dron'],
    question: '¿Necesito permiso para filmar en la calle?',
    answer: 'No, si son hasta cinco personas con una cámara en la mano. Si son más, o si necesita un carril o estacionamiento, pida permiso diez días hábiles antes. Cuesta 100 dólares al día. Los estudiantes no pagan. Junto con usted les escribimos a los vecinos. Para un dron, pregunte a la oficina federal de vuelos, no a nosotros.',
  },
  {
    id: 'noise-complaint', keywords: ['ruido', 'música alta', 'vecino ruidoso', 'fiesta', 'escándalo', 'obra de noche', 'no puedo dormir', 'queja de ruido'],
    wordings: ['mi vecino de arriba pone música fuerte de noche', 'martillan a las 5 de la mañana'],
    question: 'Mi vecino hace mucho ruido. ¿Qué puedo hacer?',
    answer: 'Si no hay peligro, hable primero con él. Después díganos dónde y cuándo hay ruido. Escribimos a esa dirección y podemos medir el ruido. Le respondemos en siete días o menos.\n\nSi hay una fiesta ruidosa ahora, llame a la ventanilla de la policía: 555-555-0120. Si se siente en peligro, llame al 911.',
  },
  {
    id: 'sick-from-food', keywords: ['intoxicación', 'me hizo daño la comida', 'restaurante sucio', 'cucarachas', 'ratones en restaurante', 'comida en mal estado', 'vómito'],
    question: 'Me enfermé por la comida de un restaurante. ¿A quién aviso?',
    answer: 'Si se siente muy mal, vea a un doctor. Después díganos dónde comió, qué y cuándo. Un inspector va en tres días o menos, sin avisar. Si le queda comida, guárdela fría. No le damos su nombre al restaurante.',
  },
];

export const spanishTaxArticles: readonly ToldInSpanish[] = [
  {
    id: 'tax-due', keywords: ['impuesto predial', 'predial', 'taxes de la casa', 'cuándo se paga', 'fecha límite', 'recargo'],
    question: '¿Cuándo se paga el impuesto a la propiedad?',
    answer: 'En dos partes: el 31 de enero y el 31 de julio. Si paga todo a más tardar el 31 de enero, ahorra el 1 por ciento. Después de la fecha se suma un cargo de medio por ciento al mes.',
  },
  {
    id: 'pay-tax', keywords: ['pagar el predial', 'pagar impuestos', 'taxes', 'en efectivo', 'en línea', 'pagar en partes', 'abonos', 'plan de pagos'],
    question: '¿Cómo puedo pagar el impuesto a la propiedad?',
    answer: 'En línea, por correo, por teléfono o en la ventanilla 311. En efectivo puede pagar en cualquier biblioteca. Pagar desde una cuenta de banco no tiene cargo.\n\nSi no puede pagar de una vez, pida un plan de hasta 12 pagos.',
  },
  {
    id: 'senior-relief', keywords: ['65 años', 'descuento', 'impuesto predial', 'taxes de la casa', 'jubilado', 'pensionado', 'adulto mayor', 'tercera edad'],
    wordings: ['pagar menos taxes de la casa jubilado', 'que no me suba el predial'],
    question: 'Tengo más de 65 años. ¿Puedo pagar menos impuesto por mi casa?',
    answer: 'Sí, si vive en la casa que es suya y gana menos de 48,000 dólares, o 58,000 entre dos. Su impuesto ya no sube mientras viva ahí. Pídalo a más tardar el 1 de diciembre. Llenamos el formulario con usted, por teléfono o en la biblioteca.',
  },
  {
    id: 'veteran-relief', keywords: ['veterano', 'militar', 'ejército', 'discapacidad', 'incapacidad', 'exención', 'descuento'],
    question: '¿Hay alivio de impuestos para veteranos y personas con discapacidad?',
    answer: 'Sí. Si sirvió en las fuerzas armadas, no paga impuesto por 30,000 dólares del valor de su casa. Si tiene una discapacidad permanente, es igual. Puede tener los dos. Mande un papel que lo muestre. No se lo enseñamos a nadie.',
  },
  {
    id: 'home-value', keywords: ['valor de la casa', 'avalúo', 'tasación', 'muy alto', 'apelar', 'reclamar'],
    question: 'El valor de mi casa parece muy alto. ¿Puedo apelar?',
    answer: 'Sí, en los 30 días después de la carta. Empiece con una conversación: llame al 311 y pida la ventanilla de impuestos. Casi todos los casos terminan ahí. Si no, lo escucha un grupo de tres vecinos. No necesita abogado.',
  },
  {
    id: 'business-license', keywords: ['licencia de negocio', 'abrir un negocio', 'poner una tienda', 'vender comida', 'abrir un restaurante', 'emprender'],
    question: '¿Cómo abro un negocio pequeño?',
    answer: 'Hable primero con la persona que ayuda a los negocios pequeños. En una visita ve la licencia, el permiso y el número de impuestos. La licencia cuesta 50 dólares al año. Los lugares de comida necesitan también una revisión de salud.',
  },
  {
    id: 'low-income-relief', keywords: ['gano poco', 'bajos ingresos', 'descuento', 'exención', 'no puedo pagar el predial', 'perdí mi trabajo', 'taxes de la casa'],
    question: 'Gano poco. ¿Puedo pagar menos impuesto a la propiedad?',
    answer: 'Sí, si vive en la casa que es suya y gana menos de 36,000 dólares, o 46,000 entre dos. Le quitamos la cuarta parte del impuesto. No importa su edad. Pídalo a más tardar el 1 de diciembre. Llenamos el formulario con usted, por teléfono o en la biblioteca.',
  },
  {
    id: 'income-tax', keywords: ['taxes', 'income tax', 'declaración de impuestos', 'irs', 'reembolso', 'w-2', 'itin', 'hacer los taxes'],
    question: '¿Dónde pregunto por el impuesto sobre los ingresos?',
    answer: 'La ciudad no cobra impuesto sobre los ingresos. Para el federal, pregunte al IRS. Para el del estado, pregunte a la oficina de impuestos del estado. Nosotros no podemos ver lo que ellos tienen de usted.\n\nDel 1 de febrero al 15 de abril le ayudan gratis con su declaración en cualquier biblioteca. Traiga su identificación y sus talones de pago.',
  },
  {
    id: 'food-truck', keywords: ['food truck', 'lonchera', 'camión de comida', 'puesto de tacos', 'carrito', 'vender comida en la calle', 'vendedor ambulante'],
    question: '¿Cómo abro un camión de comida?',
    answer: 'Necesita tres cosas:\n\n- una licencia de negocio, 50 dólares al año\n- una revisión de salud del camión, que es gratis\n- una revisión de los bomberos si cocina con gas\n\nPuede vender en cualquier parquímetro por cuatro horas. Quédese a 100 pies de la puerta de un restaurante. Hable primero con la persona que ayuda a los negocios pequeños.',
  },
  {
    id: 'power-company', keywords: ['recibo de luz', 'bil de la luz', 'biles', 'recibo del gas', 'compañía de luz', 'electricidad', 'poner la luz', 'tamble power'],
    wordings: ['me llegó muy caro el recibo de la luz'],
    question: '¿Con quién hablo de mi recibo de luz o de gas?',
    answer: 'No es con la ciudad. Llame a Tamble Power al 555-555-0150 o a Tamble Gas al 555-555-0151. Ellos empiezan y terminan su servicio, leen el medidor y mandan el recibo.\n\nSi no puede pagarlo, la ciudad puede ayudarle con la calefacción del 1 de noviembre al 31 de marzo. Si huele a gas, salga y llame al 911.',
  },
];
