import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inAWidget, within, type Widget } from './every-piece.test.fixture.js';
import { photoList, type PhotoListOptions, type ShownPhoto } from './index.js';

const photo = (id: string, more: Partial<ShownPhoto> = {}): ShownPhoto => ({ id, name: `IMG_${id}.jpg`, detail: '1.2 MB', removeName: `Remove IMG_${id}.jpg`, ...more });
const sure = { question: 'Remove this photo?', yes: 'Yes, remove it', no: 'Keep it' };
const list = (more: Partial<PhotoListOptions> = {}) =>
  photoList({ id: 'p', legend: 'Photos', chooseLabel: 'Add photos', removeLabel: 'Remove', listLabel: 'Your photos', photos: [], onChoose: () => {}, onRemove: () => {}, ...more });
const drawn = (more: Partial<PhotoListOptions> = {}) => fixture<Widget>(inAWidget(list(more)));

function choose(widget: Widget, ...files: File[]): HTMLInputElement {
  const input = within<HTMLInputElement>(widget, '#p');
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return input;
}
const file = (name: string) => new File(['x'], name, { type: 'image/jpeg' });
const here = (widget: Widget) => widget.shadowRoot?.activeElement?.id;

async function bitmap(colour: string): Promise<ImageBitmap> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 20, height: 10 });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = colour;
  context.fillRect(0, 0, 20, 10);
  return createImageBitmap(canvas);
}

describe('choosing photos', () => {
  it('is the device’s own: several pictures, from camera or files', async () => {
    const input = within<HTMLInputElement>(await drawn(), '#p');
    expect([input.type, input.multiple, input.accept, input.hasAttribute('capture')]).to.deep.equal(['file', true, 'image/*', false]);
    expect(input.labels?.[0]?.textContent?.trim()).to.equal('Add photos');
  });

  it('hands over what was chosen, and lets the same file be chosen again', async () => {
    const chosen: string[][] = [];
    const widget = await drawn({ onChoose: (files) => chosen.push(files.map(({ name }) => name)) });
    choose(widget, file('a.jpg'), file('b.jpg'));
    const input = choose(widget, file('a.jpg'));
    expect(chosen).to.deep.equal([['a.jpg', 'b.jpg'], ['a.jpg']]);
    expect(input.value).to.equal('');
    choose(widget);
    expect(chosen).to.have.length(2);
  });

  it('does nothing when no more can be taken, says why, and keeps the focus', async () => {
    let chosen = 0;
    const widget = await drawn({ full: 'You have added 3 photos, the most we can take.', onChoose: () => { chosen += 1; } });
    const input = choose(widget, file('a.jpg'));
    input.focus();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    input.dispatchEvent(click);
    expect([chosen, click.defaultPrevented, here(widget), input.getAttribute('aria-disabled')]).to.deep.equal([0, true, 'p', 'true']);
    expect(within(widget, `#${input.getAttribute('aria-describedby')}`).textContent).to.contain('the most we can take');
  });

  it('is a target of 44 px under the finger, with a ring when it has the focus', async () => {
    const widget = await drawn();
    const [input, button] = [within(widget, '#p'), within(widget, '.civic-photo-choose')];
    const [over, under] = [input.getBoundingClientRect(), button.getBoundingClientRect()];
    expect(Math.min(over.width, over.height)).to.be.at.least(40);
    expect(under.height).to.be.at.least(44);
    expect(widget.shadowRoot?.elementFromPoint(under.x + under.width / 2, under.y + under.height / 2)).to.equal(input);
    input.focus();
    await sendKeys({ press: 'Shift' });
    expect(getComputedStyle(button).outlineStyle).to.equal('solid');
  });

  it('is named by the question, and described by hint and error', async () => {
    const widget = await drawn({ hint: 'Up to 3', error: 'Remove a photo' });
    const input = within(widget, '#p');
    const said = input.getAttribute('aria-describedby')?.split(' ').map((id) => within(widget, `#${id}`).textContent?.trim());
    expect(said).to.deep.equal(['Up to 3', 'Remove a photo']);
    expect(within(widget, 'fieldset').matches('.civic-in-error')).to.equal(true);
  });
});

