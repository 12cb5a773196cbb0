import {
  canRedo, canUndo, does, openHistory, redo, undo, type EditHistory, type HistoryStep, type JourneyEdit, type JourneyEdited, type JourneyMap, type JsonPatch,
} from '@civic-elements/core/journey';
import type { JourneyEditingWords } from '@civic-elements/core/words';
import type { Drawer } from '@civic-elements/core/requests';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onPageHidden } from '../../platform/page-visibility.js';
import { TabDrawer } from '../../platform/tab-drawer.js';
import type { JourneyMapController } from '../journey-map-controller.js';
import type { JourneyMapMeans, View } from '../journey-map-state.js';
import { showAll, showAs } from '../what-is-shown.js';
import { emptyMap } from './empty-map.js';
import { KeptChanges } from './kept-changes.js';

export type Word = keyof JourneyEditingWords;
type Sentence = readonly [word: Word, values?: Readonly<Record<string, string | number>>];

/** What was done last, or why it was not. */
export interface Note {
  readonly says: readonly Sentence[];
  /** Where it is shown: `bar`, or the id of the stage or field it is about; `aloud` where it is to be seen already. */
  readonly at: string;
  /** Where undo is offered beside it: what takes the focus then. */
  readonly back?: string;
}

/** What is being typed, as it was typed, with why it does not stand in the map yet. */
export interface Draft {
  readonly words: string;
  readonly error?: Word | undefined;
  /** Of a thing that is not in the map yet, which no undoing takes away. */
  readonly isNew?: boolean;
}

export type FormOf = { readonly of: 'map' } | { readonly of: 'stage' | 'step'; readonly id: string };
/** Where a title is asked for, of a thing that is not there yet. */
export type Adding = { readonly of: 'stage' } | { readonly of: 'step'; readonly stage: string };

interface Doing {
  readonly note?: Note;
  /** What takes the focus, once it is done. */
  readonly focus?: string;
  /** Where a refusal is shown. */
  readonly at?: string;
  /** What a refusal says, where that can be told better than by its kind. */
  readonly otherwise?: Word;
}

type Done = Extract<JourneyEdited, { readonly map: JourneyMap }>;
/** An element whose map may be changed. */
export interface WritingHost extends ReactiveControllerHost {
  readonly editable: boolean;
  readonly drawer: Drawer | undefined;
  readonly headingLevel: number;
  readonly renderRoot: ParentNode;
  means(): JourneyMapMeans;
}

/** Holds a map while it is changed: what was done and undone, which form is open, what is typed, and what is kept of it. */
export class EditDesk implements ReactiveController {
  isOn = false;
  form: FormOf | undefined;
  adding: Adding | undefined;
  /** The language that was chosen for texts, if one was. */
  lang: string | undefined;
  note: Note | undefined;
  /** How many notes there were, so that the same sentence is said anew. */
  notes = 0;
  readonly drafts = new Map<string, Draft>();
  readonly kept = new KeptChanges(() => this.host.drawer ?? new TabDrawer(), () => this.host.requestUpdate());
  private work: EditHistory | undefined;
  /** How the map was shown before it was changed. */
  private view: View = 'auto';
  private stop: (() => void) | undefined;

  constructor(private readonly controller: JourneyMapController, private readonly host: WritingHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = onPageHidden(() => void this.kept.flush());
  }

  hostDisconnected(): void {
    this.stop?.();
    void this.kept.flush();
  }

  hostUpdate(): void {
    const { controller: { map, state }, work } = this;
    if (!this.host.editable || !this.controller.isRead) return;
    if (map === work?.map && (map || this.kept.base)) return;
    // A page may hand the map it was told of back to us; what can be undone stays then.
    if (map && work && JSON.stringify(map) === JSON.stringify(work.map)) this.put(work.map);
    else if (map) this.start(map);
    else if (state.map.name === 'none') this.start(undefined);
    else this.work = undefined;
  }

  get canUndo(): boolean {
    return this.work !== undefined && canUndo(this.work);
  }

  get canRedo(): boolean {
    return this.work !== undefined && canRedo(this.work);
  }

  turn(on: boolean): void {
    this.isOn = on;
    this.close(undefined);
    this.adding = undefined;
    // Forms need the width of the page, which a column beside others does not have.
    if (on) {
      this.view = this.controller.state.view;
      showAs('list', this.controller);
      if (Object.values(this.controller.state.filters).some((list) => list.length > 0)) showAll(this.controller);
      this.tell({ says: [['changingOn']], at: 'bar' });
    } else showAs(this.view, this.controller);
    this.go('changing');
  }

  open(form: FormOf, focus: string): void {
    this.close(undefined);
    this.adding = undefined;
    this.form = form;
    if (form.of === 'step' && this.controller.state.closed.has(form.id)) this.controller.toggle(form.id);
    this.go(focus);
  }

  close(focus: string | undefined): void {
    this.form = undefined;
    this.note = undefined;
    this.drafts.clear();
    this.go(focus);
  }

  add(adding: Adding | undefined, focus: string): void {
    this.close(undefined);
    this.adding = adding;
    this.go(focus);
  }

  draft(field: string, words: string, error?: Word, isNew = true): void {
    this.drafts.set(field, { words, error, isNew });
    this.host.requestUpdate();
  }

