package import Markup

/// The mark of a number that comes from invented figures, where it stands among others that do not.
package enum ExampleTag {
    package static func html(_ isExample: Bool, _ context: PageContext) -> HTML? {
        guard isExample else { return nil }
        return " <strong class=\"tag-example\">\(context(SitePhrases.exampleFigures))</strong>"
    }
}
