import { services } from '@civic-elements/demo-city';

const places = 'alley,avenue,bridge,bus stop,cemetery,crosswalk,fountain,garage,harbor,library,market,median,parking lot,path,plaza,playground,pool,school,square,stadium,station,trail,tunnel,underpass,yard'.split(',');
const matters = 'broken,blocked,missing,dirty,loud,leaking,dark,flooded,overgrown,unsafe,new request,inspection,removal,repair,cleaning'.split(',');

/** As many services as asked for: the demo city’s, over and over, each for another place and matter, as no city should have them. */
export function inventedServices(count) {
  return Array.from({ length: count }, (_, at) => {
    const { service_name, description, keywords, group } = services[at % services.length];
    const place = places[Math.floor(at / services.length) % places.length];
    const matter = matters[Math.floor(at / services.length / places.length) % matters.length];
    return {
      code: `S${at}`, name: `${service_name}, ${place}, ${matter} ${at}`, description: `${description} At the ${place}.`, groups: [group],
      keywords: String(keywords).split(','), hasQuestions: false, numberComes: 'realtime',
    };
  });
}
