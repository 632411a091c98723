import Facts
import Phrases
import RegionPack

extension TestEdition {
    /// A guide of two questions in both languages but for its outcomes; the second question is reached by two ways.
    static var guides: [Guide] {
        guard let review = Day(year: 2027, month: 6, day: 1) else { return [] }
        let basis = Guide.Basis(
            law: Phrase(dutch: "Reglement <b>van</b> de club"), article: Phrase(dutch: "artikel 3"),
            link: "https://voorbeeld.example/reglement?a=1&b=2")
        return [
            Guide(
                id: "lenen", title: Phrase("Mag ik dit lenen?", "May I borrow this?"),
                introduction: Phrase("Voor wie de bakfiets van de buurt leent.", "For who borrows the bike."),
                owner: Phrase("De fietscommissie", "The bike committee"), review: review,
                source: Phrase("Verzonnen voor de tests", "Invented for the tests"),
                questions: [
                    Guide.Question(
                        id: "lid", text: Phrase("Bent u <lid> & \"actief\"?", "Are you a <member>?"),
                        why: Phrase("Leden zijn verzekerd.", "Members are insured."),
                        answers: [
                            Guide.Answer(text: Phrase("Ja", "Yes"), next: "sleutel"),
                            Guide.Answer(text: Phrase("Bijna", "Nearly"), next: "sleutel"),
                            Guide.Answer(text: Phrase("Nee", "No"), next: "niet"),
                        ]),
                    Guide.Question(
                        id: "sleutel", text: Phrase("Is de sleutel er?", "Is the key there?"),
                        why: Phrase("Er is er maar één.", "There is only one."),
                        answers: [
                            Guide.Answer(text: Phrase("Ja", "Yes"), next: "lenen"),
                            Guide.Answer(text: Phrase("Nee", "No"), next: "vragen"),
                        ]),
                ],
                outcomes: [
                    outcome("lenen", .may, title: "U mag hem lenen", basis: basis),
                    outcome("niet", .mayNot, title: "Dit kan niet", basis: basis),
                    outcome(
                        "vragen", .askFirst, title: "Vraag waar de sleutel is", basis: basis,
                        toConfirm: "Wie hem heeft."),
                ])
        ]
    }

    private static func outcome(
        _ id: String, _ verdict: Guide.Verdict, title: String, basis: Guide.Basis, toConfirm: String? = nil
    ) -> Guide.Outcome {
        Guide.Outcome(
            id: id, verdict: verdict, title: Phrase(dutch: title), text: Phrase(dutch: "Noteer de tijd."),
            bases: [basis], now: [Phrase(dutch: "Kom langs.")], ask: Phrase(dutch: "De fietscommissie"),
            toConfirm: toConfirm.map { Phrase(dutch: $0) })
    }
}
