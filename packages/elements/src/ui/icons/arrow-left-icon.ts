// Drawing from Lucide 1.62.0 (lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors;
// some from Feather, MIT License, Copyright (c) Cole Bemis. Made by build-icons.mjs; change the list there.
import { svg } from 'lit';
import { icon } from '../icon.js';

export const arrowLeftIcon = () => icon(svg`<path d="m12 19-7-7 7-7"/><path d="M19 12H5"/>`, true);
