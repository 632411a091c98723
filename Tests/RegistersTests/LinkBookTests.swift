import Testing

@testable import Registers

@Suite("Addresses that rows name")
struct LinkBookTests {
    private static let address = "https://www.voorbeeld.nl/keurmerk", day: Int64 = 86_400

    private func book(_ answers: [(day: Int64, answer: LinkBook.Answer)]) -> LinkBook {
        var book = LinkBook()
        for entry in answers { book.note(entry.answer, status: 404, of: Self.address, at: entry.day * Self.day) }
        return book
    }

    @Test(
        "Broken is what failed twice with a week between, without having been there",
        arguments: [
            ([(0, .failed)], .failing), ([(0, .failed), (6, .failed)], .failing),
            ([(0, .failed), (7, .failed)], .broken),
            ([(0, .failed), (3, .there), (7, .failed)], .failing),
            ([(0, .failed), (3, .unsaid), (7, .failed)], .broken),
            ([(0, .unsaid), (7, .unsaid)], .unknown), ([(0, .failed), (7, .failed), (8, .there)], .there),
            ([(0, .failed), (7, .failed), (8, .unsaid)], .broken), ([(0, .barred)], .barred),
        ] as [([(day: Int64, answer: LinkBook.Answer)], LinkBook.State)])
    func standing(answers: [(day: Int64, answer: LinkBook.Answer)], state: LinkBook.State) {
        #expect(book(answers)[Self.address]?.state == state)
    }

    @Test("A book is kept without the addresses, and forgets what no row names")
    func kept() {
        var kept = book([(0, .failed), (7, .failed)])
        kept.note(.there, status: 200, of: "https://elders.voorbeeld.nl/", at: 5)
        #expect(LinkBook(text: kept.text) == kept && !kept.text.contains("voorbeeld"))
        #expect(LinkBook(text: "kapot\n\u{0} x\n1 2 3\n" + kept.text) == kept)
        kept.keep(only: [Self.address])
        #expect(kept.count == 1 && kept[Self.address]?.state == .broken)
    }
}
