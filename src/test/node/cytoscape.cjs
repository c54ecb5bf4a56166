// cytoscape.cjs FILE: reads a network as a page with cytoscape.js does, without drawing it, and says what it found.
const { readFileSync } = require('node:fs')
const cytoscape = require('cytoscape')

const { elements } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const graph = cytoscape({ headless: true, elements })
const labels = Object.fromEntries(graph.nodes().map(node => [node.id(), node.data('name')]))
const numbers = Object.entries(graph.edges().first().data()).filter(([, value]) => typeof value === 'number').map(([name]) => name)
console.log(JSON.stringify({ nodes: graph.nodes().length, edges: graph.edges().length, labels, numbers }))
