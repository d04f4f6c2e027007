/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const { api, mode } = Object.fromEntries(new URLSearchParams(location.search))
createRoot(document.body.appendChild(document.createElement('div'))).render(<App api={api} mode={mode} />)
