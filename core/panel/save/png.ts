/** Canvases larger than this fail in one browser or another, px. */
const MAX_SIDE = 16_384
const MAX_AREA = 120_000_000
/** Pixels of the picture per pixel of the map. */
const SHARPNESS = 2
/** How often, and at which distance in ms, the painting is looked at until its fonts are there. */
const MOST_LOOKS = 40
const LOOK_PAUSE = 40

/** Draws an SVG (with its fonts inside) as PNG, twice as fine as the map, or as fine as a canvas can be. */
export async function toPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    await fontsRead(image)
    return await pngOf(paint(image, SHARPNESS))
  } finally {
    URL.revokeObjectURL(address)
  }
}

/**
 * Browsers read the fonts inside an SVG only after its first painting, and tell nobody when they have:
 * the picture is ready when small paintings of it have stopped changing.
 */
const fontsRead = async (image: HTMLImageElement): Promise<void> => {
  let before = ''
  let equal = 0
  for (let look = 0; look < MOST_LOOKS && equal < 3; look += 1) {
    const now = paint(image, 1 / 4).toDataURL()
    equal = now === before ? equal + 1 : 0
    before = now
    await new Promise((resolve) => setTimeout(resolve, LOOK_PAUSE))
  }
}

const paint = (image: HTMLImageElement, wanted: number): HTMLCanvasElement => {
  const { naturalWidth: width, naturalHeight: height } = image
  const scale = Math.min(wanted, MAX_SIDE / Math.max(width, height), Math.sqrt(MAX_AREA / (width * height)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(width * scale))
  canvas.height = Math.max(1, Math.floor(height * scale))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas to paint on')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const done = (blob: Blob | null) =>
      blob === null ? reject(new Error('the canvas gave no picture')) : resolve(blob)
    canvas.toBlob(done, 'image/png')
  })
