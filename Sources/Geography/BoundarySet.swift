/// The boundaries of many areas, by code.
package struct BoundarySet: Hashable, Sendable {
    private let byCode: [AreaCode: Boundary]

    /// Of two boundaries of one area the later one stands.
    package init(_ boundaries: some Sequence<Boundary>) {
        byCode = Dictionary(boundaries.map { ($0.code, $0) }, uniquingKeysWith: { _, later in later })
    }

    package init() { byCode = [:] }

    package subscript(code: AreaCode) -> Boundary? { byCode[code] }

    package var count: Int { byCode.count }
    package var isEmpty: Bool { byCode.isEmpty }
    /// Every area that has a boundary, in the order of the cube.
    package var codes: [AreaCode] { byCode.keys.sorted() }
}
