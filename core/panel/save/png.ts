/** Canvases larger than this fail in one browser or another, px. */
const MAX_SIDE = 16_384
const MAX_AREA = 120_000_000
/** Pixels of the picture per pixel of the map. */
const SHARPNESS = 2

/** Draws an SVG (with its fonts inside) as PNG, twice as fine as the map, or as fine as a canvas can be. */
export async function toPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return await paint(image)
  } finally {
    URL.revokeObjectURL(address)
  }
}

const paint = (image: HTMLImageElement): Promise<Blob> => {
  const { naturalWidth: width, naturalHeight: height } = image
  const scale = Math.min(
    SHARPNESS,
    MAX_SIDE / Math.max(width, height),
    Math.sqrt(MAX_AREA / (width * height)),
  )
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(width * scale)
  canvas.height = Math.floor(height * scale)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas to paint on')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the canvas gave no picture')) : resolve(blob)),
      'image/png',
    )
  })
}
