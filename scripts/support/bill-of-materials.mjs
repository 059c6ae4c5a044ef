/** A package as CycloneDX names it. */
export function component(name, version, license) {
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(license ? { licenses: [{ expression: license }] } : {}),
  };
}

/** A bill of materials in CycloneDX 1.5 of what `own` is made of. The same parts give the same text: it holds no time and no serial number. */
export function billOfMaterials(own, components) {
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...own, type: 'application' } },
    components: components.toSorted((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
