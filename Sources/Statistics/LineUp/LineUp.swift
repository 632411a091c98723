/// One real series among others that chance drew from what is expected of it: who can point it out sees that it is not chance.
///
/// The line-up protocol (`A. Buja et al. 2009, Statistical inference for exploratory data analysis and model diagnostics, Philosophical
/// Transactions A 367`; `H. Wickham et al. 2010, Graphical inference for infovis, IEEE TVCG 16`). With 20 panels somebody who sees nothing
/// picks the real one once in twenty times.
package struct LineUp: Hashable, Sendable {
    /// A count per month and panel, `nil` where the real series has none.
    package let panels: [[Int?]]
    /// The place of the real series among the panels, from 0.
    package let real: Int

    package static let panels = 20

    /// - Parameters:
    ///   - observed: the real counts, as many as the course has months; where either has none, no panel has one.
    ///   - name: what the draws and the place follow from, so that they stay the same.
    package init(_ observed: [Int?], course: NullCourse, named name: String) {
        var draws = SeededDraws(name: name)
        let months = zip(observed, course.months).map { count, month in count == nil ? nil : month }
        let real = draws.below(Self.panels)
        var panels = (1..<Self.panels).map { _ in months.map { month in month.map { draws.count($0) } } }
        panels.insert(zip(observed, months).map { count, month in month == nil ? nil : count }, at: real)
        self.real = real
        self.panels = panels
    }
}
