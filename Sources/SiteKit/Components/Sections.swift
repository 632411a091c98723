import Facts
package import Markup

/// Sections of a page that are made at the same time.
///
/// They are functions of one model and do not know each other; on two cores a visitor of a page that is not kept waits half as
/// long. Where all cores are busy with pages of others they are made one after another.
package enum Sections {
    /// The sections in their order; `nil` is left out.
    package static func html(_ sections: [@Sendable () -> HTML?]) -> HTML {
        HTML.join(concurrentlyWhereIdle(sections.count) { sections[$0]() }.compactMap(\.self))
    }
}
