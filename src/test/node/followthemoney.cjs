// followthemoney.cjs FILE: reads entities with the published model, and says what is wrong with them and how many there are.
const { readFileSync } = require('node:fs')
const { Model, defaultModel } = require('@opensanctions/followthemoney')

const model = new Model(defaultModel)
const lines = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n').map(line => JSON.parse(line))
const schemata = new Map(lines.map(line => [line.id, line.schema]))
const problems = []
const counts = {}

const countries = model.getType('country').values
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const valid = {
  entity: (value, property) =>
    schemata.has(value) && model.getSchema(schemata.get(value)).isA(property.range ?? 'Thing'),
  date: value => DATE.test(value),
  country: value => countries instanceof Map ? countries.has(value) : value in countries,
  url: value => URL.canParse(value),
  language: value => /^[a-z]{3}$/.test(value)
}

function check(line) {
  const wrong = what => problems.push(`${line.schema} ${line.id}: ${what}`)
  if (!/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(line.id)) wrong('id')
  const entity = model.getEntity(line)
  const schema = entity.schema
  if (schema.abstract) wrong('abstract')
  const required = [...schema.required, ...(schema.isEdge ? [schema.edge.source, schema.edge.target] : [])]
  required.filter(name => schema.hasProperty(name) && entity.getProperty(name).length === 0 && name !== 'fileName')
    .forEach(name => wrong(`no ${name}`))
  for (const property of entity.getProperties()) {
    if (property.stub) wrong(`${property.name} is set from the other side`)
    for (const value of entity.getProperty(property)) {
      const type = property.type.name
      if (type !== 'text' && [...value].length > property.type.maxLength) wrong(`${property.name} too long`)
      if (valid[type] && !valid[type](value, property)) wrong(`${property.name} ${value}`)
    }
  }
  counts[line.schema] = (counts[line.schema] ?? 0) + 1
}

for (const line of lines) {
  try {
    check(line)
  } catch (error) {
    problems.push(`${line.schema} ${line.id}: ${error.message}`)
  }
}
if (schemata.size !== lines.length) problems.push('an id is there twice')
console.log(JSON.stringify({ problems, counts }))
