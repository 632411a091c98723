import Registers
import SiteKit

extension PublishedRegisters {
    /// Where rows are written. To go once `PublishedRegisters` of `SiteKit` says so itself.
    var store: (any RegisterStore)? { nil }
}
