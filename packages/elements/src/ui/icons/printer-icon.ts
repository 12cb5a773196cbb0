// Drawing from Lucide 1.62.0 (lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors;
// some from Feather, MIT License, Copyright (c) Cole Bemis. Made by build-icons.mjs; change the list there.
import { svg } from 'lit';
import { icon } from '../icon.js';

export const printerIcon = () => icon(svg`<path d="M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2"/><path d="M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6"/><rect x="6" y="14" width="12" height="8" rx="1"/>`);
