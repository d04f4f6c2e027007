import { render } from 'svelte/server'
import App from './App.svelte'

export const html = async () => render(App, { props: { api: 'https://ibid.example', mode: 'local' } }).body
