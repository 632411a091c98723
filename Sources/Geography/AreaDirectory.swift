/// All areas that an edition knows: from the pack, the code lists and the deliveries together.
package struct AreaDirectory: Sendable {
    private let areasByCode: [AreaCode: Area]
    private let childrenByCode: [AreaCode: [AreaCode]]
    /// Every code, in the order of the cube.
    package let codes: [AreaCode]

    /// Later entries of the same code replace earlier ones; a missing parent follows from the code's own digits.
    package init(_ areas: some Sequence<Area>) {
        var byCode: [AreaCode: Area] = [:]
        for area in areas { byCode[area.code] = area }
        var children: [AreaCode: [AreaCode]] = [:]
        for area in byCode.values {
            if let parent = area.parent ?? area.code.parentByCode { children[parent, default: []].append(area.code) }
        }
        areasByCode = byCode
        childrenByCode = children.mapValues { $0.sorted() }
        codes = byCode.keys.sorted()
    }

    package subscript(code: AreaCode) -> Area? { areasByCode[code] }

    /// The area above: as stated, or by the code's own digits.
    package func parent(of code: AreaCode) -> Area? {
        guard let area = areasByCode[code] else { return nil }
        return (area.parent ?? code.parentByCode).flatMap { areasByCode[$0] }
    }

    /// The areas directly below, in code order. A basic team's are municipalities, a municipality's its wijken.
    package func children(of code: AreaCode) -> [AreaCode] { childrenByCode[code] ?? [] }

    /// Every area of a level below an area, however deep; the municipality's buurten, for instance.
    package func descendants(of code: AreaCode, at level: AreaLevel) -> [AreaCode] {
        var found: [AreaCode] = [], pending = children(of: code)
        while let next = pending.popLast() {
            if next.level == level { found.append(next) } else if next.level < level { pending += children(of: next) }
        }
        return found.sorted()
    }

    /// From the top of the hierarchy down to the area's parent: the breadcrumb.
    package func ancestors(of code: AreaCode) -> [Area] {
        var path: [Area] = [], seen: Set<AreaCode> = [code], current = code
        while let above = parent(of: current), seen.insert(above.code).inserted {
            path.append(above)
            current = above.code
        }
        return path.reversed()
    }
}