describe('the photos chosen', () => {
  it('each with name, size, thumbnail and a way to remove it that says which', async () => {
    const widget = await drawn({ photos: [photo('1', { thumbnail: await bitmap('rgb(200, 0, 0)') }), photo('2', { problem: 'It is too large' })] });
    const rows = [...(widget.shadowRoot?.querySelectorAll('.civic-photo') ?? [])];
    expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal(['IMG_1.jpg 1.2 MB Remove Remove IMG_1.jpg'.replace('Remove Remove', 'RemoveRemove'), 'IMG_2.jpg 1.2 MB It is too large RemoveRemove IMG_2.jpg']);
    const canvas = rows[0]?.querySelector('canvas') as HTMLCanvasElement;
    expect([canvas.width, canvas.height, ...(canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(10, 5, 1, 1).data]).to.deep.equal([20, 10, 200, 0, 0, 255]);
    expect(rows[1]?.querySelector('canvas, img')).to.equal(null);
    expect(rows[1]?.querySelector('.civic-photo-picture svg')).not.to.equal(null);
  });

  it('needs no address for a picture, so no policy on pictures can break it', async () => {
    const widget = await drawn({ photos: [photo('1', { thumbnail: await bitmap('red') })] });
    expect(widget.shadowRoot?.querySelector('img, [src], [style]')).to.equal(null);
  });

  it('keeps each thumbnail with its photo when one before it goes', async () => {
    const [red, blue] = [await bitmap('rgb(200, 0, 0)'), await bitmap('rgb(0, 0, 200)')];
    const widget = await drawn({ photos: [photo('1', { thumbnail: red }), photo('2', { thumbnail: blue })] });
    widget.content = list({ photos: [photo('2', { thumbnail: blue })] });
    await widget.updateComplete;
    const canvases = widget.shadowRoot?.querySelectorAll('canvas') ?? [];
    expect(canvases).to.have.length(1);
    expect([...((canvases[0] as HTMLCanvasElement).getContext('2d') as CanvasRenderingContext2D).getImageData(1, 1, 1, 1).data]).to.deep.equal([0, 0, 200, 255]);
  });

  it('a thumbnail that was given back is no fault', async () => {
    const gone = await bitmap('red');
    gone.close();
    await drawn({ photos: [photo('1', { thumbnail: gone })] });
  });

  it('asks what a photo shows only where somebody will read it', async () => {
    const told: string[] = [];
    const widget = await drawn({ photos: [photo('1', { description: { label: 'What does it show?', value: 'A hole' } }), photo('2')], onDescribe: (...words) => told.push(words.join(' ')) });
    const field = within<HTMLInputElement>(widget, '#p-1-words');
    expect([field.value, field.labels?.[0]?.textContent?.trim(), widget.shadowRoot?.querySelector('#p-2-words')]).to.deep.equal(['A hole', 'What does it show?', null]);
    field.value = 'A deep hole';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(told).to.deep.equal(['1 A deep hole']);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`fits in 320 px, ${direction}, the picture where the line begins`, async () => {
      const thumbnail = await bitmap('red');
      const box = await fixture<HTMLElement>(html`<div dir=${direction}>${inAWidget(list({ photos: [photo('1', { thumbnail, name: `${'x'.repeat(120)}.jpg`, sure })] }))}</div>`);
      box.style.width = '280px';
      const widget = box.firstElementChild as Widget;
      const [picture, about] = ['.civic-photo-picture', '.civic-photo-about'].map((part) => within(widget, part).getBoundingClientRect()) as [DOMRect, DOMRect];
      expect(direction === 'ltr' ? picture.right <= about.left : about.right <= picture.left).to.equal(true);
      expect(widget.scrollWidth).to.be.at.most(280);
    });
  }

  it('has nothing for axe to find in any state', async () => {
    const photos = [photo('1', { thumbnail: await bitmap('red'), description: { label: 'What does it show?', value: '' } }), photo('2', { problem: 'It is too large' }), photo('3', { sure })];
    await expect(await drawn({ photos, hint: 'Up to 3', error: 'Remove a photo', full: 'No more' })).to.be.accessible();
    await expect(await drawn()).to.be.accessible();
  });
});