  /** Forgets what is typed in fields whose names begin so. */
  forget(fields: string): void {
    for (const field of this.drafts.keys()) if (field.startsWith(fields)) this.drafts.delete(field);
  }

  /** Texts are changed in this language; undefined means in the one each is shown in. */
  speak(lang: string | undefined): void {
    this.lang = lang;
    this.forgetTyped();
    this.host.requestUpdate();
  }

  tell(note: Note | undefined): void {
    this.note = note;
    this.notes += 1;
    this.host.requestUpdate();
  }

  /** Does an edit; or says why it is not done, and gives nothing. */
  does(edit: JourneyEdit, { note, focus, at = 'bar', otherwise }: Doing = {}): Done | undefined {
    if (!this.work) return undefined;
    const { history: next, patch, edited } = does(this.work, edit);
    if (edited.refusal) {
      this.tell({ says: [[otherwise ?? `refusal-${edited.refusal.kind}`]], at });
      return undefined;
    }
    this.follow({ history: next, patch }, note && { ...note, says: [...note.says, ...(edited.lost.length > 0 ? [['didLose', { count: edited.lost.length }] as const] : [])] });
    this.go(focus);
    return edited;
  }

  /** What is typed into a field becomes one step back, and stands in the map as soon as it can. */
  type(field: string, words: string, edit: JourneyEdit): void {
    if (!this.work) return;
    const { history: next, patch, edited } = does(this.work, edit, { key: field, now: Date.now() });
    this.drafts.set(field, { words, error: edited.refusal && `refusal-${edited.refusal.kind}` });
    this.follow({ history: next, patch }, undefined);
  }

  undo(focus?: string): void {
    if (!this.work) return;
    this.forgetTyped();
    this.follow(undo(this.work), { says: [['didUndo']], at: 'bar' });
    this.go(focus ?? (this.canUndo ? undefined : 'redo'));
  }

  redo(): void {
    if (!this.work) return;
    this.forgetTyped();
    this.follow(redo(this.work), { says: [['didRedo']], at: 'bar' });
    this.go(this.canRedo ? undefined : 'undo');
  }

  /** A first map, where there was none. */
  begin(map: JourneyMap, focus: string): void {
    this.work = openHistory(map);
    this.turn(true);
    this.shows(map, [{ op: 'add', path: '', value: map }]);
    this.go(focus);
  }

  /** Goes on with what was kept, which began from another state of the map. */
  takeKept(): void {
    const { offered } = this.kept;
    this.kept.offered = undefined;
    if (offered) this.replace(offered);
    this.go('changing');
  }

  /** Back to the map as it came. */
  throwAway(): void {
    const { base } = this.kept;
    void this.kept.forget();
    if (base && this.work?.map !== base) this.replace(base);
    this.tell({ says: [['thrownAway']], at: 'bar' });
    this.go('changing');
  }

  go(focus: string | undefined): void {
    if (focus === undefined) this.host.requestUpdate();
    else this.controller.goTo(focus);
  }

  /** The fields show what the map says again. */
  private forgetTyped(): void {
    for (const [field, { isNew }] of this.drafts) if (!isNew) this.drafts.delete(field);
  }

  private follow({ history: next, patch }: HistoryStep, note: Note | undefined): void {
    this.work = next;
    this.tell(note);
    if (patch.length > 0) this.shows(next.map, patch);
    const { form, adding } = this;
    if (form && form.of !== 'map' && !has(next.map, form.id)) this.form = undefined;
    if (adding?.of === 'step' && !has(next.map, adding.stage)) this.adding = undefined;
  }

  private shows(map: JourneyMap | undefined, patch: JsonPatch): void {
    this.put(map);
    if (map) this.kept.keep(map);
    this.host.means().tell({ name: 'journey-change', detail: { patch, map } });
  }

  /** Shows a map as it was changed here, the rest as the reader left it. */
  private put(map: JourneyMap | undefined): void {
    this.controller.set({ map: map ? { name: 'here', sheet: map } : { name: 'none' } });
  }

  private replace(map: JourneyMap): void {
    const isNone = map === emptyMap();
    this.close(undefined);
    this.work = isNone ? undefined : openHistory(map);
    this.put(isNone ? undefined : map);
    if (!isNone && map !== this.kept.base) this.kept.keep(map);
    this.host.means().tell({ name: 'journey-change', detail: { patch: [{ op: 'replace', path: '', value: isNone ? null : map }], map: isNone ? undefined : map } });
  }

  private start(map: JourneyMap | undefined): void {
    this.work = map && openHistory(map);
    this.form = undefined;
    this.adding = undefined;
    this.note = undefined;
    this.drafts.clear();
    void this.look(map ?? emptyMap(), map);
  }

  private async look(base: JourneyMap, shown: JourneyMap | undefined): Promise<void> {
    const { src } = this.host.means();
    const back = await this.kept.look((typeof src === 'string' && src) || base.id, base);
    if (back && this.controller.map === shown) this.replace(back);
    // Changes could not be kept beside those from before. So somebody decides first which go on.
    if (this.kept.offered && this.isOn) {
      this.turn(false);
      this.go('take-mine');
    }
  }
}

function has({ stages }: JourneyMap, id: string): boolean {
  return stages.some((stage) => stage.id === id || stage.steps.some((step) => step.id === id));
}
