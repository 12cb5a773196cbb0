import { html, type TemplateResult } from 'lit';
import { saveFile } from '../../platform/save-file.js';
import { button } from '../../ui/button.js';
import type { ExportFormat } from '../exports.js';
import type { Reading } from '../reading.js';
import { sayAround } from '../say-around.js';

/** As people look for them: what is read, what is worked on, what is handed to other programs. Names of programs are in no language. */
const formats: readonly ExportFormat[] = ['svg', 'png', 'csv', 'markdown', 'html', 'json', 'mermaid', 'cjml'];
const programs: Partial<Record<ExportFormat, string>> = { mermaid: 'Mermaid', cjml: 'CJML' };

/** One button for each form. */
export function saveButtons(reading: Reading): TemplateResult {
  const say = sayAround(reading);
  return html`<div class="civic-actions">${formats.map((format) => button({ kind: 'quiet', label: programs[format] ?? say(`save-${format as 'csv'}`), onClick: () => void save(format, reading) }))}</div>`;
}

async function save(format: ExportFormat, { controller, exported }: Reading): Promise<void> {
  try {
    const { content, dropped, name, type } = await exported(format);
    saveFile(name, type, content);
    controller.set({ saved: dropped.length });
  } catch {
    controller.set({ saved: 'not' });
  }
}
