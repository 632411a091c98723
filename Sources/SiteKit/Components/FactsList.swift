package import Markup

/// Terms with their values, in columns.
package enum FactsList {
    package static func html(_ facts: [(term: String, value: HTML)]) -> HTML {
        """
        <dl class="facts">\(each: facts, { "<div><dt>\($0.term)</dt><dd>\($0.value)</dd></div>" })</dl>

        """
    }
}
