import Geography
package import Phrases
import RegionPack

/// Finds guides by the words of their titles and questions.
package struct GuideNames: Sendable {
    private let index: NameIndex<Route>
    private let titles: [Route: Found]

    /// A guide, or one of its questions.
    package struct Found: Sendable {
        package let route: Route
        package let title: Phrase
        /// The guide that a question belongs to; `nil` for a guide itself.
        package let guide: Phrase?
    }

    init(_ guides: [Guide]) {
        var entries: [NameIndex<Route>.Entry] = [], titles: [Route: Found] = [:]
        func add(_ route: Route, _ title: Phrase, of guide: Phrase?) {
            titles[route] = Found(route: route, title: title, guide: guide)
            entries.append(
                .init(
                    id: route, names: [title.dutch, title.exact(.english)].compactMap(\.self),
                    order: guide == nil ? 0 : 1))
        }
        for guide in guides {
            add(.guide(.guide(guide.id)), guide.title, of: nil)
            for question in guide.questions {
                add(.guide(.step(guide.id, question.id)), question.text, of: guide.title)
            }
        }
        index = NameIndex(entries)
        self.titles = titles
    }

    /// The best first. What only matches with typing errors is left out: sentences have a word like any other in them.
    package func results(_ query: String, limit: Int) -> [Found] {
        index.search(query, limit: limit).filter { $0.quality != .fuzzy }.compactMap { titles[$0.id] }
    }
}
