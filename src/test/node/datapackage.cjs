// datapackage.cjs FILE: reads every table of a Data Package by its schema, keys and references included, and says how many rows each has.
const { Package } = require('datapackage')

async function read(file) {
  const found = await Package.load(file)
  const problems = found.errors.map(String)
  const rows = {}
  for (const resource of found.resources) {
    problems.push(...resource.errors.map(String))
    try {
      rows[resource.name] = (await resource.read({ relations: true })).length
    } catch (error) {
      problems.push(...[error, ...(error.errors ?? [])].map(each => `${resource.name}: ${each.message}`))
    }
  }
  console.log(JSON.stringify({ problems, rows }))
}

read(process.argv[2])
