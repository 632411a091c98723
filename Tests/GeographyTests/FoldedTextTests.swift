import Geography
import Testing

@Suite("Folded texts")
struct FoldedTextTests {
    @Test(
        "hold whole words, whatever their capitals, diacritics and punctuation",
        arguments: [
            ("De boa's van Urk, en de politie", "Urk", true), ("De Urkers doen mee", "Urk", false),
            ("Samen met Súdwest-Fryslân.", "sudwest fryslan", true), ("'s-Hertogenbosch", "s hertogenbosch", true),
            ("Utrecht", "Utrecht", true), ("Utrecht", "Utrechtse Heuvelrug", false), ("", "Urk", false),
            ("Utrechtse Heuvelrug", "Utrecht", false), ("a a ab", "a ab", true),
        ])
    func words(text: String, name: String, isThere: Bool) {
        #expect(FoldedText(text).contains(words: FoldedText(name)) == isThere)
    }

    @Test("hold parts of words too, and the empty part")
    func parts() {
        let text = FoldedText("Ondermijning in de regio")
        #expect(text.contains(Array("mijn".utf8)))
        #expect(text.contains(Array("ning in".utf8)))
        #expect(!text.contains(Array("ning  in".utf8)))
        #expect(text.contains([]))
    }

    @Test("Names are put in order as people look for them")
    func order() {
        let names = ["Zeist", "'t Gooi", "Éemnes", "eemland", "Utrecht"]
        #expect(names.sorted(byName: \.self) == ["eemland", "Éemnes", "'t Gooi", "Utrecht", "Zeist"])
    }
}
