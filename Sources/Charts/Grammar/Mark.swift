/// Something drawn in a plot, in the units of the data.
package protocol Mark: Sendable {
    /// The values that the axis has to reach.
    var extent: [Double] { get }
    func draw(on canvas: inout Canvas)
}

extension Mark {
    package var extent: [Double] { [] }
}

/// Collects marks in the order in which they are drawn.
@resultBuilder
package enum MarkBuilder {
    package static func buildExpression(_ mark: any Mark) -> [any Mark] { [mark] }
    package static func buildExpression(_ marks: [any Mark]) -> [any Mark] { marks }
    package static func buildBlock(_ parts: [any Mark]...) -> [any Mark] { parts.flatMap { $0 } }
    package static func buildOptional(_ part: [any Mark]?) -> [any Mark] { part ?? [] }
    package static func buildEither(first part: [any Mark]) -> [any Mark] { part }
    package static func buildEither(second part: [any Mark]) -> [any Mark] { part }
    package static func buildArray(_ parts: [[any Mark]]) -> [any Mark] { parts.flatMap { $0 } }
}
