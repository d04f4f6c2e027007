import { createApp, createSSRApp } from 'vue'
import App from './App.vue'

const root = document.getElementById('app')
const make = root.hasChildNodes() ? createSSRApp : createApp
make(App, Object.fromEntries(new URLSearchParams(location.search))).mount(root)
