import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { addressFile, pointOfHouse, streets } from '@civic-elements/demo-city';
import { metresBetween } from '@civic-elements/core/places';
import { cityPlaces, type CityPlaces } from './city-places.js';
import { placeWords, readableName } from './place-words.js';
import { readPlaceFile } from './read-place-file.js';
import { isPlaceTable, readPlaceTable } from './read-place-table.js';
import { SqlitePlaceStore } from './sqlite-place-store.js';
import { readTypedPlace } from './typed-place.js';

const never = (entry: number): void => assert.fail(`entry ${entry} was left out`);

/** An invented town: two halves of a numbered street, twins in all but their kind, a saint, and one with an accent. */
const ranges = `PRE_DIR,ST_NAME,ST_TYPE,POST_DIR,L_F_ADD,L_T_ADD,R_F_ADD,R_T_ADD
N,5TH,ST,,2,98,1,99
S,5TH,ST,,100,198,101,199
,QUAY,ST,,2,198,1,199
,QUAY,LN,,300,398,301,399
,SAINT OLAF,CT,,2,20,1,19
W,LANTERN,AVE,,1200,1298,1201,1299
,MCADAM,BLVD,,0,0,0,0
,PEÑA,PL,,1,99,2,98
`;
const landmarks = 'OLD LIGHTHOUSE,12 QUAY ST\nFIFTH STREET FISH HALL,"5TH ST & QUAY ST"\nHARBOUR RECREATION CENTER,HARBOUR RECREATION CTR\n';

async function town(t: TestContext): Promise<CityPlaces> {
  const store = new SqlitePlaceStore(':memory:');
  t.after(() => store.close());
  const places = cityPlaces(store);
  await places.replace('ranges', readPlaceTable(ranges, ',', never));
  await places.replace('landmarks', readPlaceTable(landmarks, ',', never));
  await places.replace('houses', readPlaceFile([{ name: 'Town Hall', address: '10 Quay Street', lat: 51.5, lon: 3.25 }, { name: 'Depot', address: '50 Quay St.', lat: 51.5, lon: 3.254 }], never));
  return places;
}
const labels = async (places: CityPlaces, text: string): Promise<readonly string[]> => (await places.suggest(text, { limit: 5 })).map(({ label }) => label);

