// rocrate.cjs FOLDER: reads a crate with the library of the RO-Crate project, and says what it finds wrong and what files it names.
const { readFileSync, readdirSync, statSync } = require('node:fs')
const { join } = require('node:path')
const context = require('ro-crate/lib/context.json')

// The library asks for the context over the network, where there may be none; it comes with a copy of its own.
globalThis.fetch = async () => ({ ok: true, json: async () => context })
const { ROCrate, Validator } = require('ro-crate')

const folder = process.argv[2]

async function main() {
  const validator = new Validator()
  validator.parseJSON(JSON.parse(readFileSync(join(folder, 'ro-crate-metadata.json'), 'utf8')))
  await validator.validate()
  const files = {}
  for (const path of readdirSync(folder, { recursive: true })) {
    const isDir = statSync(join(folder, path)).isDirectory()
    files[isDir ? path + '/' : path] = { exists: true, inCrate: false, isDir }
  }
  validator.checkFiles(files)
  const problems = validator.results
    .filter(result => result.status === 'error' || result.status === 'warning')
    .map(result => `${result.status} ${result.id} ${result.entity ?? ''}: ${result.message}`)
  const crate = new ROCrate(JSON.parse(readFileSync(join(folder, 'ro-crate-metadata.json'), 'utf8')), { array: true, link: true })
  const named = [...crate.entities()].filter(entity => entity['@type'].includes('File')).map(entity => entity['@id'])
  console.log(JSON.stringify({ problems, files: named }))
}
main()
