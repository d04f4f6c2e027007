/** @jsxImportSource react */
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app.tsx'

const { api, mode } = Object.fromEntries(new URLSearchParams(location.search))
const root = document.getElementById('app')
const app = <App api={api} mode={mode} />
if (root.hasChildNodes()) hydrateRoot(root, app)
else createRoot(root).render(app)
