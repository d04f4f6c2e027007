import { render } from 'svelte/server'
import App from './App.svelte'

export const html = async (props) => render(App, { props }).body
