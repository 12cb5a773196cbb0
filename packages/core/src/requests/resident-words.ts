/**
 * Words residents use for one thing where cities say another, English and Spanish together, so that words in one find a
 * list in the other. Only what a city's 311 is asked for most; a city's own keywords say the rest. One rule a line, as
 * `synonymsFrom` reads them: each for the other or, with an arrow, the first for the others.
 */
export const residentWords: readonly string[] = `
trash, garbage, rubbish, refuse, basura
recycling, recycle, recyclable, reciclaje
bin, cart, container, bote, cubo, contenedor, trash can, garbage can
litter basket, litter can, basurero, papelera
light, lamp, streetlight, alumbrado, luz, luces, farol
out, outage, dark, apagado, apagada, fundida
pothole, hole, crater, bache, hoyo
pothole, bache, crater => street defect, road repair, street repair, paving
road, street, roadway, calle
alley, alleyway, callejón
sidewalk, pavement footpath, acera, banqueta
car, vehicle, truck, carro, coche, auto, vehículo
no plates, flat tires, sin placas => abandoned vehicle
rat, rodent, mouse, mice, rata, ratón
roach, cockroach, bedbug, bed bug, pest, infestation, cucaracha, chinche, plaga
roach, bedbug, bed bug, rat, mouse => infestation, pest
tree, branch, limb, árbol, rama
trim, prune, pruning, podar
plant, planting, planten, plantar
snow, ice, nieve, hielo
shovel, palear => snow
water, agua
faucet, tap, grifo => water
trickle => low pressure
flood, inundación => water
lead, plomo
heat, heating, heater, calefacción
no heat, sin calefacción
electricity, electric, power, electricidad
noise, loud, noisy, ruido
plane, airplane, jet, helicopter, aircraft, avión
graffiti, tag, spray, grafiti
missed, collected, collection, pickup, picked, skipped, recogida, recogieron, pasaron
no pasó, no pasaron => missed, recogida, no pasaron
dead, muerto
animal, dog, cat, raccoon, squirrel, perro, gato
stray, loose, suelto
bite, bit, attacked, aggressive, vicious, mordió
insect, bee, wasp, hornet, mosquito, abeja, avispa
sewer, drain, drainage, storm drain, catch basin, catchbasin, inlet, alcantarilla, drenaje
clogged, blocked => cleaning
sign, señal, letrero
signal, semáforo, traffic light, stoplight, walk light
crosswalk, pavement marking, roadway marking, line striping
faded, worn => marking, maintenance
playground, swing, slide, columpio => equipment, recreation
park, parque
abandoned, abandonado
vacant, empty, baldío, vacío
lot, lote, terreno
house, home, casa => building, residential
building, edificio
apartment, apartamento => housing, residential
unsafe, dangerous, hazardous, peligroso
falling down, collapsing, leaning, rotting => dangerous, unsafe
dumping, dumped, dump, vertedero
bulk, bulky, sofa, couch, mattress, furniture, fridge, refrigerator, appliance, muebles, colchón
needle, syringe, jeringa, aguja
space saver, dibs, cone, chair
police, cop, officer, policía
daycare, child care, guardería
parking, estacionamiento
blocks my driveway, blocking my driveway, blocked driveway => parking enforcement
permit, permiso
license, licencia
ticket, citation, multa
dispute, contest, fight, appeal
smoke alarm, smoke detector
school, escuela
restaurant, restaurante
complaint, queja
`.trim().split('\n');
