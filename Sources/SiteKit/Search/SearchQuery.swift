/// What the search field above every page asks.
package struct SearchQuery: PageQuery {
    package static let parameters: [QueryParameter<SearchQuery>] = [.init(\.words, .words)]

    package var words = ""

    package init() {}
    package init(_ words: String) { self.words = words }
}
