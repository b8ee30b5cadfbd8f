import type Phaser from 'phaser';

/**
 * A picture that is painted seldom and shown as one image: the room, the plates, a screen.
 * It is painted at device pixels and measured in CSS pixels.
 */
export class CanvasLayer {
  readonly image: Phaser.GameObjects.Image;
  readonly #scene: Phaser.Scene;
  readonly #key: string;
  readonly #canvas = document.createElement('canvas');

  constructor(scene: Phaser.Scene, key: string, depth: number) {
    this.#scene = scene;
    this.#key = key;
    this.image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth);
  }

  /** Paints anew; `width` and `height` in CSS pixels. */
  paint(
    width: number,
    height: number,
    ratio: number,
    draw: (context: CanvasRenderingContext2D) => void,
  ): void {
    const pixelWidth = Math.max(1, Math.round(width * ratio));
    const pixelHeight = Math.max(1, Math.round(height * ratio));
    const isSameSize = this.#canvas.width === pixelWidth && this.#canvas.height === pixelHeight;
    if (!isSameSize) {
      this.#canvas.width = pixelWidth;
      this.#canvas.height = pixelHeight;
    }
    const context = this.#canvas.getContext('2d');
    if (!context) throw new Error('This browser has no canvas to paint on.');
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, pixelWidth, pixelHeight);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw(context);
    this.#show(isSameSize);
    this.image.setScale(1 / ratio);
  }

  #show(isSameSize: boolean): void {
    const { textures } = this.#scene;
    if (isSameSize && textures.exists(this.#key)) {
      textures.get(this.#key).source[0]?.update();
      return;
    }
    if (textures.exists(this.#key)) {
      this.image.setTexture('__DEFAULT');
      textures.remove(this.#key);
    }
    const texture = textures.create(
      this.#key,
      this.#canvas,
      this.#canvas.width,
      this.#canvas.height,
    );
    texture?.add('__BASE', 0, 0, 0, this.#canvas.width, this.#canvas.height);
    this.image.setTexture(this.#key);
  }
}
