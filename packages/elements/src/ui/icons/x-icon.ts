// Drawing from Lucide 1.62.0 (lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors;
// some from Feather, MIT License, Copyright (c) Cole Bemis. Made by build-icons.mjs; change the list there.
import { svg } from 'lit';
import { icon } from '../icon.js';

export const xIcon = () => icon(svg`<path d="M18 6 6 18"/><path d="m6 6 12 12"/>`);
