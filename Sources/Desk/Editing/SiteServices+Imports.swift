import SiteKit
import Writing

extension SiteServices {
    /// Files that somebody brought in and has yet to agree with; `nil`: none can be brought in.
    var keptImports: KeptImports? { imports as? KeptImports }
}
