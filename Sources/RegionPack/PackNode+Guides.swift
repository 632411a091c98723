import Facts
import Foundation
import Phrases
import PlacedYAML
import Records

/// Readers for the kinds of value that a guide holds.
extension PackNode {
    /// A text in Dutch, or in both languages, of so many characters at most, that points at no person.
    func guideText(limit: Int) -> Phrase? {
        guard let text = localized() else { return nil }
        let all = [text.dutch, text.exact(.english)].compactMap(\.self)
        if let long = all.first(where: { $0.count > limit }) {
            place.report(
                found: Phrase("\(long.count) tekens voor \(place.key)", "\(long.count) characters for \(place.key)"),
                expected: Phrase("hooguit \(limit) tekens", "at most \(limit) characters"),
                cure: Phrase("kort de tekst in", "shorten the text"))
            return nil
        }
        if let found = all.lazy.compactMap({ IdentifierScan.findings(in: $0).first }).first {
            place.report(
                found: Phrase(
                    "“\(Finding.quote(found.text))”, dat \(found.kind.words.dutch) lijkt",
                    "“\(Finding.quote(found.text))”, which looks like \(found.kind.words.english)"),
                expected: Phrase(
                    "een functie of organisatie, en geen gegevens van personen",
                    "a function or an organisation, and no data on people"),
                cure: Phrase("haal het weg", "take it out"))
            return nil
        }
        return text
    }

    /// A day written `2027-06-01`.
    func day() -> Day? { date().flatMap { Day(iso: $0) } }

    /// The address of a page elsewhere, over a secure connection.
    func secureAddress() -> String? {
        guard let address = scalar, address.hasPrefix("https://"), address.utf8.count <= 400,
            address.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) })
        else { return wrongAddress() }
        let host = address.dropFirst(8).prefix { !"/?#".contains($0) }
        guard host.contains("."), host.first?.isLetter == true || host.first?.isNumber == true,
            host.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" })
        else { return wrongAddress() }
        return address
    }

    private func wrongAddress<T>() -> T? {
        wrong(
            Phrase(
                "een adres zoals https://wetten.overheid.nl/BWBR0040940",
                "an address such as https://wetten.overheid.nl/BWBR0040940"),
            cure: Phrase("verbeter het adres of haal de regel weg", "correct the address, or remove the line"))
    }
}
