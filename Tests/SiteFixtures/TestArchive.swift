import Facts
import Figures
import Phrases
import SiteKit

/// The findings of every delivery of `TestEdition`.
struct TestArchive: DeliveryArchive {
    func findings(of delivery: DeliveryID) -> [Finding] {
        [
            Finding(
                .countNegative, file: "a<b>.csv", row: 17, column: "GeregistreerdeMisdrijven_1",
                found: Phrase(verbatim: "\"-3\" <script>"), expected: Phrase("nul of meer", "zero or more"),
                cure: Phrase("Vraag het na bij de bron.", "Ask the source."), count: 2)
        ]
    }

    func damage(of delivery: DeliveryID) -> [Finding] {
        [
            Finding(
                .keptDamage, file: "deliveries/\(delivery).cells", found: Phrase("anders", "other"),
                expected: Phrase("zoals bewaard", "as kept"), cure: Phrase("Zet het terug.", "Restore it."))
        ]
    }
}