describe('An address as it is typed', () => {
  it('is found however its words are written', async (t) => {
    const places = await town(t);
    for (const [typed, wanted] of [
      ['14 n 5th st', '14 N 5th St'], ['14 North Fifth Street', '14 N 5th St'], ['14 N. 5th St.', '14 N 5th St'], ['14 N 05th Street', '14 N 5th St'], ['150 5th st', '150 S 5th St'], ['14 fifth', '14 N 5th St'],
      ['1212 w lantern avenue', '1212 W Lantern Ave'], ['1212 lantren ave', '1212 W Lantern Ave'], ['1212 lanterns av', '1212 W Lantern Ave'], ['1212 w lant', '1212 W Lantern Ave'], ['1212 West Lantern', '1212 W Lantern Ave'],
      ['7 saint olaf court', '7 Saint Olaf Ct'], ['7 st olaf ct', '7 Saint Olaf Ct'], ['7 st. olaf', '7 Saint Olaf Ct'], ['12 pena place', '12 Peña Pl'], ['12 PEÑA PL', '12 Peña Pl'], ['310 quay', '310 Quay Ln'], ['31 quay', '31 Quay St'], ['31 quay stre', '31 Quay St'],
      ['31 Quay St, Harbour Town, ZZ 43000', '31 Quay St'], ['31 quay st harbour town zz 43000', '31 Quay St'], ['31-35 Quay St', '31 Quay St'], ['31 Quay St Apt 4', '31 Quay St'], ['31 quay st #4b', '31 Quay St'], ['31, Quay St', '31 Quay St'], ['31A quay st', '31 Quay St'], ['31 1/2 quay st', '31 Quay St'],
      ['near 31 quay st', '31 Quay St'], ['299 quay st', '299 Quay St'],
    ] as const) assert.equal((await labels(places, typed))[0], wanted, typed);
  });

  it('is a street where no number is said, and a corner where two streets are', async (t) => {
    const places = await town(t);
    assert.equal((await labels(places, 'lantern ave'))[0], 'W Lantern Ave');
    assert.equal((await labels(places, '5 st'))[0], 'N 5th St');
    for (const typed of ['n 5th & quay st', 'N 5th and Quay St', 'n 5th at quay st', 'corner of n 5th and quay st', 'n fifth/quay st', 'n 5th y quay st']) {
      const [first] = await places.suggest(typed, { limit: 5 });
      assert.deepEqual([first?.kind, first?.label], ['intersection', 'N 5th St & Quay St'], typed);
    }
  });

  it('is a landmark by its name, with its address and its point', async (t) => {
    const places = await town(t);
    const [first] = await places.suggest('old lighthouse', { limit: 5 });
    assert.deepEqual([first?.kind, first?.label, first?.exact], ['landmark', 'Old Lighthouse, 12 Quay St', false]);
    assert.ok(metresBetween(first!.place.point!, { lat: 51.5, long: 3.2502 }) < 20, JSON.stringify(first));
    assert.deepEqual([(await labels(places, 'lighthuose'))[0], (await labels(places, 'harbour rec'))[0], (await labels(places, 'town hall'))[0]], ['Old Lighthouse, 12 Quay St', 'Harbour Recreation Center', 'Town Hall, 10 Quay Street']);
  });

  it('stands where a file says, or between the houses beside it, or is known in words alone', async (t) => {
    const places = await town(t);
    const place = async (text: string): Promise<unknown> => (await places.suggest(text, { limit: 1 })).map(({ exact, place: { point } }) => [exact, point])[0];
    assert.deepEqual(await place('10 quay st'), [true, { lat: 51.5, long: 3.25 }]);
    assert.deepEqual(await place('30 quay st'), [false, { lat: 51.5, long: 3.252 }]);
    assert.deepEqual(await place('14 n 5th st'), [false, undefined]);
  });

  it('comes first where it is nearer', async (t) => {
    const store = new SqlitePlaceStore(':memory:');
    t.after(() => store.close());
    const places = cityPlaces(store);
    await places.replace('a', readPlaceFile([{ name: 'East Pump', address: '7 E Well St', lat: 51.5, lon: 3.3 }, { name: 'West Pump', address: '7 W Well St', lat: 51.5, lon: 3.2 }], never));
    for (const [long, wanted] of [[3.3, '7 E Well St'], [3.2, '7 W Well St']] as const) assert.equal((await places.suggest('7 well st', { limit: 2, near: { lat: 51.5, long } }))[0]?.label, wanted);
  });

  it('is none where nothing was typed, and nothing breaks over what was', async (t) => {
    const places = await town(t);
    for (const text of ['', ' ', '?', '&', '12', 'xqzvw', '12 xqzvw', '"quay" NEAR(', '* OR *', '"', '\u0000', '-'.repeat(200), 'n '.repeat(90), '5 & 5', '雪', 'quay &']) {
      const found = await places.suggest(text, { limit: 3 });
      assert.ok(found.length <= 3, text);
      if (/^[\s?&"\u0000-]*$|xqzvw/.test(text)) assert.deepEqual(found, [], JSON.stringify(text));
    }
  });
});

describe('The streets of the demo city', () => {
  async function alderwick(t: TestContext): Promise<CityPlaces> {
    const store = new SqlitePlaceStore(':memory:');
    t.after(() => store.close());
    const places = cityPlaces(store);
    await places.replace('addresses.json', readPlaceFile(JSON.parse(JSON.stringify(addressFile())), never));
    return places;
  }

  it('have their houses where the city has them, and the way back leads to the same door', async (t) => {
    const places = await alderwick(t);
    const off: number[] = [];
    for (const street of streets) {
      for (const number of [2, 71, 72, 74, 150, 199, 200, 398]) {
        const [first] = await places.suggest(`${number} ${street.name.toLowerCase()}`, { limit: 3 });
        assert.equal(first?.label, `${number} ${street.name}`);
        off.push(metresBetween(first.place.point!, pointOfHouse(street, number)));
        const back = await places.at(first.place.point!);
        assert.ok(back!.distance < 8, `${first.label} is ${back!.label}, ${back!.distance} m`);
        assert.ok(Math.abs(Number(/^\d+/.exec(back!.label)![0]) - number) <= 6 || !back!.label.endsWith(street.name), `${first.label} is ${back!.label}`);
      }
    }
    assert.ok(Math.max(...off) < 30, `the farthest is ${Math.max(...off)} m away`);
  });

  it('meet where they end together', async (t) => {
    const places = await alderwick(t);
    const [first] = await places.suggest('market & ferry', { limit: 3 });
    assert.deepEqual([first?.label, first?.kind, first?.exact], ['Market Street & Ferry Street', 'intersection', true]);
    assert.ok(first!.place.point);
  });

  it('are named in words from a point, and not from far away', async (t) => {
    const places = await alderwick(t);
    const street = streets.find(({ name }) => name === 'Market Street')!;
    const nearest = await places.at(pointOfHouse(street, 120));
    assert.match(nearest!.label, /^1[12]\d Market Street$/);
    assert.equal(await places.at({ lat: 40, long: -60 }), undefined);
  });
});

it('A table of addresses is known by its first lines, and a table of requests is not taken for one', () => {
  assert.deepEqual([isPlaceTable(ranges, ','), isPlaceTable(landmarks, ','), isPlaceTable('name;address;lat;long\nPump;7 Well St;51;3\n', ';')], [true, true, true]);
  for (const text of ['service_request_id,service_name,address\n1,Pothole,12 Quay St\n', 'id,type,status,address\n1,a,open,1 Quay\n', 'a,b\n1,2\n', 'x', '', '"', 'name,status,address,opened\nPump,open,7 Well St,2030-01-01\n']) assert.equal(isPlaceTable(text, ','), false, text);
});

it('Names are kept in one form, whatever they came in, and shown as a person writes them', () => {
  assert.deepEqual([placeWords('North Twenty-Second Street'), placeWords('N 22ND ST'), placeWords("O'Brien's Mt. Airy AVENUE"), placeWords('05th')], [['n', '22nd', 'st'], ['n', '22nd', 'st'], ['obriens', 'mt', 'airy', 'ave'], ['5th']]);
  assert.deepEqual(['N 5TH ST', "O'BRIEN AVE", 'MCADAM BLVD', 'MARTIN-LUTHER DR E', 'de Vries Lane'].map(readableName), ['N 5th St', "O'Brien Ave", 'McAdam Blvd', 'Martin-Luther Dr E', 'de Vries Lane']);
  assert.deepEqual(readTypedPlace('5th street'), { words: ['5th', 'st'], all: ['5th', 'st'], open: true });
});
