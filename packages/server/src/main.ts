#!/usr/bin/env node
import { startCity } from './start-city.js';
const city = await startCity({ port: Number(process.env['PORT'] ?? 4311) });
console.log(city.url);
