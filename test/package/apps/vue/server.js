import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import App from './App.vue'

export const html = () => renderToString(createSSRApp(App, { api: 'https://ibid.example', mode: 'local' }))
