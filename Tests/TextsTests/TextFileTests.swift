import Foundation
import Testing

@testable import Texts

@Suite("The texts for translators")
struct TextFileTests {
    static let units = TextUnit.read(
        """
        Sources/A.swift
        \tAreaPhrases.title\ttext\tVan {1} tot {2}: "{{zo}}" & \\\\\\n{1}\tFrom {1} to {2}\tlow\tnames["a", default: 1]
        \tAreaPhrases.title#2\tmarkup\t<b>Nieuw</b>\t<b>New</b>
        Sources/B.swift
        \tRouteWord.area\taddress\tgebied\tarea
        \tno text
        """)

    @Test("are read from the table with their place, kind and placeholders")
    func reads() throws {
        #expect(Self.units.map(\.file) == ["Sources/A.swift", "Sources/A.swift", "Sources/B.swift"])
        #expect(Self.units.map(\.kind) == [.text, .markup, .address])
        let first = try #require(Self.units.first)
        #expect(
            first.dutch == [
                .words("Van "), .placeholder(1), .words(" tot "), .placeholder(2), .words(": \"{zo}\" & \\\n"),
                .placeholder(1),
            ])
        #expect(first.expressions == ["low", "names[\"a\", default: 1]"])
        #expect(first.place == "AreaPhrases.title")
    }

    @Test("become entries of gettext")
    func gettext() {
        let text = TextFile.po.write(Self.units)
        let first = """

            #. {1}: low
            #. {2}: names["a", default: 1]
            #: Sources/A.swift
            msgctxt "Sources/A.swift: AreaPhrases.title"
            msgid "Van {1} tot {2}: \\"{{zo}}\\" & \\\\\\n{1}"
            msgstr "From {1} to {2}"

            """
        #expect(text.contains(first))
        #expect(text.contains("#. A word of an address"))
        #expect(text.components(separatedBy: "\nmsgctxt ").count == 4)
    }

    @Test("become units of XLIFF, well formed, with a mark of its own for each placeholder")
    func xliff() {
        let text = TextFile.xliff.write(Self.units)
        #expect(text.contains("<file id=\"f2\" original=\"Sources/B.swift\" xml:space=\"preserve\">\n<unit id=\"u1\""))
        #expect(text.contains("<ph id=\"1-2\" dataRef=\"d1\" disp=\"{1}\"/></source>"))
        #expect(text.contains("<source>&lt;b&gt;Nieuw&lt;/b&gt;</source>"))
        #expect(text.contains("<data id=\"d2\">names[&quot;a&quot;, default: 1]</data>"))
        let open = text.matches(of: /<(\w+)(?: [^>]*[^\/])?>/).map { String($0.output.1) }
        let closed = text.matches(of: /<\/(\w+)>/).map { String($0.output.1) }
        #expect(open.sorted() == closed.sorted() && open.count > 10)
    }

    @Test("of the product are all there: each with a place of its own, text in both languages and known placeholders")
    func product() {
        #expect(TextUnit.all.count > 2000)
        #expect(Set(TextUnit.all.map { "\($0.file) \($0.place)" }).count == TextUnit.all.count)
        for unit in TextUnit.all {
            #expect(!unit.dutch.isEmpty && !unit.english.isEmpty, "\(unit.file) \(unit.place)")
            for case .placeholder(let number) in unit.dutch + unit.english {
                #expect(unit.expressions.indices.contains(number - 1), "\(unit.file) \(unit.place)")
            }
        }
        #expect(TextUnit.all.contains { $0.place == "RouteWord.areas" && $0.kind == .address })
        #expect(TextUnit.all.contains { $0.english == [.words("more than chance")] })
    }
}
