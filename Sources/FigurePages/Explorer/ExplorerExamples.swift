import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// The gallery of the pack: a question each, that opens as an address of the explorer.
enum ExplorerExamples {
    static func html(_ context: PageContext) -> HTML {
        let examples = context.edition.pack.examples.compactMap { example in
            query(example).map { (example, $0) }
        }
        guard !examples.isEmpty else { return .empty }
        return """
            <section class="explain" aria-labelledby="voorbeelden"><h2 id="voorbeelden">\(context(ExplorerPhrases.examples))</h2>
            <div class="prose"><p class="muted">\(context(ExplorerPhrases.examplesLead))</p>
            <ul class="plain">\(each: examples, { example, query in
                "<li><a href=\"\(url: context.href(.explorer, query))\">\(context.text(example.title))</a></li>"
            })</ul></div></section>

            """
    }

    /// What an example asks; `nil` where nothing of its address can be read.
    static func query(_ example: ExampleView) -> ExplorerQuery? {
        let pairs = example.query.split(separator: "&").map { pair -> (name: String, value: String) in
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
        }
        guard let query = try? ExplorerQuery.read(pairs, in: .dutch), query != ExplorerQuery(), query.unread.isEmpty
        else {
            return nil
        }
        return query
    }
}
