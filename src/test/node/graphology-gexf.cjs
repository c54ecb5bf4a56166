// graphology-gexf.cjs FILE: reads a network as sigma.js does, and says what it found.
const { readFileSync } = require('node:fs')
const { MultiGraph } = require('graphology')
const gexf = require('graphology-gexf')

const graph = gexf.parse(MultiGraph, readFileSync(process.argv[2], 'utf8'))
const labels = {}
const colours = {}
graph.forEachNode((node, { label, kind, color }) => {
  labels[node] = label
  colours[kind] = color
})
console.log(JSON.stringify({ nodes: graph.order, edges: graph.size, labels, colours }))
