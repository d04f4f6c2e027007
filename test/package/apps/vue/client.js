import { createApp } from 'vue'
import App from './App.vue'

createApp(App, Object.fromEntries(new URLSearchParams(location.search))).mount(
  document.body.appendChild(document.createElement('div')),
)
