/** A file as text, as vite reads it. */
declare module '*?raw' {
  const text: string
  export default text
}
