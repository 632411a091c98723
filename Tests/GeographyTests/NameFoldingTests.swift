import Geography
import Testing

@Suite("Folding names")
struct NameFoldingTests {
    @Test(
        "Names that people take for the same fold to the same",
        arguments: [
            ("Súdwest-Fryslân", "sudwest fryslan"), ("'s-Hertogenbosch", "s hertogenbosch"), ("Ĳmuiden", "ijmuiden"),
            ("De Ronde Venen / Stichtse Vecht", "de ronde venen stichtse vecht"), ("Laren (NH.)", "laren nh"),
            ("ÀÉÎÕÜÝÇÑß Øre Æsir Þór Œuvre", "aeiouycnss ore aesir thor oeuvre"), ("e\u{301}e\u{301}n", "een"),
            ("Łódź Žižkov Őš İstanbul ſ", "lodz zizkov os istanbul s"), ("3×4÷2", "3 4 2"), ("  a  b  ", "a b"),
            ("Șț", "st"),
            ("", ""), ("--", ""),
        ])
    func fold(name: String, folded: String) {
        #expect(String(decoding: NameFolding.fold(name), as: UTF8.self) == folded)
    }

    @Test("Every Latin letter up to U+017F folds to ASCII")
    func ascii() {
        for value in UInt32(0xC0)...0x17F {
            guard let scalar = Unicode.Scalar(value), value != 0xD7, value != 0xF7 else { continue }
            let folded = NameFolding.fold(String(scalar))
            #expect(!folded.isEmpty && folded.allSatisfy { (0x61...0x7A).contains($0) }, "\(scalar)")
        }
    }
}
