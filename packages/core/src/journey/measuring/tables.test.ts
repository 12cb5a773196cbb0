import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCxSummary, readJourneyMap, readTelephony, type MeasuresMade, type TelephonyOptions } from '../index.js';
import { smallMap } from '../sample-maps.test.support.js';

const map = readJourneyMap({
  ...smallMap(), channels: [{ id: 'site', type: 'website', label: 'Site' }, { id: 'call', type: 'phone', label: 'Call' }],
  stages: [{ id: 'all', title: 'All', steps: [
    { id: 'form', title: 'Form', kind: 'touchpoint', channels: ['site'], touchpoint: { id: 'form', label: { en: 'Request form', es: 'Formulario' } } },
    { id: 'waits', title: 'Waits', kind: 'wait', channels: ['call'], touchpoint: { id: 'line', label: 'Waiting line' } },
  ] }],
}).map ?? assert.fail('the map');

const told = ({ measures }: MeasuresMade): object => Object.fromEntries((measures?.touchpoints ?? []).map(({ touchpoint, channel = 'all', measures: figures }) => [`${touchpoint} by ${channel}`, Object.fromEntries(figures.map((figure) => [figure.measure, figure.suppressed === true ? figure.reason : [Math.round(figure.value * 1000) / 1000, ...(figure.n === undefined ? [] : [figure.n])]]))]));

describe('GSA’s CX summary', () => {
  const head = 'service_provider_id,service_id,year,quarter,service_provided,transaction_point,channel,total_volume,surveys_offered_count,response_count,satisfied,trust,effective,easy,efficient,transparent,employee';
  const csv = (...rows: readonly string[]): string => `${[head, ...rows].join('\n')}\n`;

  it('is laid on the touchpoints that it means, by id or label, in its newest quarter', () => {
    const read = readCxSummary(csv('city,trash,2025,4,Requests,form,website,900,800,100,1.0,1.0,1.0,1.0,1.0,1.0,1.0', 'city,trash,2026,1,Requests,"Request form",website,"1,200",900,300,4.5,4.1,4.2,3.9,4.0,3.8,NaN', 'city,trash,2026,1,Requests,formulario,phone,50,40,7,2.0,,,,,,'), map);
    assert.equal(read.measures?.period.label, '2026 Q1');
    assert.deepEqual(told(read), {
      'form by site': { volume: [1200], satisfaction: 'complementary', trust: [4.1, 300], effectiveness: [4.2, 300], ease: [3.9, 300], efficiency: [4, 300], transparency: [3.8, 300] },
      'form by phone': { volume: [50], satisfaction: 'below-threshold' },
    });
    assert.deepEqual(read.notes, []);
    assert.deepEqual(told(readCxSummary(csv('city,trash,2025,4,Requests,form,website,900,800,100,1.0,,,,,,', 'city,trash,2026,1,Requests,form,website,1,1,1,1,,,,,,'), map, { year: 2025 })), { 'form by site': { volume: [900], satisfaction: [1, 100] } });
  });

  it('adds rows that fall together, means weighed by answers', () => {
    const read = readCxSummary(csv('city,trash,2026,1,Trash,form,website,100,90,30,5,,,,,,', 'city,leaf,2026,1,Leaves,form,website,200,90,60,2,,,,,,'), map);
    assert.deepEqual(told(read), { 'form by site': { volume: [300], satisfaction: [3, 90] } });
  });

  it('names each row that has no place, and each cell that is no number', () => {
    const read = readCxSummary(csv('city,x,2026,1,X,counter,website,1,1,100,4,,,,,,', 'city,x,2026,1,X,Counter 4,in_person,many,1,100,4,,,,,,'), map, { touchpoints: { 'Counter 4': 'line' } });
    assert.deepEqual(read.notes.map(({ line }) => line), [2, 3]);
    assert.deepEqual(told(read), { 'line by in_person': { satisfaction: [4, 100] } });
    assert.match(readCxSummary('year,quarter\n', map).problems[0]?.says ?? '', /no column transaction_point, channel, response_count/);
    assert.match(readCxSummary(csv('city,x,2026,1,X,form,website,100,90,30,7,,,,,,'), map).problems[0]?.says ?? '', /from 1 to 5/);
  });
});

describe('What a telephone system counted', () => {
  const options: TelephonyOptions = { period: { label: 'March' } };
  const head = 'queue,offered,answered,abandoned,answered_in_time,transferred,resolved_first,speed_to_answer_s,handle_time_s,wait_median_s,wait_p90_s';

  it('becomes the measures of the waiting line', () => {
    assert.deepEqual(told(readTelephony(`${head}\nline,1000,900,100,800,90,720,45,300,30,180\n`, map, options)), {
      'line by call': { volume: [1000], abandonment_rate: [0.1, 1000], service_level: [0.8, 1000], speed_to_answer_s: [45, 900], wait_median_s: [30, 1000], wait_p90_s: [180, 1000], handle_time_s: [300, 900], transfer_rate: [0.1, 900], first_contact_resolution: [0.8, 900] },
    });
  });

  it('adds days, weighs means by calls answered, and makes no median of medians', () => {
    const read = readTelephony(`${head}\nline,100,100,0,90,,,10,,20,\nWaiting line,300,300,0,200,,,50,,40,\n`, map, options);
    assert.deepEqual(told(read), { 'line by call': { volume: [400], abandonment_rate: [0, 400], service_level: [0.725, 400], speed_to_answer_s: [40, 400] } });
    assert.deepEqual(read.notes.map(({ line, says }) => [line, says.split(' ')[0]]), [[2, 'wait_median_s']]);
  });

  it('takes the names that the telephone system has', () => {
    const read = readTelephony('Skill,Calls Offered,Calls Handled,ASA\nSk-311,500,400,60\nSk-9,10,10,1\n', map, { ...options, columns: { queue: 'Skill', offered: 'Calls Offered', answered: 'Calls Handled', speed_to_answer_s: 'ASA' }, queues: { 'Sk-311': 'line' } });
    assert.deepEqual(told(read), { 'line by call': { volume: [500], speed_to_answer_s: [60, 400] } });
    assert.deepEqual(read.notes.map(({ line }) => line), [3]);
  });

  it('hides what stands for few, and leaves away a share that cannot be', () => {
    assert.deepEqual(told(readTelephony(`${head}\nline,200,195,5,190,300,,,,,\n`, map, options)), { 'line by call': { volume: [200], abandonment_rate: 'below-threshold', service_level: 'below-threshold' } });
  });

  it('throws at no text', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.constantFrom('line', '7', '-1', '1e9', '"', ',', '\n', 'NaN', '999999999999999999999')), (text, cells) => {
      for (const table of [text, `${head}\n${cells.join(',')}`]) {
        readTelephony(table, map, options);
        readCxSummary(table, map);
      }
    }));
  });
});
